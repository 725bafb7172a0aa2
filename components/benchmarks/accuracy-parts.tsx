import type { AccuracyPart } from "@/lib/catalog/schemas/accuracy";
import { formatCount, formatShare } from "@/lib/format";
import { Disclosure } from "../ui/disclosure";
import { TableRegion } from "../ui/table-region";

type Props = { parts: readonly AccuracyPart[]; leastRows: number };

/** The same rows by engine, backend and architecture. */
export function AccuracyParts({ parts, leastRows }: Props) {
  return (
    <div className="mt-6">
      <h2 id="parts" className="font-semibold">
        Errors by engine and architecture
      </h2>
      <p className="mt-1 mb-2 max-w-[42rem] text-sm text-quiet">
        The classes above, cut another way; rows set apart are left out.
      </p>
      <Disclosure summary={`${formatCount(parts.length)} parts of ${leastRows} runs and more`}>
        <TableRegion label="Errors by engine and architecture">
          <table className="data-table">
            <thead>
              <tr>
                <th>Quantity</th>
                <th>Engine</th>
                <th>Architecture</th>
                <th className="number">Runs</th>
                <th className="number">Median</th>
                <th className="number">90th</th>
                <th className="number">Range holds</th>
              </tr>
            </thead>
            <tbody>
              {parts.map((part) => (
                <tr key={`${part.quantity}, ${part.family}, ${part.architecture}`}>
                  <td>{part.quantity}</td>
                  <td>{part.family}</td>
                  <td>{part.architecture}</td>
                  <td className="number">{formatCount(part.count)}</td>
                  <td className="number">{formatShare(part.median)}</td>
                  <td className="number">{formatShare(part.ninetieth)}</td>
                  <td className="number">{formatShare(part.insideShare)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableRegion>
      </Disclosure>
    </div>
  );
}
