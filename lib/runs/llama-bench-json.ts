import type { RunFigure, RunReader, RunReport } from "./types";

/** `llama-bench -o json` or `-o jsonl`: one object a test. */
export const readLlamaBenchJson: RunReader = (text) => {
  const rows = rowsOf(text.trim()).filter((row) => "avg_ts" in row && "n_prompt" in row);
  const first = rows[0];
  if (first === undefined) return undefined;
  const build = numberOf(first.build_number);
  const report: RunReport = {
    runtime: "llama.cpp",
    runtimeVersion: build === undefined ? undefined : `b${build}`,
    modelText: textOf(first.model_filename)?.split("/").at(-1) ?? textOf(first.model_type),
    modelBytes: numberOf(first.model_size),
    parameterCount: numberOf(first.model_n_params),
    backend: textOf(first.backends),
    hardwareText: textOf(first.gpu_info) ?? textOf(first.cpu_info),
    gpuLayers: numberOf(first.n_gpu_layers),
    hasFlashAttention: typeof first.flash_attn === "boolean" ? first.flash_attn : undefined,
    keyCacheType: textOf(first.type_k),
    valueCacheType: textOf(first.type_v),
    microBatchTokens: numberOf(first.n_ubatch),
    figures: [],
    unread: [],
  };
  for (const row of rows) {
    const figure = figureOf(row);
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
    depthTokens: numberOf(row.n_depth),
    ...(generated > 0 ? { generatedTokens: generated } : { promptTokens: prompt }),
  };
}

function numberOf(value: unknown): number | undefined {
  return typeof value === "number" && Number.isFinite(value) ? value : undefined;
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}
