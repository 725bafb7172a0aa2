import type { AssumptionGroup } from "@/lib/fit/assumptions";
import type { Assumption } from "@/lib/fit/assumptions/assumption";
import { formatCount, formatFigure, formatShare } from "@/lib/format";
import { Disclosure } from "../ui/disclosure";
import { TableRegion } from "../ui/table-region";

/** A longer table is folded: it is looked up, not read. */
const MOST_OPEN_ROWS = 40;

type Props = { group: AssumptionGroup };

/** Every judgement call of one subject: what it is, its value, why, and what it rests on. */
export function AssumptionTable({ group: { key, title, assumptions } }: Props) {
  const rows = Object.entries(assumptions);
  return (
    <div className="drawn-late mt-6">
      <h3 id={assumptionAnchor(key)} className="font-semibold">
        {title} <span className="font-mono text-xs font-normal text-quiet">{rows.length}</span>
      </h3>
      {rows.length > MOST_OPEN_ROWS ? (
        <div className="mt-2">
          <Disclosure summary={`All ${formatCount(rows.length)} values`}>
            <Rows title={title} assumptions={assumptions} />
          </Disclosure>
        </div>
      ) : (
        <Rows title={title} assumptions={assumptions} />
      )}
    </div>
  );
}

function Rows({ title, assumptions }: Pick<AssumptionGroup, "title" | "assumptions">) {
  return (
    <TableRegion label={`Assumptions: ${title}`}>
      <table className="data-table mt-1">
        <thead>
          <tr>
            <th>Name</th>
            <th className="number">Value</th>
            <th>Unit</th>
            <th>Reason</th>
            <th>Rests on</th>
          </tr>
        </thead>
        <tbody>
          {Object.entries(assumptions).map(([name, assumption]) => (
            <Row key={name} name={name} assumption={assumption} />
          ))}
        </tbody>
      </table>
    </TableRegion>
  );
}

/** The anchor of a group's table. */
export function assumptionAnchor(key: string): string {
  return `assumptions-${key}`;
}

function Row({ name, assumption }: { name: string; assumption: Assumption }) {
  const { value, unit, reason, source, rowCount } = assumption;
  return (
    <tr>
      <td className="font-mono text-xs">{name}</td>
      <td className="number">{unit === "share" ? formatShare(value) : formatFigure(value)}</td>
      <td className="whitespace-nowrap text-quiet">{unit === "share" ? "of the whole" : unit}</td>
      <td className="min-w-64">{reason}</td>
      <td className="min-w-40 text-quiet">
        <Ground source={source} />
        {rowCount !== undefined && <>, {formatCount(rowCount)} rows</>}
      </td>
    </tr>
  );
}

/** A page, or the sentence that says how the value was found. */
function Ground({ source }: { source: string }) {
  if (!source.startsWith("https://")) return <>{source}</>;
  return (
    <a href={source} rel="noopener">
      {pageName(new URL(source))}
    </a>
  );
}

/** "ggml-org/llama.cpp #13194", "ggml-org/llama.cpp" or the host. */
function pageName({ hostname, pathname }: URL): string {
  if (hostname !== "github.com") return hostname.replace(/^www\./, "");
  const repository = pathname.split("/").slice(1, 3).join("/");
  const thread = /\/(?:pull|issues)\/(\d+)/.exec(pathname)?.[1];
  return thread === undefined ? repository : `${repository} #${thread}`;
}
