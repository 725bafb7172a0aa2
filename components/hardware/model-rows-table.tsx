import type { ModelOnMachineRow } from "@/lib/answers/models-on-hardware";
import { formatFixed, formatSpeed } from "@/lib/format";
import { routes } from "@/lib/routes";
import { bytesToGib } from "@/lib/units";
import { VerdictBadge } from "../fit/verdict-badge";
import { MODEL_GROUP } from "../models/words";
import { TableRegion } from "../ui/table-region";

type Props = {
  configuration: string;
  name: string;
  usableBytes: number;
  rows: readonly ModelOnMachineRow[];
};

const COLUMN_COUNT = 6;

/** What a machine runs: the models asked about most, by size. Every figure is an estimate. */
export function ModelRowsTable({ configuration, name, usableBytes, rows }: Props) {
  const groups = [...new Set(rows.map(({ group }) => group))];
  return (
    <TableRegion label={`Models that run on ${name}`}>
      <table className="data-table" data-enhance="sort">
        <thead>
          <tr>
            <th data-sort="text">Model</th>
            <th>Verdict</th>
            <th>Best quantization</th>
            <th className="number" data-sort="number">
              Needs of {formatFixed(bytesToGib(usableBytes), 1)} GiB
            </th>
            <th className="number" data-sort="number">
              Writes, tokens/s
            </th>
            <th>
              <span className="sr-only">Check</span>
            </th>
          </tr>
        </thead>
        {groups.map((each) => (
          <tbody key={each}>
            <tr data-fixed="">
              <th colSpan={COLUMN_COUNT} scope="rowgroup" className="text-quiet">
                {MODEL_GROUP[each].title}
              </th>
            </tr>
            {rows
              .filter(({ group }) => group === each)
              .map((row) => (
                <Row key={row.slug} row={row} configuration={configuration} />
              ))}
          </tbody>
        ))}
      </table>
    </TableRegion>
  );
}

type RowProps = { row: ModelOnMachineRow; configuration: string };

function Row({ row, configuration }: RowProps) {
  const { contextTokens, decodeTokensPerSecond: speed, likelyBytes, quantizationSlug } = row;
  const check = routes.checker({
    machine: configuration,
    model: row.slug,
    quant: quantizationSlug,
    context: contextTokens,
  });
  return (
    <tr>
      <td className="min-w-32 lg:min-w-56">
        <a href={routes.model(row.slug)}>{row.name}</a>
      </td>
      <td>
        <VerdictBadge verdict={row.verdict} />
      </td>
      <td className="whitespace-nowrap">{row.quantization}</td>
      <td className="number" data-value={likelyBytes}>
        {formatFixed(bytesToGib(likelyBytes), 1)}
      </td>
      <td className="number" data-value={speed?.likely}>
        {speed ? `${formatSpeed(speed.low)}–${formatSpeed(speed.high)}` : <NoSpeed row={row} />}
      </td>
      <td>
        <a href={check} aria-label={`Check ${row.name}`}>
          Check
        </a>
      </td>
    </tr>
  );
}

function NoSpeed({ row: { verdict } }: { row: ModelOnMachineRow }) {
  return <span className="text-quiet">{verdict === "does-not-run" ? "none" : "unknown"}</span>;
}
