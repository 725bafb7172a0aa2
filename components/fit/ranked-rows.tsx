import type { ReactNode } from "react";
import { formatCapacity, formatFixed, formatParameters, formatSpeed } from "@/lib/format";
import { bytesToGib } from "@/lib/units";
import { RowGrid } from "../ui/row-grid";
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

const COLUMNS = "minmax(0, 1fr) 8.6rem 8.4rem 9.9rem 7.8rem 7rem";

/** The rows of a ranking as a dense table. */
export function RankedRows(props: Props) {
  const { address, label, rows, frame, subject, sizeWord, needsWord } = props;
  const names = new Map(frame.formats.map(({ slug, name }) => [slug, name]));
  return (
    <RowGrid label={label} columns={COLUMNS} leastRem={50}>
      <thead role="rowgroup">
        <tr role="row">
          <Head {...props} order="name" current={props.order}>
            {subject === "models" ? "Model" : "Machine"}
          </Head>
          <Head {...props} order="verdict" current={props.order}>
            Verdict
          </Head>
          <th role="columnheader">Quantization</th>
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
      <tbody role="rowgroup">
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
    </RowGrid>
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
      role="columnheader"
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
    <tr role="row">
      <td role="cell">
        <AddressLink address={address} changes={changes}>
          {name}
        </AddressLink>
      </td>
      <td role="cell">
        <VerdictBadge verdict={verdict} />
      </td>
      <td role="cell">{format}</td>
      <td role="cell" className="number">
        {formatFixed(bytesToGib(likelyBytes), 1)}
      </td>
      <td role="cell" className="number">
        {speed ? (
          `${formatSpeed(speed.low)}–${formatSpeed(speed.high)}`
        ) : (
          <NoSpeed verdict={verdict} />
        )}
      </td>
      <td role="cell" className="number">
        {subject === "models" ? formatParameters(size) : formatCapacity(size)}
      </td>
    </tr>
  );
}

function NoSpeed({ verdict }: Pick<RankedRow, "verdict">) {
  return <span className="text-quiet">{verdict === "does-not-run" ? "none" : "unknown"}</span>;
}
