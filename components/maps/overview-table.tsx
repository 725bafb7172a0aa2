import { LicenseMark } from "@/components/tools/license-mark";
import { TOOL_KIND } from "@/components/tools/words";
import { TableRegion } from "@/components/ui/table-region";
import type { ZoneRow } from "@/lib/answers/map-zones";
import type { ToolRow } from "@/lib/answers/tool-rows";
import { formatCount, formatDate } from "@/lib/format";
import { routes } from "@/lib/routes";

type Props = { zones: readonly ZoneRow[] };

/** What the drawing shows, as a table. */
export function OverviewTable({ zones }: Props) {
  return (
    <TableRegion label="Zones and tools of the map">
      <table className="data-table" data-enhance="sort">
        <thead>
          <tr>
            <th data-sort="text">Tool</th>
            <th data-sort="number">Zone</th>
            <th data-sort="text">Kind</th>
            <th data-sort="text">Licence</th>
            <th className="number" data-sort="number">
              Stars
            </th>
            <th data-sort="text">Counted</th>
            <th className="number" data-sort="number">
              Change
            </th>
          </tr>
        </thead>
        <tbody>
          {zones.flatMap((zone) =>
            zone.tools.map((tool) => <Row key={tool.slug} zone={zone} tool={tool} />),
          )}
        </tbody>
      </table>
    </TableRegion>
  );
}

function Row({ zone, tool }: { zone: ZoneRow; tool: ToolRow }) {
  const { stars, trend } = tool;
  return (
    <tr>
      <td>
        <a href={routes.tool(tool.slug)}>{tool.name}</a>
      </td>
      <td data-value={zone.number} className="whitespace-nowrap">
        {zone.number}. {zone.shortTitle}
      </td>
      <td>{TOOL_KIND[tool.kind].word}</td>
      <td>
        <LicenseMark mark={tool.licenseMark} />
      </td>
      <td className="number" data-value={stars?.starCount}>
        {stars ? `${stars.isLowerBound ? "≥ " : ""}${formatCount(stars.starCount)}` : "not counted"}
      </td>
      <td data-value={stars?.countedOn ?? ""} className="whitespace-nowrap">
        {stars && formatDate(stars.countedOn)}
      </td>
      <td className="number" data-value={trend?.change}>
        {trend ? `${signed(trend.change)} since ${formatDate(trend.since)}` : "unknown"}
      </td>
    </tr>
  );
}

function signed(change: number): string {
  return `${change > 0 ? "+" : ""}${formatCount(change)}`;
}
