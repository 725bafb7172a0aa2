import type { MachineRow } from "./hardware-for-model";

/** How many of the machines asked about run a model, and the least that runs it well. */
export type ModelAnswer = {
  machineCount: number;
  runsWellCount: number;
  tightCount: number;
  withOffloadCount: number;
  /** The machine with least memory that runs it well at four bits or more; absent when none does. */
  smallest?: Pick<MachineRow, "name" | "quantization" | "likelyBytes" | "configuration" | "unit">;
};

/** Formats below four bits: it runs, but not as the model people tested. */
export const BELOW_FOUR_BITS = /^(UD-)?I?Q[123]/;

/** The rows of a model's table in short. */
export function modelAnswer(rows: readonly MachineRow[]): ModelAnswer {
  const count = (verdict: MachineRow["verdict"]) =>
    rows.filter((row) => row.verdict === verdict).length;
  const [smallest] = rows
    .filter(
      ({ verdict, quantization }) => verdict === "runs-well" && !BELOW_FOUR_BITS.test(quantization),
    )
    .toSorted((a, b) => a.usableBytes - b.usableBytes);
  return {
    machineCount: rows.length,
    runsWellCount: count("runs-well"),
    tightCount: count("tight"),
    withOffloadCount: count("with-offload"),
    ...(smallest && { smallest }),
  };
}
