import { ENGINE_VERSION } from "@/lib/fit/estimate";
import { explainFit, type Factor, type SumLine } from "@/lib/fit/explain";
import { formatCount, formatFigure, formatFixed, formatMemory } from "@/lib/format";
import { routes } from "@/lib/routes";
import { bytesToGib } from "@/lib/units";
import { Disclosure } from "../ui/disclosure";
import { TableRegion } from "../ui/table-region";
import type { Check } from "./check";

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

type Props = { check: Check };

/** The sum behind the likely figure, to the byte. */
export function PrintedSum({ check: { fit, model, settings, chosen } }: Props) {
  const lines = explainFit(fit, model.fit, settings);
  const basis =
    chosen.weights.basis === "file" ? "the published file" : "worked out from the tensors";
  return (
    <Disclosure summary="The sum, term by term">
      <TableRegion label="The sum">
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
            {lines.map((line, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: groups of layers may be alike.
              <tr key={index}>
                <td>{TERM[line.key]}</td>
                <td className="min-w-40 text-quiet">
                  {line.key === "weightsBytes" ? basis : line.factors.map(factorText).join(" × ")}
                </td>
                <Bytes bytes={line.bytes} />
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
      <p className="mt-2 text-quiet">
        Engine {ENGINE_VERSION}. <a href={routes.methodology()}>Every constant and its source</a>
      </p>
    </Disclosure>
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
