import type { RunFigure, RunReader, RunReport } from "./types";

const STATS =
  /Avg prompt throughput: ([\d.]+) tokens\/s, Avg generation throughput: ([\d.]+) tokens\/s, Running: (\d+) reqs/g;

/** The engine's own statistics lines, and the summary of `vllm bench serve`. */
export const readVllmLog: RunReader = (text) => {
  const figures = [...benchFigures(text), ...busiestStats(text)];
  const isVllm = figures.length > 0 || /vLLM (?:API server|engine)/i.test(text);
  if (!isVllm) return undefined;
  const count = numberIn(text, /tensor_parallel_size=(\d{1,3})\b/);
  const report: RunReport = {
    runtime: "vllm",
    runtimeVersion: /\bv(?:ersion )?(\d+\.\d+\.\d+\S*)/.exec(text)?.[1]?.replace(/[),]+$/, ""),
    modelText: /model='?([\w.-]+\/[\w.-]+)'?/.exec(text)?.[1],
    hardwareCount: count,
    contextTokens: numberIn(text, /max_(?:model|seq)_len=(\d{1,9})\b/),
    figures: figures.map((figure) => ({
      ...figure,
      settings: { splitMode: count !== undefined && count > 1 ? "tensor" : undefined },
    })),
    unread: [],
  };
  if (figures.length === 0) report.unread.push("a log without a throughput line");
  return report;
};

type Figure = Omit<RunFigure, "settings">;

function benchFigures(text: string): Figure[] {
  const perToken = numberIn(text, /^Mean TPOT \(ms\):\s+([\d.]+)/m) ?? 0;
  if (!(perToken > 0)) return [];
  return [
    {
      kind: "decode",
      tokensPerSecond: 1000 / perToken,
      concurrency: numberIn(
        text,
        /^(?:Maximum request concurrency|Peak concurrent requests):\s+(\d+)/m,
      ),
      verbatim: `Mean TPOT ${perToken} ms`,
    },
  ];
}

/** Log lines average over ten seconds: the fastest one with requests running is the steady one. */
function busiestStats(text: string): Figure[] {
  const rows = [...text.matchAll(STATS)].map(([, , generated, running]) => ({
    generated: Number(generated),
    running: Number(running),
  }));
  const busiest = rows
    .filter(({ running, generated }) => running > 0 && generated > 0)
    .sort((a, b) => b.generated - a.generated)[0];
  if (busiest === undefined) return [];
  const { generated, running } = busiest;
  return [
    {
      kind: "decode",
      tokensPerSecond: generated,
      concurrency: running,
      verbatim: `Avg generation throughput: ${generated} tokens/s, Running: ${running} reqs`,
    },
  ];
}

function numberIn(text: string, pattern: RegExp): number | undefined {
  const found = pattern.exec(text)?.[1];
  const value = Number(found);
  return found === undefined || Number.isNaN(value) ? undefined : value;
}
