import type { MeasuredRun } from "@/lib/catalog/schemas/measured-run";

const FLAGS: readonly (readonly [
  flag: string,
  read: (run: MeasuredRun) => number | string | null,
])[] = [
  ["-p", ({ kind, promptTokens }) => (kind === "prefill-tps" ? promptTokens : 0)],
  ["-n", ({ kind, genTokens }) => (kind === "decode-tps" ? genTokens : 0)],
  ["-d", ({ depthTokens }) => depthTokens || null],
  ["-b", ({ batch }) => batch],
  ["-ub", ({ ubatch }) => ubatch],
  ["-fa", ({ flashAttention }) => (flashAttention === null ? null : Number(flashAttention))],
  ["-ngl", ({ gpuLayers }) => (typeof gpuLayers === "number" ? gpuLayers : null)],
  ["-ctk", ({ kvCacheType }) => cacheTypes(kvCacheType)[0] ?? null],
  ["-ctv", ({ kvCacheType }) => cacheTypes(kvCacheType).at(-1) ?? null],
];

/**
 * The llama-bench command that repeats a run, worked out from its settings: "llama-bench -m
 * model.gguf -p 512 -n 0 -ub 512". Undefined for runs of other programs, and where the number of
 * tokens is not stated.
 */
export function benchCommand(run: MeasuredRun): string | undefined {
  const isSpeed = run.kind === "decode-tps" || run.kind === "prefill-tps";
  if (!isSpeed || !/llama-bench/i.test(run.runtime ?? "")) return undefined;
  const stated = FLAGS.map(([flag, read]) => ({ flag, value: read(run) }));
  const tokens = stated.filter(({ flag }) => flag === "-p" || flag === "-n");
  if (tokens.some(({ value }) => value === null) || tokens.every(({ value }) => value === 0)) {
    return undefined;
  }
  const known = stated.filter(({ value }) => value !== null);
  return ["llama-bench -m model.gguf", ...known.map(({ flag, value }) => `${flag} ${value}`)].join(
    " ",
  );
}

/** "q8_0/q4_0" → both types; nothing where a text is not one of llama.cpp's. */
function cacheTypes(text: string | null): string[] {
  const types = (text ?? "").split("/").map((type) => type.trim());
  return types.every((type) => /^(?:b?f16|f32|q\d_[01])$/.test(type)) ? types : [];
}
