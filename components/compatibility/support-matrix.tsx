import type { SupportCell, SupportRow } from "@/lib/answers/compatibility";
import type { SupportItem } from "@/lib/catalog/schemas/support-fact";
import type { ToolKind } from "@/lib/catalog/schemas/tool";
import { formatDate } from "@/lib/format";
import { routes } from "@/lib/routes";
import { SourceNote } from "../catalog/source-note";
import { TOOL_KIND } from "../tools/words";
import { TableRegion } from "../ui/table-region";
import { noteId, noteMarkId } from "./note-list";
import { SupportMark } from "./support-mark";
import { SUPPORT_NAME, SUPPORT_SHORT } from "./words";

type Props = {
  id: string;
  label: string;
  items: readonly SupportItem[];
  groups: readonly { kind: ToolKind; rows: readonly SupportRow[] }[];
  /** Number of each note by `noteId`. */
  numbers: ReadonlyMap<string, number>;
  /** Cells of one row rest on different pages: each links to its own. */
  linksCells?: boolean;
};

/** Runtimes × items in a region of its own: the names stay left and the headings above while it moves. */
export function SupportMatrix({ id, label, items, groups, numbers, linksCells = false }: Props) {
  const columnCount = items.length + (linksCells ? 1 : 2);
  return (
    <TableRegion label={label} isTall>
      <table id={id} className="data-table [&_td]:whitespace-nowrap">
        <thead>
          <tr className="*:sticky *:top-0 *:z-10 *:first:z-20">
            <th>Runtime</th>
            {items.map((item) => (
              <th key={item} className="px-2!">
                {SUPPORT_SHORT[item] ?? SUPPORT_NAME[item]}
              </th>
            ))}
            {!linksCells && <th>By the page</th>}
          </tr>
        </thead>
        {groups.map(({ kind, rows }) => (
          <tbody key={kind} data-group="">
            <tr data-fixed="">
              <th colSpan={columnCount} scope="rowgroup" className="text-quiet">
                {TOOL_KIND[kind].title}
              </th>
            </tr>
            {rows.map((row) => (
              <Row key={row.slug} row={row} numbers={numbers} linksCells={linksCells} />
            ))}
          </tbody>
        ))}
      </table>
    </TableRegion>
  );
}

type RowProps = { row: SupportRow; numbers: Props["numbers"]; linksCells: boolean };

function Row({ row: { slug, name, cells, source }, numbers, linksCells }: RowProps) {
  const has = cells.filter(({ state }) => state === "yes" || state === "partly");
  return (
    <tr data-row="" data-has={has.map(({ item }) => item).join("|")}>
      <td className="max-w-36 whitespace-normal!">
        <a href={routes.tool(slug)}>{name}</a>
      </td>
      {cells.map((cell) => (
        <td key={cell.item} className="px-2!">
          <Cell tool={slug} cell={cell} numbers={numbers} isLinked={linksCells} />
        </td>
      ))}
      {!linksCells && (
        <td>
          {source ? <SourceNote source={source} /> : <span className="text-quiet">notes</span>}
        </td>
      )}
    </tr>
  );
}

type CellProps = {
  tool: string;
  cell: SupportCell;
  numbers: Props["numbers"];
  isLinked: boolean;
};

function Cell({ tool, cell: { item, state, since, source }, numbers, isLinked }: CellProps) {
  const note = noteId(tool, item);
  const number = numbers.get(note);
  return (
    <span className="inline-flex min-h-6 items-center gap-1">
      {isLinked && source && number === undefined ? (
        <a href={source.url} rel="noopener" className="inline-flex min-h-6 min-w-6 items-center">
          <SupportMark state={state} />
        </a>
      ) : (
        <SupportMark state={state} />
      )}
      {since && (
        <span className="text-xs text-quiet">
          <span className="sr-only">since </span>
          {versionText(since)}
        </span>
      )}
      {number !== undefined && (
        <a
          href={`#${note}`}
          id={noteMarkId(tool, item)}
          className="inline-flex min-h-6 min-w-6 items-center text-xs"
        >
          <span className="sr-only">note </span>
          {number}
        </a>
      )}
    </span>
  );
}

/** "v0.5.0", else "March 2026": the first that has it. */
export function versionText({ version, on }: NonNullable<SupportCell["since"]>): string {
  return version ?? formatDate(on ?? "");
}
