import type { HardwareRow } from "@/lib/answers/hardware-rows";
import type { HardwareClass } from "@/lib/catalog/schemas/hardware";
import { formatCount, formatFigure } from "@/lib/format";
import { routes } from "@/lib/routes";
import { TableRegion } from "../ui/table-region";
import { FP16_BASIS, HARDWARE_CLASS } from "./words";

type Group = { class: HardwareClass; rows: readonly HardwareRow[] };
type Props = { id: string; groups: readonly Group[] };

const COLUMN_COUNT = 6;

/** Every unit in one table, a body for each class. Sorted and filtered by the enhancement script. */
export function HardwareTable({ id, groups }: Props) {
  return (
    <TableRegion label="Hardware" longRows={groups.flatMap(({ rows }) => rows).length}>
      <table id={id} className="data-table" data-enhance="sort">
        <thead>
          <tr>
            <th data-sort="text">Unit</th>
            <th className="number" data-sort="number">
              Memory, GB
            </th>
            <th className="number" data-sort="number">
              Bandwidth, GB/s
            </th>
            <th className="number" data-sort="number">
              FP16, TFLOPS
            </th>
            <th className="number" data-sort="number">
              Power, W
            </th>
            <th className="number" data-sort="number">
              Year
            </th>
          </tr>
        </thead>
        {groups.map(({ class: each, rows }) => (
          <tbody key={each} id={each} data-group="">
            <tr data-fixed="">
              <th colSpan={COLUMN_COUNT} scope="rowgroup">
                {HARDWARE_CLASS[each].title}{" "}
                <span className="font-normal text-quiet">{formatCount(rows.length)}</span>
              </th>
            </tr>
            {rows.map((row) => (
              <Row key={row.slug} row={row} hardwareClass={each} />
            ))}
          </tbody>
        ))}
      </table>
    </TableRegion>
  );
}

function Row({ row, hardwareClass }: { row: HardwareRow; hardwareClass: HardwareClass }) {
  const { bandwidthGBPerSecond, fp16Basis, fp16Tflops, memoryOptionsGiB, powerWatts } = row;
  const year = row.releasedOn?.slice(0, 4);
  return (
    <tr data-row="" data-class={hardwareClass} data-by={row.vendor}>
      <td className="min-w-36 lg:min-w-80">
        <a href={routes.hardwareUnit(row.slug)}>{row.name}</a>
      </td>
      <td className="number" data-value={memoryOptionsGiB.at(-1)}>
        {sizes(memoryOptionsGiB)}
      </td>
      <Figure value={bandwidthGBPerSecond} />
      <td className="number" data-value={fp16Tflops}>
        {fp16Tflops === undefined || fp16Basis === undefined ? (
          <Unknown />
        ) : (
          <>
            {formatFigure(fp16Tflops)}{" "}
            <span className="inline-block w-12 text-left font-normal text-quiet">
              {FP16_BASIS[fp16Basis].short}
            </span>
          </>
        )}
      </td>
      <Figure value={powerWatts} />
      <td className="number" data-value={year}>
        {year ?? <Unknown />}
      </td>
    </tr>
  );
}

/** Several sizes are given as a range, so that the column stays narrow. */
function sizes(options: readonly number[]): string {
  const [first, last] = [options[0] ?? 0, options.at(-1) ?? 0];
  return first === last ? formatFigure(last) : `${formatFigure(first)}–${formatFigure(last)}`;
}

function Figure({ value }: { value: number | undefined }) {
  return (
    <td className="number" data-value={value}>
      {value === undefined ? <Unknown /> : formatFigure(value)}
    </td>
  );
}

function Unknown() {
  return <span className="text-quiet">unknown</span>;
}
