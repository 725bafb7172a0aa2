import { formatKey } from "@/lib/fit/formats";

/** The k-quants as llama-bench writes them: "Q4_K - Small". */
const SPELLED = /\b(I?Q\d_K) - (Small|Medium|Large)\b/i;

/** A format as file names write it. */
const WRITTEN =
  /(?<![A-Za-z0-9])(?:UD-)?(?:I?Q\d(?:_[A-Z0-9]+)*|TQ\d_\d|BF16|F16|FP16|FP8|MXFP4|NVFP4|AWQ|GPTQ|INT[48]|\d-?bit)(?![A-Za-z0-9])/i;

/** The format that a model's name holds: "llama 8B Q4_K - Medium" → "Q4_K_M"; undefined when it holds none. */
export function formatIn(modelText: string): string | undefined {
  const [, type, size] = SPELLED.exec(modelText) ?? [];
  if (type !== undefined && size !== undefined) {
    return `${type}_${size.charAt(0)}`.toUpperCase();
  }
  const written = WRITTEN.exec(modelText)?.[0];
  return written !== undefined && formatKey(written) !== undefined ? written : undefined;
}

/** A model's name without its format, path and ending: "llama 8B", "Qwen3-8B". */
export function withoutFormat(modelText: string): string {
  return modelText
    .replace(SPELLED, "")
    .replace(/ - [\d.]+ bpw$/, "")
    .replace(/\.gguf$/i, "")
    .replace(/-\d{5}-of-\d{5}$/, "")
    .replace(WRITTEN, "")
    .replace(/[\s._-]+$/, "")
    .trim();
}
