import type { AccuracyGroup } from "@/lib/answers/accuracy";
import { formatCount, formatShare } from "@/lib/format";
import { Disclosure } from "../ui/disclosure";
import { TableRegion } from "../ui/table-region";

type Row = AccuracyGroup["classes"][number];

/** Errors of one quantity, class by class, with targets; what is set apart is folded. */
export function AccuracyTable({ quantity, classes, apart }: AccuracyGroup) {
  return (
    <div className="drawn-late mt-6">
      <h3 id={accuracyAnchor(quantity)} className="font-semibold first-letter:uppercase">
        {quantity}
      </h3>
      <Rows quantity={quantity} rows={classes} />
      {apart.length > 0 && (
        <Disclosure summary="Rows set apart by a rule">
          <Rows quantity={`${quantity}, set apart`} rows={apart} />
        </Disclosure>
      )}
    </div>
  );
}

/** The anchor of a quantity's table: "accuracy-decode". */
export function accuracyAnchor(quantity: string): string {
  return `accuracy-${quantity.toLowerCase().replaceAll(" ", "-")}`;
}

function Rows({ quantity, rows }: { quantity: string; rows: readonly Row[] }) {
  return (
    <TableRegion label={`Errors: ${quantity}`}>
      <table className="data-table mt-1">
        <thead>
          <tr>
            <th>Class</th>
            <th className="number">Runs / sources</th>
            <th className="number">Median / 90th</th>
            <th className="number">Sources left out</th>
            <th className="number">Rule of thumb</th>
            <th className="number">Target</th>
            <th>Held</th>
            <th className="number">Range holds</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.group}>
              <td className="min-w-40">{row.group.replace("apart: ", "")}</td>
              <td className="number">{`${formatCount(row.count)} / ${row.sourceCount}`}</td>
              <td className="number">{pair(row.median, row.ninetieth)}</td>
              <td className="number">{pair(row.leftOutMedian, row.leftOutNinetieth)}</td>
              <td className="number">{pair(row.baselineMedian, row.baselineNinetieth)}</td>
              <td className="number">{pair(row.targetMedian, row.targetNinetieth)}</td>
              <td>{row.isMet === undefined ? "no target" : row.isMet ? "met" : "missed"}</td>
              <td className="number">{formatShare(row.insideShare)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableRegion>
  );
}

/** "8.7 / 40.5 %"; a dash where there is no such figure. */
function pair(median: number | undefined, ninetieth: number | undefined): string {
  if (median === undefined) return "–";
  if (ninetieth === undefined) return formatShare(median);
  return `${formatShare(median).replace(/\D*$/, "")} / ${formatShare(ninetieth)}`;
}
