import type { Model } from "@/lib/catalog/schemas/model";
import { filesOf } from "./weights";

/** owner/name of a GGUF repository, at the start of a file's address. */
const GGUF = /^https:\/\/huggingface\.co\/([\w.-]+\/[\w.-]+-GGUF)\b/i;

/** owner/name of an MLX repository. */
const MLX = /^https:\/\/huggingface\.co\/(mlx-community\/[\w.-]+)/;

/** A tag in Ollama's library. */
const OLLAMA = /^https:\/\/ollama\.com\/library\/([\w.:-]+)$/;

/** Where a format of a model can be fetched, as llama.cpp and MLX take it; by format. */
export function repositoriesOf(model: Model): Record<string, string> {
  const found: Record<string, string> = {};
  for (const { quantization, url, label } of filesOf(model)) {
    const gguf = GGUF.exec(url)?.[1];
    const mlx = MLX.exec(url)?.[1];
    const repository = gguf === undefined ? mlx : `${gguf}:${label}`;
    if (repository !== undefined) found[quantization] ??= repository;
  }
  return found;
}

/** Tags of Ollama's library that hold a format of a model; by format. */
export function ollamaTagsOf(model: Model): Record<string, string> {
  const found: Record<string, string> = {};
  for (const { quantization, url } of filesOf(model)) {
    const tag = OLLAMA.exec(url)?.[1];
    if (tag !== undefined) found[quantization] ??= tag;
  }
  return found;
}
