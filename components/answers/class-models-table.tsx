import type { ModelOnMachineRow } from "@/lib/answers/models-on-hardware";
import { formatFixed } from "@/lib/format";
import { type CheckerState, routes } from "@/lib/routes";
import { bytesToGib } from "@/lib/units";
import { TableRegion } from "../ui/table-region";
import { SpeedCell } from "./speed-cell";
import { VerdictLink } from "./verdict-link";

type Props = {
  configuration: string;
  name: string;
  usableBytes: number;
  rows: readonly ModelOnMachineRow[];
  /** The answer of a verdict: its document, or the checker. */
  hrefOf: (state: CheckerState) => string;
};

/** Every model of a size on a machine; the verdict leads to the answer. All figures are estimates. */
export function ClassModelsTable({ configuration, name, usableBytes, rows, hrefOf }: Props) {
  return (
    <TableRegion label={`Models of this size on ${name}`}>
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
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.slug} {...{ row, configuration, hrefOf }} />
          ))}
        </tbody>
      </table>
    </TableRegion>
  );
}

type RowProps = Pick<Props, "configuration" | "hrefOf"> & { row: ModelOnMachineRow };

function Row({ row, configuration, hrefOf }: RowProps) {
  const { slug, verdict, likelyBytes, decodeTokensPerSecond: speed } = row;
  return (
    <tr>
      <td>
        <a href={routes.model(slug)}>{row.name}</a>
      </td>
      <td>
        <VerdictLink verdict={verdict} href={hrefOf(stateOf(row, configuration))} />
      </td>
      <td>{row.quantization}</td>
      <td className="number" data-value={likelyBytes}>
        {formatFixed(bytesToGib(likelyBytes), 1)}
      </td>
      <td className="number" data-value={speed?.likely}>
        <SpeedCell verdict={verdict} speed={speed} />
      </td>
    </tr>
  );
}

function stateOf({ slug, quantizationSlug, contextTokens }: ModelOnMachineRow, machine: string) {
  return { machine, model: slug, quant: quantizationSlug, context: contextTokens };
}
