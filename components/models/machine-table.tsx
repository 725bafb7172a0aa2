import type { MachineRow } from "@/lib/answers/hardware-for-model";
import { formatFixed, formatSpeed } from "@/lib/format";
import { routes } from "@/lib/routes";
import { bytesToGib } from "@/lib/units";
import { VerdictBadge } from "../fit/verdict-badge";
import { TableRegion } from "../ui/table-region";
import { HARDWARE_CLASS } from "./words";

type Props = { model: string; name: string; contextTokens: number; rows: readonly MachineRow[] };

const COLUMN_COUNT = 6;

/** What runs a model: the machines asked about most, by class of hardware. Every figure is an estimate. */
export function MachineTable({ model, name, contextTokens, rows }: Props) {
  const classes = [...new Set(rows.map((row) => row.class))];
  return (
    <TableRegion label={`Machines that run ${name}`}>
      <table className="data-table" data-enhance="sort">
        <thead>
          <tr>
            <th data-sort="text">Machine</th>
            <th>Verdict</th>
            <th>Best quantization</th>
            <th className="number" data-sort="number">
              Needs of usable, GiB
            </th>
            <th className="number" data-sort="number">
              Writes, tokens/s
            </th>
            <th>
              <span className="sr-only">Check</span>
            </th>
          </tr>
        </thead>
        {classes.map((each) => (
          <tbody key={each}>
            <tr data-fixed="">
              <th colSpan={COLUMN_COUNT} scope="rowgroup" className="text-quiet">
                {HARDWARE_CLASS[each]}
              </th>
            </tr>
            {rows
              .filter((row) => row.class === each)
              .map((row) => (
                <Row key={row.configuration} {...{ row, model, contextTokens }} />
              ))}
          </tbody>
        ))}
      </table>
    </TableRegion>
  );
}

type RowProps = { row: MachineRow; model: string; contextTokens: number };

function Row({ row, model, contextTokens }: RowProps) {
  const { configuration, decodeTokensPerSecond: speed, likelyBytes, usableBytes } = row;
  const check = routes.checker({
    machine: configuration,
    model,
    quant: row.quantizationSlug,
    context: contextTokens,
  });
  return (
    <tr>
      <td className="min-w-32 lg:min-w-56">
        <a href={routes.configuration(row.unit, configuration)}>{row.name}</a>
      </td>
      <td>
        <VerdictBadge verdict={row.verdict} />
      </td>
      <td className="whitespace-nowrap">
        {row.quantization}
        {!row.isFileKnown && <span className="text-quiet"> size computed</span>}
      </td>
      <td className="number" data-value={likelyBytes}>
        {formatFixed(bytesToGib(likelyBytes), 1)}{" "}
        <span className="text-quiet">of {formatFixed(bytesToGib(usableBytes), 1)}</span>
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

function NoSpeed({ row: { verdict } }: { row: MachineRow }) {
  if (verdict === "does-not-run") return <span className="text-quiet">none</span>;
  return <span className="text-quiet">unknown</span>;
}
