import type { WorkedExample } from "@/lib/answers/worked-example";
import type { Factor, SumLine } from "@/lib/fit/explain";
import {
  formatCount,
  formatFigure,
  formatFixed,
  formatMemory,
  formatSpeedRange,
  formatTokens,
} from "@/lib/format";
import { routes } from "@/lib/routes";
import { bytesToGib } from "@/lib/units";
import { VerdictBadge } from "../fit/verdict-badge";
import { TableRegion } from "../ui/table-region";

const TERM: Record<SumLine["key"], string> = {
  weightsBytes: "Weights",
  kvBytes: "Key-value cache",
  stateBytes: "Recurrent state",
  computeBytes: "Compute buffer",
  runtimeBytes: "Driver and runtime",
  projectorBytes: "Vision projector",
  rounding: "Rounding among devices",
  elsewhere: "Held in system memory",
};

/** How a term without factors of its own comes about. */
const HOW: Partial<Record<SumLine["key"], string>> = {
  weightsBytes: "the file, less the input embedding in system memory",
  computeBytes: "scratch memory of one micro-batch",
  runtimeBytes: "what driver and kernels take before any model",
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

/** One answer as the engine works it out: every line of the sum, to the byte. */
export function PrintedSum({
  model,
  machine,
  quantization,
  contextTokens,
  lines,
  fit,
}: WorkedExample) {
  const check = routes.checker({
    machine: machine.slug,
    model: model.slug,
    quant: quantization.slug,
    context: contextTokens,
  });
  return (
    <>
      <p className="max-w-[42rem]">
        {model.name} at {quantization.name} with {formatTokens(contextTokens)} of context on a{" "}
        {machine.name}:
      </p>
      <TableRegion label="The sum of one answer">
        <table className="data-table mt-3 max-w-[48rem]">
          <thead>
            <tr>
              <th>Term</th>
              <th>How</th>
              <th className="number max-sm:hidden">Bytes</th>
              <th className="number">GiB</th>
            </tr>
          </thead>
          <tbody>
            {lines.map(({ key, factors, bytes }) => (
              <tr key={`${key}-${bytes}`}>
                <td>{TERM[key]}</td>
                <td className="min-w-44 text-quiet">
                  {factors.length > 0 ? factors.map(factorText).join(" × ") : HOW[key]}
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
      <p className="mt-3 flex flex-wrap items-center gap-x-4">
        <VerdictBadge verdict={fit.verdict} />
        {fit.decodeTokensPerSecond && (
          <span>writes {formatSpeedRange(fit.decodeTokensPerSecond)}, estimated</span>
        )}
        <a href={check}>The same in the checker</a>
      </p>
    </>
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
