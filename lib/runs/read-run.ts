import { readLlamaBenchJson } from "./llama-bench-json";
import { readLlamaBenchTable } from "./llama-bench-table";
import { readLlamaTimings } from "./llama-timings";
import { readOllamaVerbose } from "./ollama-verbose";
import type { RunReader, RunReport } from "./types";
import { readVllmLog } from "./vllm-log";

const READERS: readonly RunReader[] = [
  readLlamaBenchTable,
  readLlamaBenchJson,
  readOllamaVerbose,
  readLlamaTimings,
  readVllmLog,
];

/** No run prints more; what is longer is cut before it is read. */
const MAX_CHARACTERS = 500_000;

/** A run from pasted output of llama-bench, llama-cli, llama-server, `ollama run --verbose` or vLLM; undefined when it is none. */
export function readRun(text: string): RunReport | undefined {
  const cut = text.slice(0, MAX_CHARACTERS);
  for (const read of READERS) {
    const report = read(cut);
    if (report !== undefined) return report;
  }
  return undefined;
}
