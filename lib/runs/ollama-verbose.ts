import type { RunFigure, RunReader } from "./types";

/** The timing lines of `ollama run --verbose`. The model stands in the command, if it was pasted too. */
export const readOllamaVerbose: RunReader = (text) => {
  const decode = fieldOf(text, "eval rate");
  const prefill = fieldOf(text, "prompt eval rate");
  if (decode === undefined && prefill === undefined) return undefined;
  const promptTokens = fieldOf(text, "prompt eval count");
  const figures: RunFigure[] = [];
  if (prefill !== undefined && prefill > 0) {
    figures.push({
      kind: "prefill",
      tokensPerSecond: prefill,
      promptTokens,
      verbatim: `prompt eval rate ${prefill} tokens/s`,
      settings: {},
    });
  }
  if (decode !== undefined && decode > 0) {
    figures.push({
      kind: "decode",
      tokensPerSecond: decode,
      promptTokens,
      generatedTokens: fieldOf(text, "eval count"),
      verbatim: `eval rate ${decode} tokens/s`,
      settings: {},
    });
  }
  const command = /ollama run\s+(?:--\S+\s+)*([^\s-]\S*)/.exec(text)?.[1];
  const version = /ollama version is (\d+(?:\.\d+)+\S*)/.exec(text)?.[1];
  return { runtime: "ollama", runtimeVersion: version, modelText: command, figures, unread: [] };
};

function fieldOf(text: string, name: string): number | undefined {
  const figure = new RegExp(`^[ \\t]*${name}:[ \\t]+([\\d.]+)`, "m").exec(text)?.[1];
  const value = Number(figure);
  return figure === undefined || Number.isNaN(value) ? undefined : value;
}
