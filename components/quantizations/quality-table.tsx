import type { QualityTest } from "@/lib/answers/quantization-loss";
import { formatFigure } from "@/lib/format";
import { SourceNote } from "../catalog/source-note";
import { TableRegion } from "../ui/table-region";
import { perplexityText } from "./bits-text";

type Props = { name: string; tests: readonly QualityTest[] };

/** What a format loses against the unquantized model, each row with what it was measured on and by whom. */
export function QualityTable({ name, tests }: Props) {
  return (
    <TableRegion label={`Quality loss of ${name}`}>
      <table className="data-table max-w-[60rem]" data-enhance="sort">
        <thead>
          <tr>
            <th data-sort="text">Measured on</th>
            <th data-sort="text">Test</th>
            <th>Importance matrix</th>
            <th className="number" data-sort="number">
              Divergence
            </th>
            <th className="number" data-sort="number">
              Perplexity
            </th>
            <th>Source</th>
          </tr>
        </thead>
        <tbody>
          {tests.map((test) => (
            <Row
              key={`${test.model} ${test.test} ${test.importanceMatrix} ${test.divergence}`}
              test={test}
            />
          ))}
        </tbody>
      </table>
    </TableRegion>
  );
}

function Row({ test }: { test: QualityTest }) {
  const { model, importanceMatrix, divergence, divergenceRange, perplexityChangeShare } = test;
  return (
    <tr>
      <td className="whitespace-nowrap">{model}</td>
      <td className="min-w-44">{test.test}</td>
      <td>{importanceMatrix ?? <span className="text-quiet">none named</span>}</td>
      <td className="number" data-value={divergence ?? divergenceRange?.[0]}>
        {divergenceText(divergence, divergenceRange)}
      </td>
      <td className="number" data-value={perplexityChangeShare}>
        {perplexityChangeShare === undefined ? "" : perplexityText(perplexityChangeShare)}
      </td>
      <td>
        <SourceNote source={test.source} />
      </td>
    </tr>
  );
}

function divergenceText(
  divergence: number | undefined,
  range: QualityTest["divergenceRange"],
): string {
  if (divergence !== undefined) return formatFigure(divergence);
  return range ? `${formatFigure(range[0])}–${formatFigure(range[1])}` : "";
}
