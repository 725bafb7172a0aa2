/**
 * Pieces that stay whole: sizes ("8b", "16gb", "40core", "8x7b", "135m"), active counts ("a3b",
 * "e4b"), and chips and versions of one or two letters ("m3", "a100", "mi300x", "b580", "r1", "k2").
 * All else is cut where letters and digits meet: "qwen3" → qwen 3, "rtx4090" → rtx 4090.
 */
const PIECES =
  /\d+x\d+b|[ae]\d+(?:\.\d+)?b(?![a-z\d])|\d+(?:\.\d+)?(?:gb|core|b|m|k|t)(?![a-z\d])|(?<![a-z\d.])[a-z]{1,2}\d+(?:\.\d+)?[a-z]{0,2}(?![a-z\d])|\d+(?:\.\d+)?|[a-z]+/g;

/** Words that narrow nothing down: they help when they match, and do no harm when they do not. */
const FILLERS = new Set(
  (
    "a ai an and are best can card chip core cores do does download for fast from gb geforce gguf gpu graphics " +
    "how i in inference instruct is it laptop's llm local locally mac macbook mini model models much my need nvidia of " +
    "on pc quant radeon ram requirements run running runs speed studio the to tool vram what which will with amd apple intel k l m s xs xl"
  ).split(" "),
);
/** "q4", "iq3", "fp16", "4bit": how weights are packed, not which model. */
const PACKING = /^(?:i?q\d|fp?\d+|bf\d+|bit|awq|gptq|exl\d)$/;

/** Lower-case pieces of a text, in order. "4060ti 16" → 4060 ti 16; "Qwen3-8B" → qwen 3 8b. */
export function tokensOf(text: string): string[] {
  const plain = text
    .toLowerCase()
    .normalize("NFKD")
    .replace(/(\d)\s*gi?b\b/g, "$1gb")
    .replace(/(\d)[\s-]*(?:gpu[\s-]*)?cores?\b/g, "$1core")
    .replace(/(\d)\s+(b|m)\b/g, "$1$2")
    .replace(/(\d)bit\b/g, "$1 bit");
  return plain.match(PIECES) ?? [];
}

/** Whether a typed piece may go unmatched. */
export function isFiller(token: string): boolean {
  return FILLERS.has(token) || PACKING.test(token);
}

/** Letters and digits alone: "LM Studio" and "lmstudio" are one. */
export function foldText(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9+]/g, "");
}
