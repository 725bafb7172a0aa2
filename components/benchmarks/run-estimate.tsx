import type { BenchmarkRow } from "@/lib/answers/benchmarks";
import { formatFixed } from "@/lib/format";
import { routes } from "@/lib/routes";
import { TableRegion } from "../ui/table-region";
import { figureText, outcomeWord, valueText } from "./run-figures";

type Props = { row: BenchmarkRow; engineVersion: string; whyNot: string };

/** The engine's figure beside what was measured, and their ratio. */
export function RunEstimate({ row, engineVersion, whyNot }: Props) {
  const { kind, measured, estimate, outcome } = row;
  if (estimate === undefined && outcome === undefined) return <p>No estimate: {whyNot}.</p>;
  return (
    <>
      <TableRegion label="The figure and its estimate">
        <table className="data-table">
          <thead>
            <tr>
              <th className="number">Measured</th>
              <th className="number">Estimate</th>
              <th className="number">Range</th>
              <th className="number">Estimate ÷ measured</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <td className="number">{figureText(row)}</td>
              {outcome && <td className="number">{outcomeWord(outcome.verdict)}</td>}
              {estimate && (
                <>
                  <td className="number">{valueText(kind, estimate.likely)}</td>
                  <td className="number">
                    {valueText(kind, estimate.low)} to {valueText(kind, estimate.high)}
                  </td>
                  <td className="number">{formatFixed(estimate.likely / measured, 2)}</td>
                </>
              )}
            </tr>
          </tbody>
        </table>
      </TableRegion>
      <p className="mt-2 text-sm text-quiet">
        Engine {engineVersion} at the settings of the run. How far it is off elsewhere is in the{" "}
        <a href={routes.methodology("accuracy")}>methodology</a>.
      </p>
    </>
  );
}
