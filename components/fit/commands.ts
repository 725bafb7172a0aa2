import type { CacheType } from "@/lib/fit/types";
import type { Check } from "./check";
import type { Choices } from "./request";
import { RUNTIMES } from "./runtimes";

/** What to type, line by line; `note` where something must be known before. */
export type Command = { text: string; note?: string | undefined };

/** The command that starts this answer's model with this answer's settings. */
export function commandOf(check: Check, choices: Choices): Command {
  switch (choices.runtime) {
    case "ollama":
      return ollamaCommand(check);
    case "vllm":
      return vllmCommand(check);
    case "mlx-lm":
      return mlxCommand(check);
    case "llama-cpp":
      return llamaCommand(check);
    default:
      return appCommand(check, RUNTIMES[choices.runtime].name);
  }
}

function llamaCommand({ model, chosen, settings, fit }: Check): Command {
  const repository = model.repositories[chosen.quantization];
  const { keyCacheType: cacheType, slotCount = 1 } = settings;
  const words = [
    "llama-server",
    repository === undefined ? `-m ${model.ownFile?.name ?? "<file>.gguf"}` : `-hf ${repository}`,
    `-c ${settings.contextTokens} -np ${slotCount}`,
    cacheType === undefined || cacheType === "f16"
      ? ""
      : `-fa on -ctk ${cacheType} -ctv ${cacheType}`,
    ...offloadWords(fit),
  ];
  return {
    text: joined(words),
    note: repository === undefined && !model.ownFile ? NO_REPOSITORY : undefined,
  };
}

function offloadWords({ verdict, gpuLayerCount, cpuMoeLayerCount = 0 }: Check["fit"]): string[] {
  if (verdict !== "with-offload" || gpuLayerCount === undefined) return [];
  const layers = `-ngl ${gpuLayerCount}`;
  return cpuMoeLayerCount > 0 ? [layers, `--n-cpu-moe ${cpuMoeLayerCount}`] : [layers];
}

function ollamaCommand({ model, chosen, settings, best }: Check): Command {
  const repository = model.repositories[chosen.quantization];
  const isUsual = chosen.quantization === "q4-k-m" || best.quantization === "mxfp4";
  const tag = model.ollamaTags[chosen.quantization] ?? (isUsual ? model.ollamaTag : undefined);
  const name = tag ?? (repository === undefined ? undefined : `hf.co/${repository}`);
  const { keyCacheType: cacheType, slotCount = 1 } = settings;
  const hasCacheType = cacheType !== undefined && cacheType !== "f16";
  const serve = joined([
    `OLLAMA_CONTEXT_LENGTH=${Math.floor(settings.contextTokens / slotCount)}`,
    slotCount > 1 ? `OLLAMA_NUM_PARALLEL=${slotCount}` : "",
    hasCacheType ? `OLLAMA_FLASH_ATTENTION=1 OLLAMA_KV_CACHE_TYPE=${cacheType}` : "",
    "ollama serve",
  ]);
  const run = name === undefined ? "ollama run <model>" : `ollama run ${name}`;
  return {
    text: `${serve}\n${run}`,
    note:
      name === undefined ? NO_REPOSITORY : "The first line in one window, the second in another.",
  };
}

function vllmCommand({ model, chosen, settings, machine }: Check): Command {
  const isPublished = chosen.quantization === "bf16" || chosen.quantization === "fp8";
  const id = model.huggingFaceId;
  const devices = machine.devices.length;
  const text = joined([
    `vllm serve ${isPublished && id !== undefined ? id : "<repository>"}`,
    `--max-model-len ${settings.contextTokens}`,
    devices > 1 ? `--tensor-parallel-size ${devices}` : "",
    chosen.quantization === "fp8" ? "--quantization fp8" : "",
    settings.keyCacheType === "fp8" ? "--kv-cache-dtype fp8" : "",
  ]);
  const note = isPublished ? undefined : "Put in a repository that holds the model in this format.";
  return { text, note };
}

function mlxCommand({ model, chosen, settings }: Check): Command {
  const repository = model.repositories[chosen.quantization];
  const bits = CACHE_BITS[settings.keyCacheType ?? "f16"];
  return {
    text: joined([
      `mlx_lm.generate --model ${repository ?? "<repository>"}`,
      bits === undefined ? "" : `--kv-bits ${bits}`,
      '--prompt "Hello"',
    ]),
    note: repository === undefined ? NO_REPOSITORY : undefined,
  };
}

/** What MLX calls the cache types it can quantize to. */
const CACHE_BITS: Partial<Record<CacheType, number>> = { q8_0: 8, q4_0: 4 };

function appCommand({ chosen, settings, fit }: Check, name: string): Command {
  const layers = fit.verdict === "with-offload" ? `${fit.gpuLayerCount ?? 0} layers` : "all layers";
  return {
    text: `${settings.contextTokens} tokens of context, ${layers} on the GPU`,
    note: `${name} has these as settings; load a ${chosen.quantization.toUpperCase().replaceAll("-", "_")} file.`,
  };
}

const NO_REPOSITORY = "No repository with this format is in our records: put in one you trust.";

function joined(words: readonly string[]): string {
  return words.filter((word) => word !== "").join(" ");
}
