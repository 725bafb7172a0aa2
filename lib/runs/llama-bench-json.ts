import { listedDevices } from "./devices";
import type { RunFigure, RunReader, RunReport, RunSettings } from "./types";

/** `llama-bench -o json` or `-o jsonl`: one object a test. */
export const readLlamaBenchJson: RunReader = (text) => {
  const rows = rowsOf(text.trim()).filter((row) => "avg_ts" in row && "n_prompt" in row);
  const first = rows[0];
  if (first === undefined) return undefined;
  const build = numberOf(first.build_number);
  const report: RunReport = {
    runtime: "llama.cpp",
    program: "llama-bench",
    runtimeVersion: build === undefined ? undefined : `b${build}`,
    modelText: modelOf(first),
    modelBytes: numberOf(first.model_size),
    parameterCount: numberOf(first.model_n_params),
    ...listedDevices(textOf(first.gpu_info) ?? textOf(first.cpu_info)),
    date: /^\d{4}-\d{2}-\d{2}/.exec(textOf(first.test_time) ?? "")?.[0],
    figures: [],
    unread: [],
  };
  for (const row of rows) {
    const figure = modelOf(row) === report.modelText ? figureOf(row) : undefined;
    if (figure === undefined) report.unread.push(JSON.stringify(row));
    else report.figures.push(figure);
  }
  return report;
};

type Row = Record<string, unknown>;

function rowsOf(text: string): Row[] {
  if (text.startsWith("[")) return parsedRows(text);
  return text.split(/\r?\n/).flatMap((line) => (line.startsWith("{") ? parsedRows(line) : []));
}

function parsedRows(text: string): Row[] {
  try {
    const parsed: unknown = JSON.parse(text);
    return (Array.isArray(parsed) ? parsed : [parsed]).filter(isRow);
  } catch {
    return [];
  }
}

function isRow(value: unknown): value is Row {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function modelOf(row: Row): string | undefined {
  return textOf(row.model_filename)?.split(/[\\/]/).at(-1) ?? textOf(row.model_type);
}

/** A test reads a prompt or writes an answer; one that does both is neither speed. */
function figureOf(row: Row): RunFigure | undefined {
  const prompt = numberOf(row.n_prompt) ?? 0;
  const generated = numberOf(row.n_gen) ?? 0;
  const tokensPerSecond = numberOf(row.avg_ts) ?? 0;
  if (tokensPerSecond <= 0 || prompt > 0 === generated > 0) return undefined;
  return {
    kind: generated > 0 ? "decode" : "prefill",
    tokensPerSecond,
    spreadTokensPerSecond: numberOf(row.stddev_ts),
    depthTokens: numberOf(row.n_depth) || undefined,
    ...(generated > 0 ? { generatedTokens: generated } : { promptTokens: prompt }),
    verbatim: `${generated > 0 ? `tg${generated}` : `pp${prompt}`} avg_ts ${tokensPerSecond}`,
    settings: settingsOf(row),
  };
}

function settingsOf(row: Row): RunSettings {
  return {
    backend: textOf(row.backends),
    gpuLayers: numberOf(row.n_gpu_layers),
    cpuMoeLayers: numberOf(row.n_cpu_moe) || undefined,
    hasFlashAttention: typeof row.flash_attn === "boolean" ? row.flash_attn : undefined,
    keyCacheType: textOf(row.type_k),
    valueCacheType: textOf(row.type_v),
    batchTokens: numberOf(row.n_batch),
    microBatchTokens: numberOf(row.n_ubatch),
    splitMode: textOf(row.split_mode),
  };
}

function numberOf(value: unknown): number | undefined {
  return typeof value === "number" && Number.isFinite(value) ? value : undefined;
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}
