import { readLlamaBenchJson } from "./llama-bench-json";
import { readLlamaBenchTable } from "./llama-bench-table";
import { readLlamaTimings } from "./llama-timings";
import { readOllamaVerbose } from "./ollama-verbose";
import type { RunReader, RunReport } from "./types";
import { readVllmLog } from "./vllm-log";

const READERS: readonly RunReader[] = [
  readLlamaBenchTable,
  readOllamaVerbose,
  readLlamaTimings,
  readVllmLog,
];

/** No run prints more; what is longer is cut before it is read. */
export const MAX_CHARACTERS = 500_000;

/** No program prints longer lines, but for JSON; longer ones would only cost time. */
const MAX_LINE_CHARACTERS = 2000;

/** More speeds than this are no run of one model. */
const MAX_FIGURES = 60;

/** A run from pasted output of llama-bench, llama-cli, llama-server, `ollama run --verbose` or vLLM; undefined when it is none. */
export function readRun(text: string): RunReport | undefined {
  const cut = text.slice(0, MAX_CHARACTERS);
  const json = readLlamaBenchJson(cut);
  if (json !== undefined) return limited(json);

  const lines = cut.split(/\r?\n/).map((line) => line.slice(0, MAX_LINE_CHARACTERS));
  for (const read of READERS) {
    const report = read(lines.join("\n"));
    if (report !== undefined) return limited(report);
  }
  return undefined;
}

function limited(report: RunReport): RunReport {
  const left = report.figures.slice(MAX_FIGURES).map(({ verbatim }) => verbatim);
  return {
    ...report,
    figures: report.figures.slice(0, MAX_FIGURES),
    unread: [...report.unread, ...left],
  };
}
