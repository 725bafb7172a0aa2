import type { BenchmarkRow } from "@/lib/answers/benchmarks";
import { formatMemory, formatSpeed } from "@/lib/format";

type Figured = Pick<BenchmarkRow, "kind" | "measured">;

/** What was measured, with its unit: "131 tokens/s", "14.2 GiB", "ran". */
export function figureText({ kind, measured }: Figured): string {
  return valueText(kind, measured);
}

/** A value of one kind with its unit; outcomes have a word instead. */
export function valueText(kind: Figured["kind"], value: number): string {
  switch (kind) {
    case "fits":
      return "ran";
    case "oom":
      return "failed";
    case "decode-tps":
    case "prefill-tps":
      return `${formatSpeed(value)} tokens/s`;
    default:
      return formatMemory(value);
  }
}

/** What a figure says, to begin a sentence with its value behind: "It writes". */
export const WHAT_IT_DID: Record<Figured["kind"], string> = {
  "decode-tps": "It wrote",
  "prefill-tps": "It read the prompt at",
  "memory-total": "It took",
  "memory-kv": "Its cache took",
  "memory-compute": "Its buffers took",
  "memory-weights": "Its weights took",
  "file-size": "Its file has",
  "max-context": "Its longest context was",
  fits: "It",
  oom: "It",
};

/** The engine's verdicts, as measured rows say them. */
export function outcomeWord(verdict: string): string {
  return VERDICT[verdict] ?? verdict;
}

const VERDICT: Record<string, string> = {
  "runs-well": "runs well",
  tight: "tight",
  "with-offload": "with offload",
  "does-not-run": "does not run",
  unknown: "unknown",
};
