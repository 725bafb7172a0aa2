import type { OverviewCell, OverviewRow } from "@/lib/answers/compatibility-overview";
import type { SupportItem } from "@/lib/catalog/schemas/support-fact";
import { routes } from "@/lib/routes";
import { TableRegion } from "../ui/table-region";
import { noteId } from "./note-list";
import { SupportMark } from "./support-mark";
import { SUPPORT_NAME, SUPPORT_SHORT } from "./words";

type Props = { id: string; items: readonly SupportItem[]; rows: readonly OverviewRow[] };

/** The runtimes people compare most by what people ask first. A small n leads to the cell's note. */
export function OverviewMatrix({ id, items, rows }: Props) {
  return (
    <TableRegion label="Runtimes by what people ask first" isTall>
      <table id={id} className="data-table [&_td]:whitespace-nowrap">
        <thead>
          <tr className="*:sticky *:top-0 *:z-10 *:first:z-20">
            <th>Runtime</th>
            {items.map((item) => (
              <th key={item} className="px-2!">
                {SUPPORT_SHORT[item] ?? SUPPORT_NAME[item]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.slug} row={row} />
          ))}
        </tbody>
      </table>
    </TableRegion>
  );
}

function Row({ row: { slug, name, cells } }: { row: OverviewRow }) {
  const has = cells.filter(({ state }) => state === "yes" || state === "partly");
  return (
    <tr data-row="" data-has={has.map(({ item }) => item).join("|")}>
      <td className="max-w-36 whitespace-normal!">
        <a href={routes.tool(slug)}>{name}</a>
      </td>
      {cells.map((cell) => (
        <td key={cell.item} className="px-2!">
          <Cell tool={slug} cell={cell} />
        </td>
      ))}
    </tr>
  );
}

function Cell({ tool, cell: { item, topic, state, note, since } }: CellProps) {
  return (
    <span className="inline-flex min-h-6 items-center gap-1">
      <SupportMark state={state} />
      {(note ?? since) !== undefined && (
        <a
          href={routes.compatibilityTopic(topic, noteId(tool, item))}
          className="inline-flex min-h-6 min-w-6 items-center text-xs"
        >
          note
        </a>
      )}
    </span>
  );
}

type CellProps = { tool: string; cell: OverviewCell };
