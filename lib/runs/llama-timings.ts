import type { RunFigure, RunReader } from "./types";

const ROW =
  /(prompt eval|(?<!prompt )eval) time\s*=\s*[\d.]+ ms\s*\/\s*(\d+) (?:tokens|runs).*?([\d.]+) tokens per second/g;

/** The timing lines that `llama-cli` and `llama-server` print. */
export const readLlamaTimings: RunReader = (text) => {
  const figures: RunFigure[] = [...text.matchAll(ROW)].map(([, sort, tokens, speed]) => ({
    kind: sort === "eval" ? "decode" : "prefill",
    tokensPerSecond: Number(speed),
    ...(sort === "eval" ? { generatedTokens: Number(tokens) } : { promptTokens: Number(tokens) }),
  }));
  if (figures.length === 0) return undefined;
  const build = /^build: (\d+) \(/m.exec(text)?.[1];
  return {
    runtime: "llama.cpp",
    runtimeVersion: build === undefined ? undefined : `b${build}`,
    modelText: /loaded meta data .* from (\S+\.gguf)/.exec(text)?.[1]?.split("/").at(-1),
    figures: figures.filter(({ tokensPerSecond }) => tokensPerSecond > 0),
    unread: [],
  };
};
