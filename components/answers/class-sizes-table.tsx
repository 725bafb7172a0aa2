import type { ModelOnMachineRow } from "@/lib/answers/models-on-hardware";
import type { UnitColumn } from "@/lib/answers/models-on-unit";
import { formatCapacity, formatSpeed } from "@/lib/format";
import { type CheckerState, routes } from "@/lib/routes";
import { TableRegion } from "../ui/table-region";
import { VerdictLink } from "./verdict-link";

type Props = {
  name: string;
  columns: readonly UnitColumn[];
  /** The answer of a verdict: its document, or the checker. */
  hrefOf: (state: CheckerState) => string;
};

/** Every model of a size on a unit, a column for each memory size the unit is sold with. */
export function ClassSizesTable({ name, columns, hrefOf }: Props) {
  const [first] = columns;
  return (
    <TableRegion label={`Models of this size on ${name}, by memory`}>
      <table className="data-table" data-enhance="sort">
        <thead>
          <tr>
            <th data-sort="text">Model</th>
            {columns.map(({ configuration, memoryGiB }) => (
              <th key={configuration} data-sort="number">
                {formatCapacity(memoryGiB)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {first?.rows.map(({ slug, name: model }, index) => (
            <tr key={slug}>
              <td>
                <a href={routes.model(slug)}>{model}</a>
              </td>
              {columns.map(({ configuration, rows }) => (
                <Cell key={configuration} {...{ configuration, hrefOf }} row={rows[index]} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableRegion>
  );
}

type CellProps = Pick<Props, "hrefOf"> & {
  configuration: string;
  row: ModelOnMachineRow | undefined;
};

/** Verdict, then the quantization it is for and tokens a second. */
function Cell({ configuration, row, hrefOf }: CellProps) {
  if (row === undefined) return <td />;
  const { slug, verdict, quantization, quantizationSlug, contextTokens } = row;
  const speed = row.decodeTokensPerSecond;
  const state = { machine: configuration, model: slug, quant: quantizationSlug };
  return (
    <td data-value={speed?.likely}>
      <VerdictLink verdict={verdict} href={hrefOf({ ...state, context: contextTokens })} />
      {verdict !== "does-not-run" && (
        <div className="whitespace-nowrap text-quiet">
          {quantization}
          {speed && `, ${formatSpeed(speed.low)}–${formatSpeed(speed.high)}/s`}
        </div>
      )}
    </td>
  );
}
