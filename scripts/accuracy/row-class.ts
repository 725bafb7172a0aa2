import { modelCounts } from "@/lib/fit/model-counts";
import { weightParts } from "@/lib/fit/weights";
import { BYTES_PER_MIB } from "@/lib/units";
import type { Measurement } from "./measurement";
import type { RowCase } from "./row-case";

/** Tags that keep a row out of the main classes, and the class they put it in. */
const APART: readonly (readonly [tag: string, group: string])[] = [
  ["implausible", "apart: implausible"],
  ["prompt-cache", "apart: prompt cache"],
  ["possible-spill", "apart: may have spilled"],
  ["spec-decode", "apart: speculative"],
  ["end-to-end-rate", "apart: end-to-end rate"],
  ["reservation-not-need", "apart: reservation"],
  ["engine-projection", "apart: projection"],
  ["ollama-accounting", "apart: allocation as Ollama counts it"],
  ["sbc", "apart: single-board host"],
];

/** The class a tag puts a row in; undefined for the main classes. */
export function apartGroup(row: Measurement): string | undefined {
  const { tags, concurrency } = row;
  if (isSpeculative(row)) return "apart: speculative";
  if (isPerplexity(row)) return "apart: perplexity run";
  const found = APART.find(([tag]) => tags.includes(tag));
  if (found !== undefined) return found[1];
  return (concurrency ?? 1) > 1 ? "apart: several requests" : undefined;
}

/** A draft head or draft model named with the weights, tagged or not: it takes memory of its own. */
export function isSpeculative({ quant, tags }: Pick<Measurement, "quant" | "tags">): boolean {
  return tags.includes("spec-decode") || /\bMTP\b|draft|DFlash/i.test(quant ?? "");
}

/** A prompt longer than its context is a perplexity run, whose processor works on every token's logits. */
function isPerplexity({ kind, promptTokens, contextTokens }: Measurement): boolean {
  return kind === "prefill-tps" && (promptTokens ?? 0) > (contextTokens ?? Infinity);
}

/** What the source's log says lies in host memory, in bytes; 0 when it says nothing. */
export function hostBufferBytes({ offload }: Measurement): number {
  const mib = /host buffers (\d+) MiB/.exec(offload ?? "")?.[1];
  return mib === undefined ? 0 : Number(mib) * BYTES_PER_MIB;
}

/** Mapped files and host buffers overlap by this much at most. */
const EMBEDDING_FACTOR = 1.3;
const HOST_BUFFER_BYTES = 3e8;

/** Whether part of the model worked in host memory: more lies there than its input embedding. */
export function isOffloaded({ row, model, weights, settings }: RowCase): boolean {
  const { inputEmbeddingBytes, perLayerEmbeddingBytes } = weightParts(weights, modelCounts(model));
  const tables = (inputEmbeddingBytes + perLayerEmbeddingBytes) * EMBEDDING_FACTOR;
  const moved = hostBufferBytes(row) > tables + HOST_BUFFER_BYTES;
  const said = /cpu|partial|spill|RPC|-ngl/i.test((row.offload ?? "").replace("--n-cpu-moe 0", ""));
  const chosen = (settings.cpuMoeLayers ?? 0) > 0 || settings.gpuLayers !== undefined;
  return moved || said || chosen;
}

/** The class of a speed row. */
export function speedGroup(found: RowCase): string {
  const { row, machine, settings, model } = found;
  const apart = apartGroup(row);
  if (apart !== undefined) return apart;
  if (settings.runtime?.backend === "cpu") return "processor";
  if (machine.devices.every(({ memoryKind }) => memoryKind === "system")) return "processor";
  if (isOffloaded(found)) return "apart: offload, host bandwidth not stated";
  const sort = model.shape?.experts === undefined ? "dense" : "mixture of experts";
  if (machine.devices.length > 1)
    return settings.split === "tensor" ? "tensor split" : "layer split";
  if (row.tags.includes("self-reported")) return `self-reported, ${sort}`;
  return `one device, ${sort}`;
}

/** The engine family a row ran in, as the tables name it. */
export function runtimeGroup({ runtime }: Measurement): string {
  const text = (runtime ?? "").toLowerCase();
  if (/vllm(?!-mlx)|sglang/.test(text)) return "vLLM";
  if (/mlx/.test(text)) return "MLX";
  if (/exllama|exl/.test(text)) return "ExLlama";
  if (/llama/.test(text) || text === "") return "llama.cpp family";
  return "other";
}

/** What the layers of a model keep: the sort of its cache. */
export function attentionSort({ attention }: RowCase["model"]): string {
  const groups = attention?.layerGroups ?? [];
  const has = (sort: string) => groups.some((group) => group.attention === sort);
  if (has("recurrent")) return "hybrid";
  if (has("mla")) return "latent";
  if (has("compressed")) return "compressed";
  return has("sliding") || has("chunked") ? "sliding window" : "full";
}

/** The two ways a class is broken down: by engine and backend, and by architecture. */
export function sortsOf({ row, model, settings }: RowCase): {
  family: string;
  architecture: string;
} {
  const engine = runtimeGroup(row);
  const backend = settings.runtime?.backend;
  const sort = model.shape?.experts === undefined ? "dense" : "mixture of experts";
  return {
    family: backend === undefined || backend === "mlx" ? engine : `${engine}, ${backend}`,
    architecture: `${sort}, ${attentionSort(model)}`,
  };
}
