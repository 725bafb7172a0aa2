import type { RunFigure, RunReader, RunReport } from "./types";

const STATS =
  /Avg prompt throughput: ([\d.]+) tokens\/s, Avg generation throughput: ([\d.]+) tokens\/s, Running: (\d+) reqs/g;

/** The engine's own statistics lines, and the summary of `vllm bench serve`. */
export const readVllmLog: RunReader = (text) => {
  const figures = [...benchFigures(text), ...busiestStats(text)];
  const isVllm = figures.length > 0 || /vLLM (?:API server|engine)/i.test(text);
  if (!isVllm) return undefined;
  const report: RunReport = {
    runtime: "vllm",
    runtimeVersion: /\bv(?:ersion )?(\d+\.\d+\.\d+\S*)/.exec(text)?.[1]?.replace(/[),]+$/, ""),
    modelText: /model='?([\w.-]+\/[\w.-]+)'?/.exec(text)?.[1],
    figures,
    unread: [],
  };
  if (figures.length === 0) report.unread.push("a log without a throughput line");
  return report;
};

function benchFigures(text: string): RunFigure[] {
  const perToken = Number(/^Mean TPOT \(ms\):\s+([\d.]+)/m.exec(text)?.[1] ?? 0);
  const concurrency = /^(?:Maximum request concurrency|Peak concurrent requests):\s+(\d+)/m.exec(
    text,
  )?.[1];
  if (perToken <= 0) return [];
  return [
    {
      kind: "decode",
      tokensPerSecond: 1000 / perToken,
      concurrency: concurrency === undefined ? undefined : Number(concurrency),
    },
  ];
}

/** Log lines average over ten seconds: the fastest one with requests running is the steady one. */
function busiestStats(text: string): RunFigure[] {
  const rows = [...text.matchAll(STATS)].map(([, prompt, generated, running]) => ({
    generated: Number(generated),
    prompt: Number(prompt),
    running: Number(running),
  }));
  const busiest = rows
    .filter(({ running, generated }) => running > 0 && generated > 0)
    .sort((a, b) => b.generated - a.generated)[0];
  if (busiest === undefined) return [];
  return [{ kind: "decode", tokensPerSecond: busiest.generated, concurrency: busiest.running }];
}
