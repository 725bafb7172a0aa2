import type { MachineRow } from "@/lib/answers/hardware-for-model";
import type { HardwareClass } from "@/lib/catalog/schemas/hardware";
import { formatFixed, formatSpeed } from "@/lib/format";
import { type CheckerState, routes } from "@/lib/routes";
import { bytesToGib } from "@/lib/units";
import { VerdictLink } from "../answers/verdict-link";
import { TableRegion } from "../ui/table-region";
import { HARDWARE_CLASS } from "./words";

type Props = {
  model: string;
  name: string;
  contextTokens: number;
  rows: readonly MachineRow[];
  /** How many machines of each class there are in all. */
  classCounts: ReadonlyMap<HardwareClass, number>;
  /** The answer of a verdict: its document, or the checker. */
  hrefOf: (state: CheckerState) => string;
};

const COLUMN_COUNT = 5;

/** What runs a model: the machines asked about most, by class of hardware. Every figure is an estimate. */
export function MachineTable({ model, name, contextTokens, rows, classCounts, hrefOf }: Props) {
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
          </tr>
        </thead>
        {classes.map((each) => (
          <tbody key={each}>
            <tr data-fixed="">
              <th colSpan={COLUMN_COUNT} scope="rowgroup" className="text-quiet">
                {HARDWARE_CLASS[each]}:{" "}
                <a href={routes.machinesForModel(model, each)}>all {classCounts.get(each)}</a>
              </th>
            </tr>
            {rows
              .filter((row) => row.class === each)
              .map((row) => (
                <Row key={row.configuration} {...{ row, model, contextTokens, hrefOf }} />
              ))}
          </tbody>
        ))}
      </table>
    </TableRegion>
  );
}

type RowProps = Pick<Props, "model" | "contextTokens" | "hrefOf"> & { row: MachineRow };

function Row({ row, model, contextTokens, hrefOf }: RowProps) {
  const { configuration, decodeTokensPerSecond: speed, likelyBytes, usableBytes } = row;
  const state = {
    machine: configuration,
    model,
    quant: row.quantizationSlug,
    context: contextTokens,
  };
  return (
    <tr>
      <td className="min-w-32 lg:min-w-56">
        <a href={routes.configuration(row.unit, configuration)}>{row.name}</a>
      </td>
      <td>
        <VerdictLink verdict={row.verdict} href={hrefOf(state)} />
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
    </tr>
  );
}

function NoSpeed({ row: { verdict } }: { row: MachineRow }) {
  if (verdict === "does-not-run") return <span className="text-quiet">none</span>;
  return <span className="text-quiet">unknown</span>;
}
