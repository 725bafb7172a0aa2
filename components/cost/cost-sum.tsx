import type { SumLine } from "@/lib/cost/sum";
import { TableRegion } from "../ui/table-region";

type Props = { lines: readonly SumLine[] };

/** The printed sum; the script of the page writes other figures into the same lines. */
export function CostSum({ lines }: Props) {
  return (
    <TableRegion label="The sum, line by line">
      <table className="data-table">
        <thead>
          <tr>
            <th>What</th>
            <th className="number">Comes to</th>
            <th>Sum</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ key, label, sum, result }) => (
            <tr key={key} data-sum={key}>
              <td data-cell="label" className="min-w-40">
                {label}
              </td>
              <td data-cell="result" className="number">
                {result}
              </td>
              <td data-cell="sum" className="min-w-64 font-mono text-xs">
                {sum}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableRegion>
  );
}
