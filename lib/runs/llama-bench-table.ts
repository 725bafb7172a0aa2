import { BYTES_PER_GIB, BYTES_PER_MIB } from "@/lib/units";
import { startedDevices } from "./devices";
import type { RunFigure, RunReader, RunReport, RunSettings } from "./types";

const TEST = /^(pp|tg) ?(\d+)(?: ?@ ?d(\d+))?$/;
const SPEED = /^([\d.]+)(?:\s*±\s*([\d.]+))?$/;
const BYTES_OF: Record<string, number> = { GiB: BYTES_PER_GIB, MiB: BYTES_PER_MIB };
const COUNT_OF: Record<string, number> = { T: 1e12, B: 1e9, M: 1e6 };

type CellOf = (name: string) => string | undefined;

/** The Markdown table of `llama-bench`, with the build line below it. */
export const readLlamaBenchTable: RunReader = (text) => {
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  const start = lines.findIndex((line) => /^\|\s*model\s*\|/.test(line) && /\bt\/s\b/.test(line));
  const header = lines[start];
  if (header === undefined) return undefined;
  const names = cellsOf(header);
  const rows = lines.slice(start + 1).filter((line) => /^\|(?!\s*(?:-|model\s*\|))/.test(line));
  const report: RunReport = {
    runtime: "llama.cpp",
    program: "llama-bench",
    runtimeVersion: /^build: \S+ \((\d+)\)/m.exec(text)?.[1]?.replace(/^/, "b"),
    ...startedDevices(text),
    figures: [],
    unread: [],
  };
  for (const row of rows) takeRow(report, row, names);
  return report;
};

/** Rows of a second model stay unread: a record is about one. */
function takeRow(report: RunReport, row: string, names: readonly string[]): void {
  const cells = cellsOf(row);
  const cell: CellOf = (name) => cells[names.indexOf(name)];
  const figure = figureOf(cell);
  const isOther = report.modelText !== undefined && cell("model") !== report.modelText;
  if (figure === undefined || isOther) {
    report.unread.push(row);
    return;
  }
  report.figures.push(figure);
  report.modelText ??= cell("model");
  report.modelBytes ??= scaled(cell("size"), BYTES_OF);
  report.parameterCount ??= scaled(cell("params"), COUNT_OF);
}

function figureOf(cell: CellOf): RunFigure | undefined {
  const [test, speed] = [cell("test") ?? "", cell("t/s") ?? ""];
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
    verbatim: `${test} ${speed}`,
    settings: settingsOf(cell),
  };
}

function settingsOf(cell: CellOf): RunSettings {
  const flash = cell("fa");
  return {
    backend: cell("backend"),
    gpuLayers: wholeNumber(cell("ngl")),
    cpuMoeLayers: wholeNumber(cell("n_cpu_moe")),
    hasFlashAttention: flash === undefined ? undefined : flash === "1" || flash === "on",
    keyCacheType: cell("type_k"),
    valueCacheType: cell("type_v"),
    batchTokens: wholeNumber(cell("n_batch")),
    microBatchTokens: wholeNumber(cell("n_ubatch")),
    splitMode: cell("sm"),
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
  if (figure === undefined || factor === undefined) return undefined;
  return Math.round(Number(figure) * factor);
}

function wholeNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^-?\d{1,9}$/.test(text) ? Number(text) : undefined;
}
