import { BYTES_PER_GIB, BYTES_PER_MIB } from "@/lib/units";
import type { RunFigure, RunReader, RunReport } from "./types";

const TEST = /^(pp|tg)(\d+)(?: ?@ ?d(\d+))?$/;
const SPEED = /^([\d.]+)(?:\s*±\s*([\d.]+))?$/;
const BYTES_OF: Record<string, number> = { GiB: BYTES_PER_GIB, MiB: BYTES_PER_MIB };
const COUNT_OF: Record<string, number> = { T: 1e12, B: 1e9, M: 1e6 };

/** The Markdown table of `llama-bench`, with the build line below it. */
export const readLlamaBenchTable: RunReader = (text) => {
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  const start = lines.findIndex((line) => /^\|\s*model\s*\|/.test(line) && /\bt\/s\b/.test(line));
  const header = lines[start];
  if (header === undefined) return undefined;
  const names = cellsOf(header);
  const rows = lines.slice(start + 1).filter((line) => /^\|(?!\s*-)/.test(line));
  const report: RunReport = {
    runtime: "llama.cpp",
    runtimeVersion: /^build: \S+ \((\d+)\)/m.exec(text)?.[1]?.replace(/^/, "b"),
    hardwareText: /^\s*Device \d+: ([^,]+), compute capability/m.exec(text)?.[1],
    figures: [],
    unread: [],
  };
  for (const row of rows) takeRow(report, row, names);
  return report;
};

function takeRow(report: RunReport, row: string, names: readonly string[]): void {
  const cells = cellsOf(row);
  const cell = (name: string) => cells[names.indexOf(name)];
  const figure = figureOf(cell("test") ?? "", cell("t/s") ?? "");
  if (figure === undefined) {
    report.unread.push(row);
    return;
  }
  report.figures.push(figure);
  report.modelText ??= cell("model");
  report.modelBytes ??= scaled(cell("size"), BYTES_OF);
  report.parameterCount ??= scaled(cell("params"), COUNT_OF);
  report.backend ??= cell("backend");
  report.gpuLayers ??= wholeNumber(cell("ngl"));
  report.microBatchTokens ??= wholeNumber(cell("n_ubatch"));
  report.keyCacheType ??= cell("type_k");
  report.valueCacheType ??= cell("type_v");
  const flash = cell("fa");
  if (flash !== undefined) report.hasFlashAttention ??= flash === "1" || flash === "on";
}

function figureOf(test: string, speed: string): RunFigure | undefined {
  const [, sort, tokens, depth] = TEST.exec(test) ?? [];
  const [, likely, spread] = SPEED.exec(speed) ?? [];
  if (sort === undefined || likely === undefined || !(Number(likely) > 0)) return undefined;
  const count = Number(tokens);
  return {
    kind: sort === "tg" ? "decode" : "prefill",
    tokensPerSecond: Number(likely),
    spreadTokensPerSecond: spread === undefined ? undefined : Number(spread),
    depthTokens: depth === undefined ? undefined : Number(depth),
    ...(sort === "tg" ? { generatedTokens: count } : { promptTokens: count }),
  };
}

function cellsOf(row: string): string[] {
  return row
    .replace(/^\||\|$/g, "")
    .split("|")
    .map((cell) => cell.trim());
}

function scaled(text: string | undefined, factors: Record<string, number>): number | undefined {
  const [, figure, unit = ""] = /^([\d.]+)\s*([A-Za-z]+)$/.exec(text ?? "") ?? [];
  const factor = factors[unit];
  return figure === undefined || factor === undefined ? undefined : Math.round(Number(figure) * factor);
}

function wholeNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^-?\d+$/.test(text) ? Number(text) : undefined;
}
