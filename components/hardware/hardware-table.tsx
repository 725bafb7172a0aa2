import type { HardwareRow } from "@/lib/answers/hardware-rows";
import type { HardwareClass } from "@/lib/catalog/schemas/hardware";
import { formatCount, formatFigure } from "@/lib/format";
import { routes } from "@/lib/routes";
import { RowGrid } from "../ui/row-grid";
import { FP16_BASIS, HARDWARE_CLASS } from "./words";

type Group = { class: HardwareClass; rows: readonly HardwareRow[] };
type Props = { id: string; groups: readonly Group[] };

const COLUMNS = "minmax(9rem, 1fr) 7.5rem 9.5rem 10rem 6.5rem 5rem";

/** Every unit in one table, a body for each class. Sorted and filtered by the enhancement script. */
export function HardwareTable({ id, groups }: Props) {
  return (
    <RowGrid label="Hardware" columns={COLUMNS} leastRem={48} id={id}>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" data-sort="text">
            Unit
          </th>
          <th role="columnheader" className="number" data-sort="number">
            Memory, GB
          </th>
          <th role="columnheader" className="number" data-sort="number">
            Bandwidth, GB/s
          </th>
          <th role="columnheader" className="number" data-sort="number">
            FP16, TFLOPS
          </th>
          <th role="columnheader" className="number" data-sort="number">
            Power, W
          </th>
          <th role="columnheader" className="number" data-sort="number">
            Year
          </th>
        </tr>
      </thead>
      {groups.map(({ class: each, rows }) => (
        <tbody role="rowgroup" key={each} id={each} data-group="">
          <tr role="row" data-fixed="">
            <th role="rowheader" scope="rowgroup">
              {HARDWARE_CLASS[each].title}{" "}
              <span className="font-normal text-quiet">{formatCount(rows.length)}</span>
            </th>
          </tr>
          {rows.map((row) => (
            <Row key={row.slug} row={row} hardwareClass={each} />
          ))}
        </tbody>
      ))}
    </RowGrid>
  );
}

function Row({ row, hardwareClass }: { row: HardwareRow; hardwareClass: HardwareClass }) {
  const { bandwidthGBPerSecond, fp16Basis, fp16Tflops, memoryOptionsGiB, powerWatts } = row;
  const year = row.releasedOn?.slice(0, 4);
  return (
    <tr role="row" data-row="" data-class={hardwareClass} data-by={row.vendor}>
      <td role="cell">
        <a href={routes.hardwareUnit(row.slug)}>{row.name}</a>
      </td>
      <td role="cell" className="number" data-value={memoryOptionsGiB.at(-1)}>
        {sizes(memoryOptionsGiB)}
      </td>
      <Figure value={bandwidthGBPerSecond} />
      <td role="cell" className="number" data-value={fp16Tflops}>
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
      <td role="cell" className="number" data-value={year}>
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
    <td role="cell" className="number" data-value={value}>
      {value === undefined ? <Unknown /> : formatFigure(value)}
    </td>
  );
}

function Unknown() {
  return <span className="text-quiet">unknown</span>;
}
