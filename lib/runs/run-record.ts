import type { MeasuredRun } from "@/lib/catalog/schemas/measured-run";
import { bytesToGib } from "@/lib/units";
import type { RunFigure } from "./types";

/** What the form says of a run. Empty is unknown. */
export type RunForm = {
  model: string;
  quantization: string;
  hardware: string;
  hardwareCount?: number | undefined;
  runtime: string;
  runtimeVersion: string;
  backend: string;
  contextTokens?: number | undefined;
  /** As far as it is known: "2026-11" is fine. */
  date: string;
  /** Where anyone can read the output. */
  url: string;
  who: string;
};

/** What is known of a run besides the form: from the pasted text, or from the catalog. */
export type RunFacts = {
  modelBytes?: number | undefined;
  parameterCount?: number | undefined;
  layerCount?: number | undefined;
  /** Where a run without a public log says it comes from: the address of the form. */
  formUrl: string;
};

/** A row of the measured runs, with the fields that only the file holds. */
export type RunRow = MeasuredRun & {
  unit: "tokens/s";
  modelParamsB: number | null;
};

const SELF_REPORTED = "self-reported";

/**
 * The rows of a pasted run, in the form of `scripts/seed/generated/measurements.json`. Without a
 * public log they are tagged as self-reported. The same run has the same ids whenever it is read.
 */
export function runRows(form: RunForm, figures: readonly RunFigure[], facts: RunFacts): RunRow[] {
  const hasLog = isAddress(form.url);
  const run = { ...form, url: hasLog ? form.url.trim() : facts.formUrl };
  const rows = figures.map((figure) => rowOf(run, figure, facts, hasLog));
  const runId = `run-${fingerprint(JSON.stringify(rows))}`;
  return rows.map((row, index) => ({ ...row, id: `u${fingerprint(`${runId} ${index}`)}`, runId }));
}

/** Whether a text is one clean public address. */
export function isAddress(text: string): boolean {
  return /^https:\/\/[^\s()[\]{}<>"']+\.[^\s()[\]{}<>"']+$/.test(text.trim());
}

function rowOf(form: RunForm, figure: RunFigure, facts: RunFacts, hasLog: boolean): RunRow {
  const { settings, kind } = figure;
  const { modelBytes, parameterCount } = facts;
  return {
    id: "",
    kind: kind === "decode" ? "decode-tps" : "prefill-tps",
    model: text(form.model),
    quant: text(form.quantization),
    contextTokens: form.contextTokens ?? null,
    kvCacheType: cacheText(figure),
    promptTokens: figure.promptTokens ?? null,
    genTokens: figure.generatedTokens ?? null,
    batch: settings.batchTokens ?? null,
    concurrency: figure.concurrency ?? null,
    flashAttention: settings.hasFlashAttention ?? null,
    runtime: text(form.runtime),
    runtimeVersion: text(form.runtimeVersion),
    backend: text(form.backend) ?? settings.backend ?? null,
    gpuLayers: layersText(settings.gpuLayers, facts.layerCount),
    offload: offloadText(figure),
    hardware: text(form.hardware),
    hardwareCount: form.hardwareCount ?? null,
    value: figure.tokensPerSecond,
    unit: "tokens/s",
    valueMiB: null,
    url: form.url,
    date: text(form.date),
    verbatimFigure: text(figure.verbatim),
    notes: notesOf(form, figure, hasLog),
    runId: "",
    component: null,
    archClass: null,
    modelParamsB: parameterCount === undefined ? null : rounded(parameterCount / 1e9),
    modelSizeGiB: modelBytes === undefined ? null : rounded(bytesToGib(modelBytes)),
    ubatch: settings.microBatchTokens ?? null,
    depthTokens: figure.depthTokens ?? null,
    tags: hasLog ? [] : [SELF_REPORTED],
  };
}

function text(written: string): string | null {
  return written.trim() === "" ? null : written.trim();
}

function cacheText({ settings: { keyCacheType, valueCacheType } }: RunFigure): string | null {
  if (keyCacheType === undefined) return null;
  const isOne = valueCacheType === undefined || valueCacheType === keyCacheType;
  return isOne ? keyCacheType : `${keyCacheType}/${valueCacheType}`;
}

/** llama.cpp counts the output as a layer: a model of 32 has 33 to place. */
function layersText(layers: number | undefined, layerCount: number | undefined) {
  if (layers === undefined) return null;
  const isPart = layerCount !== undefined && layers >= 0 && layers <= layerCount;
  return isPart ? `${layers}/${layerCount + 1}` : layers;
}

function offloadText({ settings: { cpuMoeLayers = 0, splitMode } }: RunFigure): string | null {
  const parts = [
    cpuMoeLayers > 0 ? `--n-cpu-moe ${cpuMoeLayers}` : "",
    splitMode === "row" ? "row split" : splitMode === "tensor" ? "tensor split" : "",
  ].filter((part) => part !== "");
  return parts.length > 0 ? parts.join(", ") : null;
}

function notesOf({ who }: RunForm, figure: RunFigure, hasLog: boolean): string | null {
  const { spreadTokensPerSecond } = figure;
  const notes = [
    hasLog ? "" : "pasted output, no public log",
    who.trim() === "" ? "" : `run by ${who.trim()}`,
    spreadTokensPerSecond === undefined ? "" : `spread ${spreadTokensPerSecond} tokens/s`,
  ].filter((note) => note !== "");
  return notes.length > 0 ? notes.join("; ") : null;
}

function rounded(value: number): number {
  return Number(value.toFixed(3));
}

/** FNV-1a of a text, in hexadecimal. @source http://www.isthe.com/chongo/tech/comp/fnv/ */
function fingerprint(content: string): string {
  let hash = 0x811c9dc5;
  for (const letter of content) {
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return hash.toString(16).padStart(8, "0");
}
