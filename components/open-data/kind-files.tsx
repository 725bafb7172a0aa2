import type { OpenKind } from "@/lib/answers/open-kinds";
import { formatCount } from "@/lib/format";
import { routes } from "@/lib/routes";
import { TableRegion } from "../ui/table-region";

type Props = { kinds: readonly OpenKind[] };

/** The files of each kind, with how many records they hold. */
export function KindFiles({ kinds }: Props) {
  return (
    <TableRegion label="Files of each kind">
      <table className="data-table">
        <thead>
          <tr>
            <th>Kind</th>
            <th className="number">Records</th>
            <th>Files</th>
            <th>One record is</th>
          </tr>
        </thead>
        <tbody>
          {kinds.map(({ name, title, about, records }) => (
            <tr key={name}>
              <td>{title}</td>
              <td className="number">{formatCount(records.length)}</td>
              <td className="whitespace-nowrap">
                <FileLink kind={title} format="JSON" href={routes.apiKind(name)} />
                {" · "}
                <FileLink kind={title} format="CSV" href={routes.apiTable(name)} />
                {" · "}
                <FileLink kind={title} format="schema" href={routes.apiSchema(name)} />
              </td>
              <td className="min-w-64">{about}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableRegion>
  );
}

function FileLink({ kind, format, href }: { kind: string; format: string; href: string }) {
  return (
    <a href={href} aria-label={`${kind} as ${format}`}>
      {format}
    </a>
  );
}
