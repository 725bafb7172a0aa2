import type { ComboRow } from "@/lib/answers/combos";
import { formatCapacity, formatFixed } from "@/lib/format";
import { routes } from "@/lib/routes";
import { bytesToGib } from "@/lib/units";
import { TableRegion } from "../ui/table-region";
import { COMBO_KIND } from "./words";

type Props = { id: string; rows: readonly ComboRow[] };

const KINDS = ["cards", "offload", "computers"] as const;
const COLUMN_COUNT = 5;

/** Every set-up: what it holds, what joins it, and the largest model it runs well. */
export function ComboTable({ id, rows }: Props) {
  return (
    <TableRegion label="Set-ups of several devices">
      <table id={id} className="data-table" data-enhance="sort">
        <thead>
          <tr>
            <th data-sort="text">Set-up</th>
            <th className="number" data-sort="number">
              Memory
            </th>
            <th className="number" data-sort="number">
              Usable, GiB
            </th>
            <th>Link</th>
            <th>Largest model that runs well</th>
          </tr>
        </thead>
        {KINDS.map((kind) => (
          <tbody key={kind} data-group="">
            <tr data-fixed="">
              <th colSpan={COLUMN_COUNT} scope="rowgroup" className="text-quiet">
                {COMBO_KIND[kind].title}
              </th>
            </tr>
            {rows
              .filter((row) => row.kind === kind)
              .map((row) => (
                <Row key={row.slug} row={row} />
              ))}
          </tbody>
        ))}
      </table>
    </TableRegion>
  );
}

function Row({ row }: { row: ComboRow }) {
  const { slug, name, kind, totalGiB, usableBytes, link, largest } = row;
  return (
    <tr data-row="" data-kind={kind}>
      <td className="min-w-40 sm:min-w-56">
        <a href={routes.hardwareCombo(slug)}>{name}</a>
      </td>
      <td className="number" data-value={totalGiB}>
        {formatCapacity(totalGiB)}
      </td>
      <td className="number" data-value={usableBytes}>
        {formatFixed(bytesToGib(usableBytes), 0)}
      </td>
      <td className="min-w-40">{link}</td>
      <td className="min-w-44">
        {largest ? (
          <>
            <a href={routes.model(largest.slug)}>{largest.name}</a>, {largest.quantization}
          </>
        ) : (
          <span className="text-quiet">none at four bits</span>
        )}
      </td>
    </tr>
  );
}
