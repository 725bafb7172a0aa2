import type { ReactNode } from "react";
import { formatCapacity, formatFixed, formatParameters, formatSpeed } from "@/lib/format";
import { bytesToGib } from "@/lib/units";
import { TableRegion } from "../ui/table-region";
import type { Order } from "./arrange-rows";
import type { CheckerFrame } from "./checker-data";
import type { RankedRow } from "./ranking";
import { AddressLink } from "./state-link.client";
import { VerdictBadge } from "./verdict-badge";

type Props = {
  /** What is asked now; each row's link changes it. */
  address: URLSearchParams;
  label: string;
  rows: readonly RankedRow[];
  frame: CheckerFrame;
  subject: "models" | "machines";
  sizeWord: string;
  needsWord: string;
  order: Order;
  onOrder: (order: string) => void;
};

/** Of all columns but the names'. Fixed, so that the browser measures no cell before it draws. */
const COLUMN_WIDTHS = ["w-[8.6rem]", "w-[8.4rem]", "w-[9.9rem]", "w-[7.8rem]", "w-[7rem]"];

/** The rows of a ranking as a dense table. */
export function RankedRows(props: Props) {
  const { address, label, rows, frame, subject, sizeWord, needsWord } = props;
  const names = new Map(frame.formats.map(({ slug, name }) => [slug, name]));
  return (
    <TableRegion label={label}>
      <table className="data-table min-w-[50rem] table-fixed">
        <colgroup>
          <col />
          {COLUMN_WIDTHS.map((width) => (
            <col key={width} className={width} />
          ))}
        </colgroup>
        <thead>
          <tr>
            <Head {...props} order="name" current={props.order}>
              {subject === "models" ? "Model" : "Machine"}
            </Head>
            <Head {...props} order="verdict" current={props.order}>
              Verdict
            </Head>
            <th>Quantization</th>
            <Head {...props} order="needs" current={props.order} isNumber>
              {needsWord}
            </Head>
            <Head {...props} order="speed" current={props.order} isNumber>
              Writes, tok/s
            </Head>
            <Head {...props} order="size" current={props.order} isNumber>
              {sizeWord}
            </Head>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row
              key={row.key}
              row={row}
              address={address}
              format={names.get(row.format) ?? row.format}
              subject={subject}
            />
          ))}
        </tbody>
      </table>
    </TableRegion>
  );
}

type HeadProps = {
  order: Order;
  current: Order;
  onOrder: (order: string) => void;
  isNumber?: boolean;
  children: ReactNode;
};

function Head({ order, current, onOrder, isNumber = false, children }: HeadProps) {
  const direction = order === "name" || order === "verdict" ? "ascending" : "descending";
  return (
    <th
      aria-sort={order === current ? direction : undefined}
      className={isNumber ? "number" : undefined}
    >
      <button type="button" onClick={() => onOrder(order)}>
        {children}
      </button>
    </th>
  );
}

type RowProps = Pick<Props, "address" | "subject"> & { row: RankedRow; format: string };

function Row({ row, address, format, subject }: RowProps) {
  const { name, verdict, likelyBytes, size, changes, decodeTokensPerSecond: speed } = row;
  return (
    <tr>
      <td>
        <AddressLink address={address} changes={changes}>
          {name}
        </AddressLink>
      </td>
      <td>
        <VerdictBadge verdict={verdict} />
      </td>
      <td>{format}</td>
      <td className="number">{formatFixed(bytesToGib(likelyBytes), 1)}</td>
      <td className="number">
        {speed ? (
          `${formatSpeed(speed.low)}–${formatSpeed(speed.high)}`
        ) : (
          <NoSpeed verdict={verdict} />
        )}
      </td>
      <td className="number">
        {subject === "models" ? formatParameters(size) : formatCapacity(size)}
      </td>
    </tr>
  );
}

function NoSpeed({ verdict }: Pick<RankedRow, "verdict">) {
  return <span className="text-quiet">{verdict === "does-not-run" ? "none" : "unknown"}</span>;
}
