import type { Factor, SumLine } from "@/lib/fit/explain";
import type { Fit } from "@/lib/fit/types";
import { formatCount, formatFigure, formatFixed, formatMemory } from "@/lib/format";
import { bytesToGib } from "@/lib/units";
import { TableRegion } from "../ui/table-region";

const TERM: Record<SumLine["key"], string> = {
  weightsBytes: "Weights",
  kvBytes: "Key-value cache",
  stateBytes: "Recurrent state",
  computeBytes: "Compute buffer",
  runtimeBytes: "Driver and runtime",
  projectorBytes: "Vision projector",
  draftWeightsBytes: "Draft head or model",
  draftKvBytes: "Cache of the draft",
  rounding: "Rounding among devices",
  elsewhere: "Held in system memory",
};

const UNIT: Record<Factor["unit"], string> = {
  layers: "layers",
  cells: "cells",
  "kv-heads": "KV heads",
  values: "numbers",
  bytes: "bytes",
  sequences: "sequences",
  slots: "slots",
  "bytes-per-layer": "bytes a layer",
  devices: "devices",
};

/** How a term without factors of its own comes about. */
const HOW: Partial<Record<SumLine["key"], string>> = {
  computeBytes: "scratch memory of one micro-batch",
  runtimeBytes: "what driver and kernels take before any model",
};

type Props = {
  label: string;
  lines: readonly SumLine[];
  fit: Pick<Fit, "total" | "usableBytes">;
  /** Where the bytes of the weights come from. */
  weightsHow: string;
};

/** The sum behind a likely figure, to the byte, and what it is held against. */
export function SumTable({ label, lines, fit, weightsHow }: Props) {
  const how = { ...HOW, weightsBytes: weightsHow };
  return (
    <TableRegion label={label}>
      <table className="data-table max-w-[48rem]">
        <thead>
          <tr>
            <th>Term</th>
            <th>How</th>
            <th className="number max-sm:hidden">Bytes</th>
            <th className="number">GiB</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ key, factors, bytes }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: groups of layers may be alike.
            <tr key={index}>
              <td>{TERM[key]}</td>
              <td className="min-w-40 text-quiet">
                {factors.length > 0 ? factors.map(factorText).join(" × ") : how[key]}
              </td>
              <Bytes bytes={bytes} />
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <td>Likely</td>
            <td className="text-quiet">
              between {formatMemory(fit.total.low)} and {formatMemory(fit.total.high)}
            </td>
            <Bytes bytes={fit.total.likely} />
          </tr>
          <tr>
            <td>Usable</td>
            <td className="text-quiet">what the system lets a program have</td>
            <Bytes bytes={fit.usableBytes} />
          </tr>
        </tfoot>
      </table>
    </TableRegion>
  );
}

function Bytes({ bytes }: { bytes: number }) {
  return (
    <>
      <td className="number max-sm:hidden">{formatCount(bytes)}</td>
      <td className="number">{formatFixed(bytesToGib(bytes), 2)}</td>
    </>
  );
}

function factorText({ value, unit }: Factor): string {
  return `${Number.isInteger(value) ? formatCount(value) : formatFigure(value)} ${UNIT[unit]}`;
}
