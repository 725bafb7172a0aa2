import type { MeasuredRun } from "@/lib/catalog/schemas/measured-run";
import { formatCount } from "@/lib/format";

/** Longest part of a source's own words that is shown. */
const MOST_LETTERS = 60;

/** The settings of a run as far as its source states them: "context 8,192, prompt 512, KV q8_0". */
export function settingsText(run: MeasuredRun): string {
  const { contextTokens, promptTokens, depthTokens, genTokens, ubatch } = run;
  return [
    amount("context", contextTokens),
    amount("prompt", promptTokens),
    amount("depth", depthTokens),
    amount("answer", genTokens),
    amount("micro-batch", ubatch),
    run.kvCacheType ? `KV ${cut(run.kvCacheType)}` : "",
    run.flashAttention === null ? "" : `flash attention ${run.flashAttention ? "on" : "off"}`,
    amount("requests", (run.concurrency ?? 1) > 1 ? run.concurrency : null),
    run.gpuLayers === null ? "" : `GPU layers ${run.gpuLayers}`,
    run.offload ? cut(run.offload) : "",
  ]
    .filter((text) => text !== "")
    .join(", ");
}

/** Engine, build and backend: "llama.cpp b5863, Vulkan". */
export function runtimeText({ backend, runtime, runtimeVersion }: MeasuredRun): string {
  const engine = [runtime, runtimeVersion].filter(Boolean).join(" ");
  return [engine, backend]
    .filter(Boolean)
    .map((text) => cut(String(text)))
    .join(", ");
}

/** "2 × RTX 3090 24GB". */
export function machineText({ hardware, hardwareCount }: MeasuredRun): string {
  const name = cut(hardware ?? "not stated");
  const isCounted = (hardwareCount ?? 1) > 1 && !/^\d+\s?[x×]|\+/.test(name);
  return isCounted ? `${hardwareCount} × ${name}` : name;
}

/** The repository or host that states a run. */
export function sourceName({ url }: MeasuredRun): string {
  const { hostname, pathname } = new URL(url);
  if (hostname !== "github.com" && hostname !== "huggingface.co") return hostname;
  return pathname.split("/").slice(1, 3).join("/");
}

/** A text of the source, shortened. */
export function cut(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > MOST_LETTERS ? `${line.slice(0, MOST_LETTERS - 1)}…` : line;
}

function amount(name: string, value: number | null): string {
  return value === null ? "" : `${name} ${formatCount(value)}`;
}
