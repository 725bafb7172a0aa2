import { TableRegion } from "@/components/ui/table-region";
import type { LicenseMark as Mark } from "@/lib/answers/tool-rows";
import type { Tool, ToolKind } from "@/lib/catalog/schemas/tool";
import { formatCount, formatDate } from "@/lib/format";
import { routes } from "@/lib/routes";
import { LICENSE_MARK, LicenseMark } from "./license-mark";
import { BACKEND, MAINTENANCE, PLATFORM, TOOL_KIND } from "./words";

type Row = { tool: Tool; mark: Mark };
type Props = { id: string; groups: readonly { kind: ToolKind; rows: readonly Row[] }[] };

const COLUMN_COUNT = 7;

/** Every tool in one table, a body for each kind. Sorted and filtered by the enhancement script. */
export function ToolTable({ id, groups }: Props) {
  return (
    <TableRegion label="Tools" longRows={groups.flatMap(({ rows }) => rows).length}>
      <table id={id} className="data-table" data-enhance="sort">
        <thead>
          <tr>
            <th data-sort="text">Tool</th>
            <th data-sort="text">Licence</th>
            <th>Platforms</th>
            <th>Backends</th>
            <th data-sort="text">Maintenance</th>
            <th className="number" data-sort="number">
              Stars
            </th>
            <th data-sort="text">Counted</th>
          </tr>
        </thead>
        {groups.map(({ kind, rows }) => (
          <tbody key={kind} id={kind} data-group="">
            <tr data-fixed="">
              <th colSpan={COLUMN_COUNT} scope="rowgroup">
                {TOOL_KIND[kind].title}{" "}
                <span className="font-normal text-quiet">{formatCount(rows.length)}</span>
              </th>
            </tr>
            {rows.map((row) => (
              <ToolTableRow key={row.tool.slug} row={row} />
            ))}
          </tbody>
        ))}
      </table>
    </TableRegion>
  );
}

function ToolTableRow({ row: { tool, mark } }: { row: Row }) {
  const { slug, name, kind, stars, maintenance, support } = tool;
  const platforms = support?.platforms?.map((platform) => PLATFORM[platform]);
  const backends = support?.backends?.map((backend) => BACKEND[backend]);
  return (
    <tr
      data-row=""
      data-kind={kind}
      data-licence={mark}
      data-platform={support?.platforms?.join("|")}
      data-backend={support?.backends?.join("|")}
    >
      <td className="min-w-40">
        <a href={routes.tool(slug)}>{name}</a>
      </td>
      <td data-value={LICENSE_MARK[mark].word}>
        <LicenseMark mark={mark} />
      </td>
      <Listed words={platforms} />
      <Listed words={backends} />
      <td>{maintenance?.status ? MAINTENANCE[maintenance.status] : <Unknown word="unknown" />}</td>
      <td className="number" data-value={stars?.starCount}>
        {stars ? starCell(stars) : <Unknown word="not counted" />}
      </td>
      <td className="whitespace-nowrap text-quiet" data-value={stars?.countedOn ?? ""}>
        {stars && formatDate(stars.countedOn)}
      </td>
    </tr>
  );
}

function starCell({ starCount, isLowerBound }: NonNullable<Tool["stars"]>): string {
  return `${isLowerBound ? "≥ " : ""}${formatCount(starCount)}`;
}

function Listed({ words }: { words: readonly string[] | undefined }) {
  return <td className="min-w-36">{words?.join(", ") ?? <Unknown word="not documented" />}</td>;
}

function Unknown({ word }: { word: string }) {
  return <span className="text-quiet">{word}</span>;
}
