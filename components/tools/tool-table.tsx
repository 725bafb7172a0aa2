import { RowGrid } from "@/components/ui/row-grid";
import type { LicenseMark as Mark } from "@/lib/answers/tool-rows";
import type { Tool, ToolKind } from "@/lib/catalog/schemas/tool";
import { formatCount, formatDate } from "@/lib/format";
import { routes } from "@/lib/routes";
import { LICENSE_MARK, LicenseMark } from "./license-mark";
import { BACKEND, MAINTENANCE, PLATFORM, TOOL_KIND } from "./words";

type Row = { tool: Tool; mark: Mark };
type Props = { id: string; groups: readonly { kind: ToolKind; rows: readonly Row[] }[] };

const COLUMNS = "minmax(9rem, 1fr) 9.5rem minmax(9rem, 1fr) minmax(9rem, 1fr) 8.5rem 6.5rem 8rem";

/** Every tool in one table, a body for each kind. Sorted and filtered by the enhancement script. */
export function ToolTable({ id, groups }: Props) {
  return (
    <RowGrid label="Tools" columns={COLUMNS} leastRem={62} id={id}>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" data-sort="text">
            Tool
          </th>
          <th role="columnheader" data-sort="text">
            Licence
          </th>
          <th role="columnheader">Platforms</th>
          <th role="columnheader">Backends</th>
          <th role="columnheader" data-sort="text">
            Maintenance
          </th>
          <th role="columnheader" className="number" data-sort="number">
            Stars
          </th>
          <th role="columnheader" data-sort="text">
            Counted
          </th>
        </tr>
      </thead>
      {groups.map(({ kind, rows }) => (
        <tbody role="rowgroup" key={kind} id={kind} data-group="">
          <tr role="row" data-fixed="">
            <th role="rowheader" scope="rowgroup">
              {TOOL_KIND[kind].title}{" "}
              <span className="font-normal text-quiet">{formatCount(rows.length)}</span>
            </th>
          </tr>
          {rows.map((row) => (
            <ToolTableRow key={row.tool.slug} row={row} />
          ))}
        </tbody>
      ))}
    </RowGrid>
  );
}

function ToolTableRow({ row: { tool, mark } }: { row: Row }) {
  const { slug, name, kind, stars, maintenance, support } = tool;
  const platforms = support?.platforms?.map((platform) => PLATFORM[platform]);
  const backends = support?.backends?.map((backend) => BACKEND[backend]);
  return (
    <tr
      role="row"
      data-row=""
      data-kind={kind}
      data-licence={mark}
      data-platform={support?.platforms?.join("|")}
      data-backend={support?.backends?.join("|")}
    >
      <td role="cell">
        <a href={routes.tool(slug)}>{name}</a>
      </td>
      <td role="cell" data-value={LICENSE_MARK[mark].word}>
        <LicenseMark mark={mark} />
      </td>
      <Listed words={platforms} />
      <Listed words={backends} />
      <td role="cell">
        {maintenance?.status ? MAINTENANCE[maintenance.status] : <Unknown word="unknown" />}
      </td>
      <td role="cell" className="number" data-value={stars?.starCount}>
        {stars ? starCell(stars) : <Unknown word="not counted" />}
      </td>
      <td role="cell" className="whitespace-nowrap text-quiet" data-value={stars?.countedOn ?? ""}>
        {stars && formatDate(stars.countedOn)}
      </td>
    </tr>
  );
}

function starCell({ starCount, isLowerBound }: NonNullable<Tool["stars"]>): string {
  return `${isLowerBound ? "≥ " : ""}${formatCount(starCount)}`;
}

function Listed({ words }: { words: readonly string[] | undefined }) {
  return <td role="cell">{words?.join(", ") ?? <Unknown word="not documented" />}</td>;
}

function Unknown({ word }: { word: string }) {
  return <span className="text-quiet">{word}</span>;
}
