import type { Model } from "@/lib/catalog/schemas/model";
import { notEstimated } from "./model-estimate";
import { usualRung } from "./quantization-ladder";
import { filesOf } from "./weights";

/** Two files of one quantization differ by no more, as a share. */
const SIZE_SLACK_SHARE = 0.03;

/** A first command that fetches and starts a model. */
export type ModelCommand = { runtime: string; command: string };

/** owner/name on Hugging Face, at the start of a file's address. */
const REPOSITORY = /^https:\/\/huggingface\.co\/([\w.-]+\/[\w.-]+-GGUF)\//;

/** First commands the records support: Ollama's tag, and a GGUF repository that llama.cpp fetches. */
export function modelCommands(model: Model): ModelCommand[] {
  if (notEstimated(model) !== undefined) return [];
  const repository = ggufRepository(model);
  return [
    ...(model.ollamaTag ? [{ runtime: "Ollama", command: `ollama run ${model.ollamaTag}` }] : []),
    ...(repository ? [{ runtime: "llama.cpp", command: `llama-server -hf ${repository}` }] : []),
  ];
}

/** The file nearest above the usual size: Q4_K_M where it is listed, else a slightly larger one. */
function ggufRepository(model: Model): string | undefined {
  const usual = usualRung(model)?.weights.bytes ?? 0;
  const file = filesOf(model).find(
    ({ bytes, url }) => bytes >= usual * (1 - SIZE_SLACK_SHARE) && REPOSITORY.test(url),
  );
  const name = file && REPOSITORY.exec(file.url)?.[1];
  return name && file && `${name}:${file.label}`;
}
