import { startedDevices } from "./devices";
import type { RunFigure, RunReader } from "./types";

const ROW =
  /(prompt eval|(?<!prompt )eval) time\s*=\s*[\d.]+ ms\s*\/\s*(\d+) (?:tokens|runs).*?([\d.]+) tokens per second/g;

/** The timing lines that `llama-cli` and `llama-server` print. */
export const readLlamaTimings: RunReader = (text) => {
  const figures: RunFigure[] = [...text.matchAll(ROW)].map(([, sort, tokens, speed]) => ({
    kind: sort === "eval" ? "decode" : "prefill",
    tokensPerSecond: Number(speed),
    ...(sort === "eval" ? { generatedTokens: Number(tokens) } : { promptTokens: Number(tokens) }),
    verbatim: `${sort} time, ${tokens} tokens, ${speed} tokens per second`,
    settings: { gpuLayers: gpuLayersIn(text) },
  }));
  if (figures.length === 0) return undefined;
  const build = /^build: (\d+) \(/m.exec(text)?.[1];
  const context = /\bn_ctx\s*=\s*(\d{1,9})\b/.exec(text)?.[1];
  return {
    runtime: "llama.cpp",
    runtimeVersion: build === undefined ? undefined : `b${build}`,
    modelText: /loaded meta data .* from (\S+\.gguf)/.exec(text)?.[1]?.split(/[\\/]/).at(-1),
    ...startedDevices(text),
    contextTokens: context === undefined ? undefined : Number(context),
    figures: withPrompts(figures.filter(({ tokensPerSecond }) => tokensPerSecond > 0)),
    unread: [],
  };
};

/** "offloaded 20/33 layers to GPU": the layers on the GPU when some are not. */
function gpuLayersIn(text: string): number | undefined {
  const [, on, of] = /offloaded (\d+)\/(\d+) layers to GPU/.exec(text) ?? [];
  return on !== undefined && on !== of ? Number(on) : undefined;
}

/** An answer is written after the prompt that was read before it. */
function withPrompts(figures: readonly RunFigure[]): RunFigure[] {
  return figures.map((figure, index) => {
    const before = figures[index - 1];
    if (figure.kind !== "decode" || before?.kind !== "prefill") return figure;
    return { ...figure, promptTokens: before.promptTokens };
  });
}
