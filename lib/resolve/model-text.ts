/** What the resolver needs of a model record. */
export type NamedModel = {
  slug: string;
  name: string;
  aliases?: readonly string[] | undefined;
  huggingFaceId?: string | undefined;
  ollamaTag?: string | undefined;
  size?: { parameterCount: number } | undefined;
};

/** Ready to be asked many times: every way of writing every model, folded. */
export type ModelIndex<Model extends NamedModel> = {
  exact: ReadonlyMap<string, Model>;
  loose: ReadonlyMap<string, Model>;
};

/** Words that say how weights were packed or tuned, not which model they are. */
const NOISE =
  /^(instruct|it|chat|hf|base|meta|gguf|mlx|bf16|f16|fp16|fp8|safetensors|inst|pt|latest|model|qat|dynamic|ud|unsloth|awq|gptq|int4|int8|4bit|8bit|\d{4}|20\d{6})$/;
/** "8b", "0.6b", "30b": how many parameters. "a3b" counts active ones and is not among them. */
const SIZE = /^(\d+(?:\.\d+)?)(b|m)$/;
const ACTIVE = /^a\d+(\.\d+)?b$/;
/** A name may start this many words into the text: "unsloth Qwen3 8B". */
const MOST_SKIPPED_WORDS = 4;
const SIZE_TOLERANCE = 0.2;
const PARAMETERS = { b: 1e9, m: 1e6 } as const;

/** Folds every name of every record once. Earlier records win where two share a loose name. */
export function indexModels<Model extends NamedModel>(models: readonly Model[]): ModelIndex<Model> {
  const exact = new Map<string, Model>();
  const loose = new Map<string, Model>();
  for (const model of models) {
    for (const name of namesOf(model)) addName(exact, keyOf(name), model);
  }
  for (const model of models) {
    for (const name of namesOf(model)) {
      for (const key of looseKeys(wordsOf(name))) addName(loose, key, model);
    }
  }
  return { exact, loose };
}

/**
 * The model a text means: a slug, a Hugging Face id, an Ollama tag or a file name, with whatever
 * stands around it. "unsloth/Qwen3.6-27B-GGUF", "Qwen3-8B-Q4_K_M.gguf", "qwen3.5:9b".
 *
 * A fine-tune resolves to the model it was made from, whose shape it has, unless what is left of
 * the text names another size. Undefined when no name is long enough to be sure.
 */
export function resolveModel<Model extends NamedModel>(
  text: string,
  index: ModelIndex<Model>,
): Model | undefined {
  const whole = index.exact.get(keyOf(text));
  if (whole !== undefined) return whole;

  const words = wordsOf(text);
  return (
    longestMatch(words, index.exact) ??
    longestMatch(words.filter(isTelling), index.exact) ??
    longestMatch(words.filter(isTelling), index.loose)
  );
}

function longestMatch<Model extends NamedModel>(
  words: readonly string[],
  known: ReadonlyMap<string, Model>,
): Model | undefined {
  for (let length = words.length; length > 0; length--) {
    for (let start = 0; start + length <= words.length && start <= MOST_SKIPPED_WORDS; start++) {
      const model = known.get(keyOf(words.slice(start, start + length).join(" ")));
      if (model === undefined) continue;
      const rest = [...words.slice(0, start), ...words.slice(start + length)];
      if (agrees(rest, model)) return model;
    }
  }
  return undefined;
}

/** The rest of the text must not name another size, nor say that this is a distillation. */
function agrees(rest: readonly string[], { size }: NamedModel): boolean {
  if (rest.includes("distill") || rest.includes("draft")) return false;
  return rest.every((word) => {
    const match = SIZE.exec(word);
    if (match === null) return true;
    if (size === undefined) return false;
    const unit = match[2] === "m" ? PARAMETERS.m : PARAMETERS.b;
    const ratio = (Number(match[1]) * unit) / size.parameterCount;
    return Math.abs(ratio - 1) <= SIZE_TOLERANCE;
  });
}

/**
 * Folds case and punctuation, but keeps apart the numbers of a name: "Qwen2-7B" is not "Qwen 27B".
 * "Qwen3.5-9B" and "qwen3-5-9b" → "qwen3|5|9b".
 */
function keyOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/(\d)[^a-z0-9+]+(?=\d)/g, "$1|")
    .replace(/[^a-z0-9+|]+/g, "");
}

function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .replace(/\.gguf$/, "")
    .replace(/\.(?=i?q\d|bf16|f16)/g, " ")
    .replace(/-\d{5}-of-\d{5}/, "")
    .replace(/\b(v\d)_(\d)\b/g, "$1.$2")
    .split(/[^a-z0-9.+]+/)
    .map((word) => word.replace(/^\.+|\.+$/g, ""))
    .filter((word) => word !== "");
}

function isTelling(word: string): boolean {
  return !NOISE.test(word);
}

function namesOf({ slug, name, aliases = [], huggingFaceId, ollamaTag }: NamedModel): string[] {
  const withoutOwner = [...aliases, huggingFaceId ?? ""].map((id) => id.replace(/^.*\//, ""));
  return [slug, name, ...aliases, huggingFaceId ?? "", ollamaTag ?? "", ...withoutOwner].filter(
    (text) => text !== "",
  );
}

/** A name without noise, without its active size, and cut after its size: "qwen3.5-122b". */
function looseKeys(words: readonly string[]): string[] {
  const telling = words.filter(isTelling);
  const short = telling.filter((word) => !ACTIVE.test(word));
  const sizeAt = short.findIndex((word) => SIZE.test(word));
  const cut = sizeAt > 0 ? short.slice(0, sizeAt + 1) : short;
  const unversioned = cut.filter((word) => !/^v\d/.test(word));
  return [telling, short, cut, unversioned]
    .filter((list) => list.length > 1 || SIZE.test(list.at(-1) ?? ""))
    .map((list) => keyOf(list.join(" ")));
}

function addName<Model>(into: Map<string, Model>, key: string, model: Model): void {
  if (key.length > 2 && !into.has(key)) into.set(key, model);
}
