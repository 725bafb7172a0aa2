import type { QuantizationGroup, QuantizationRow } from "@/lib/answers/quantization-rows";
import { formatCount, formatFigure } from "@/lib/format";
import { routes } from "@/lib/routes";
import { TableRegion } from "../ui/table-region";
import { basisText, bitsText, perplexityText } from "./bits-text";
import { QUANTIZATION_GROUP } from "./words";

type Group = { group: QuantizationGroup; rows: readonly QuantizationRow[] };
type Props = { id: string; groups: readonly Group[] };

const COLUMN_COUNT = 7;

/** Every format in one table, a body for each group. Sorted and filtered by the enhancement script. */
export function QuantizationTable({ id, groups }: Props) {
  return (
    <TableRegion label="Quantizations">
      <table id={id} className="data-table whitespace-nowrap" data-enhance="sort">
        <thead>
          <tr>
            <th data-sort="text">Format</th>
            <th className="number" data-sort="number">
              Bits per weight
            </th>
            <th>Four in five files</th>
            <th className="number" data-sort="number">
              Of its blocks
            </th>
            <th className="number" data-sort="number">
              Divergence
            </th>
            <th className="number" data-sort="number">
              Perplexity
            </th>
            <th className="number" data-sort="number">
              Files listed
            </th>
          </tr>
        </thead>
        {groups.map(({ group, rows }) => (
          <tbody key={group} id={group} data-group="">
            <tr data-fixed="">
              <th colSpan={COLUMN_COUNT} scope="rowgroup" className="whitespace-normal">
                {QUANTIZATION_GROUP[group].title}{" "}
                <span className="font-normal text-quiet">
                  {formatCount(rows.length)} · {QUANTIZATION_GROUP[group].about}
                </span>
              </th>
            </tr>
            {rows.map((row) => (
              <Row key={row.slug} row={row} />
            ))}
          </tbody>
        ))}
      </table>
    </TableRegion>
  );
}

function Row({ row }: { row: QuantizationRow }) {
  const { slug, name, group, bits, nominalBits, loss, fileCount } = row;
  return (
    <tr data-row="" data-family={group}>
      <td>
        <a href={routes.quantization(slug)}>{name}</a>
      </td>
      <td className="number" data-value={bits?.bitsPerWeight}>
        {bits ? bitsText(bits.bitsPerWeight) : <Unknown />}
      </td>
      <td className="text-quiet">{bits && basisText(bits)}</td>
      <td className="number" data-value={nominalBits}>
        {nominalBits === undefined ? <Unknown /> : bitsText(nominalBits)}
      </td>
      <td className="number" data-value={loss?.divergence}>
        {loss ? formatFigure(loss.divergence) : <Unknown word="not tested" />}
      </td>
      <td className="number" data-value={loss?.perplexityChangeShare}>
        {loss?.perplexityChangeShare === undefined ? (
          <Unknown word="" />
        ) : (
          perplexityText(loss.perplexityChangeShare)
        )}
      </td>
      <td className="number" data-value={fileCount}>
        {formatCount(fileCount)}
      </td>
    </tr>
  );
}

function Unknown({ word = "unknown" }: { word?: string }) {
  return <span className="text-quiet">{word}</span>;
}
