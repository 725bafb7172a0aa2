import type { RunFigure, RunReader } from "./types";

/** The timing lines of `ollama run --verbose`. The model stands in the command, if it was pasted too. */
export const readOllamaVerbose: RunReader = (text) => {
  const decode = fieldOf(text, "eval rate");
  const prefill = fieldOf(text, "prompt eval rate");
  if (decode === undefined && prefill === undefined) return undefined;
  const figures: RunFigure[] = [];
  if (prefill !== undefined && prefill > 0) {
    figures.push({
      kind: "prefill",
      tokensPerSecond: prefill,
      promptTokens: fieldOf(text, "prompt eval count"),
    });
  }
  if (decode !== undefined && decode > 0) {
    figures.push({
      kind: "decode",
      tokensPerSecond: decode,
      generatedTokens: fieldOf(text, "eval count"),
      depthTokens: fieldOf(text, "prompt eval count"),
    });
  }
  const command = /ollama run\s+(?:--\S+\s+)*([^\s-]\S*)/.exec(text)?.[1];
  return { runtime: "ollama", modelText: command, figures, unread: [] };
};

function fieldOf(text: string, name: string): number | undefined {
  const figure = new RegExp(`^\\s*${name}:\\s+([\\d.]+)`, "m").exec(text)?.[1];
  return figure === undefined ? undefined : Number(figure);
}
