import type { MachineRow } from "@/lib/answers/hardware-for-model";
import { formatFixed } from "@/lib/format";
import { type CheckerState, routes } from "@/lib/routes";
import { bytesToGib } from "@/lib/units";
import { TableRegion } from "../ui/table-region";
import { SpeedCell } from "./speed-cell";
import { VerdictLink } from "./verdict-link";

type Props = {
  model: string;
  name: string;
  contextTokens: number;
  rows: readonly MachineRow[];
  /** The answer of a verdict: its document, or the checker. */
  hrefOf: (state: CheckerState) => string;
};

/** Every machine of a class with a model; the verdict leads to the answer. All figures are estimates. */
export function ClassMachinesTable({ model, name, contextTokens, rows, hrefOf }: Props) {
  return (
    <TableRegion label={`Machines of this class with ${name}`}>
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
        <tbody>
          {rows.map((row) => (
            <Row key={row.configuration} {...{ row, model, contextTokens, hrefOf }} />
          ))}
        </tbody>
      </table>
    </TableRegion>
  );
}

type RowProps = Omit<Props, "name" | "rows"> & { row: MachineRow };

function Row({ row, hrefOf, ...asked }: RowProps) {
  const { configuration, likelyBytes, usableBytes, verdict } = row;
  return (
    <tr>
      <td>
        <a href={routes.configuration(row.unit, configuration)}>{row.name}</a>
      </td>
      <td>
        <VerdictLink
          verdict={verdict}
          href={hrefOf({
            machine: configuration,
            model: asked.model,
            quant: row.quantizationSlug,
            context: asked.contextTokens,
          })}
        />
      </td>
      <td>{row.quantization}</td>
      <td className="number" data-value={likelyBytes}>
        {formatFixed(bytesToGib(likelyBytes), 1)}{" "}
        <span className="text-quiet">of {formatFixed(bytesToGib(usableBytes), 1)}</span>
      </td>
      <td className="number" data-value={row.decodeTokensPerSecond?.likely}>
        <SpeedCell verdict={verdict} speed={row.decodeTokensPerSecond} />
      </td>
    </tr>
  );
}
