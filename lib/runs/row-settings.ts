import type { MeasuredRun } from "@/lib/catalog/schemas/measured-run";
import { cacheTypesFrom } from "@/lib/fit/cache-type";
import type { FitSettings } from "@/lib/fit/types";
import { backendOf, runtimeName } from "./runtime-text";

/** The settings a row was measured at, as far as its source says. */
export function settingsOf(row: MeasuredRun): FitSettings {
  const depthTokens = depthOf(row);
  return {
    contextTokens: contextOf(row),
    depthTokens,
    promptTokens: row.promptTokens || undefined,
    ...cacheTypesFrom(row.kvCacheType ?? ""),
    slotCount: slotsOf(row),
    microBatchTokens: row.ubatch ?? batchOf(row),
    hasFlashAttention: row.flashAttention ?? undefined,
    mlaMode: mlaModeOf(row),
    runtime: row.runtime
      ? {
          name: runtimeName(row.runtime),
          version: row.runtimeVersion || versionFromDate(row),
          builtOn: dayOf(row),
          backend: backendOf(row.backend, row.runtime),
        }
      : undefined,
    split: splitOf(row),
    cpuMoeLayers: cpuMoeLayersOf(row),
    gpuLayers: gpuLayersOf(row),
  };
}

function versionFromDate({ date, runtime }: MeasuredRun): string | undefined {
  return /llama|ollama/i.test(runtime ?? "") && date ? date : undefined;
}

/** A run dates its engine where no version does: engines of one year are alike. */
function dayOf({ date, runtime, runtimeVersion }: MeasuredRun): string | undefined {
  const isDated = /llama/i.test(runtime ?? "") || runtimeVersion || !date;
  return isDated ? undefined : (date ?? undefined);
}

/** vLLM's batch is what it reads at once; llama.cpp's is larger than its micro-batch. */
function batchOf({ batch, runtime }: MeasuredRun): number | undefined {
  return /vllm/i.test(runtime ?? "") ? (batch ?? undefined) : undefined;
}

function contextOf(row: MeasuredRun): number {
  const needed = (row.promptTokens ?? 0) + (row.genTokens ?? 0) + (row.depthTokens ?? 0);
  return Math.max(1, row.contextTokens ?? 0, row.contextTokens ? 0 : needed || UNSTATED_CONTEXT);
}

const UNSTATED_CONTEXT = 4096;

/** The mean depth while answering: what was there, the prompt, and half of what was written. */
function depthOf(row: MeasuredRun): number {
  if (row.depthTokens !== null) return row.depthTokens;
  if (row.kind === "prefill-tps") return 0;
  return (row.promptTokens ?? 0) + (row.genTokens ?? 0) / 2;
}

function slotsOf({ notes }: MeasuredRun): number | undefined {
  const slots =
    /(\d+)\s*slots/i.exec(notes ?? "")?.[1] ?? /MAX_NUM_SEQS=(\d+)/.exec(notes ?? "")?.[1];
  return slots === undefined ? undefined : Number(slots);
}

function mlaModeOf({ notes, archClass, flashAttention }: MeasuredRun): FitSettings["mlaMode"] {
  const mode = /mla mode (\d)/.exec(notes ?? "")?.[1];
  if (mode === "0" || /no MLA compression|decompressed/i.test(notes ?? "")) return "expanded";
  if (mode === "1" && flashAttention === false && /mla/.test(archClass ?? "")) return "transposed";
  return undefined;
}

function splitOf({ offload, notes, runtime }: MeasuredRun): FitSettings["split"] {
  const text = `${offload ?? ""} ${notes ?? ""}`;
  if (/\bTP=[2-9]|tensor[- ](parallel|split)|row split/i.test(text)) return "tensor";
  if (/layer split|PP=[2-9]|-ts /i.test(text)) return "layer";
  return /vllm|tensorrt|exllama|mlc/i.test(runtime ?? "") ? "tensor" : "layer";
}

function cpuMoeLayersOf({ offload }: MeasuredRun): number | undefined {
  const layers = /--n-cpu-moe (\d+)/.exec(offload ?? "")?.[1];
  if (layers !== undefined) return Number(layers);
  return /experts on CPU|cpu-moe/i.test(offload ?? "") ? ALL_LAYERS : undefined;
}

const ALL_LAYERS = 999;

function gpuLayersOf({ gpuLayers, offload }: MeasuredRun): number | undefined {
  const asked = /-ngl (\d+)/.exec(offload ?? "")?.[1];
  if (asked !== undefined) return Number(asked);
  const [on, of] = String(gpuLayers ?? "")
    .split("/")
    .map(Number);
  if (gpuLayers === null || on === undefined || Number.isNaN(on)) return undefined;
  return on === 0 || (of !== undefined && on < of) ? on : undefined;
}
