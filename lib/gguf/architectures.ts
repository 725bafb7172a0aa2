/**
 * How the layers of an architecture cache, where its metadata does not say. `full`: all of the
 * context; `window`: all but every so-manyth layer see a window; `latent`: one latent a token;
 * `interval`: a state, and every so-manyth layer all of the context; `heads`: layers without
 * key-value heads keep a state or nothing; `state`: every layer keeps a state.
 */
export type CacheRule =
  | { kind: "full" | "latent" | "state" }
  | { kind: "interval"; period: number }
  | { kind: "heads"; withoutHeads: "state" | "nothing" | "state-or-feed-forward" }
  | {
      kind: "window";
      attention: "sliding" | "chunked";
      /** Absent where each file lists its layers. */
      period?: number;
      /** The first layer of a period sees everything, not the last. */
      isFullFirst?: boolean;
      /** The window llama.cpp takes whatever the file says. */
      windowTokens?: number;
    };

/** Architectures whose layers all see all of the context, as llama.cpp loads them. */
const FULL =
  "llama mistral3 deci falcon grok gpt2 gptj gptneox mpt baichuan starcoder refact bloom stablelm qwen qwen2 " +
  "qwen2moe qwen2vl qwen3 qwen3moe qwen3vl qwen3vlmoe phi2 phi3 phimoe plamo codeshell orion internlm2 minicpm " +
  "gemma starcoder2 xverse command-r dbrx olmo olmoe openelm arctic deepseek chatglm glm4 glm4moe bitnet jais " +
  "nemotron exaone granite granitemoe chameleon bailingmoe bailingmoe2 dots1 arcee ernie4_5 ernie4_5-moe " +
  "hunyuan-moe hunyuan-dense smollm3 seed_oss apertus minimax-m2";

/** Window layers and the period after which one layer sees everything. */
const WINDOWS: readonly (readonly [architecture: string, period?: number])[] = [
  ["gemma2", 2],
  ["gemma3", 6],
  ["gemma3n", 5],
  ["gemma4"],
  ["gpt-oss", 2],
  ["cohere2", 4],
  ["cohere2moe", 4],
  ["olmo2", 4],
  ["exaone4", 4],
  ["exaone-moe", 4],
  ["afmoe", 4],
  ["plamo3", 8],
  ["mimo2"],
  ["step35"],
];

/** @source https://github.com/ggml-org/llama.cpp/tree/master/src/models */
export const CACHE_RULES: ReadonlyMap<string, CacheRule> = new Map<string, CacheRule>([
  ...FULL.split(" ").map((name) => [name, { kind: "full" }] as const),
  ...WINDOWS.map(
    ([name, period]) => [name, { kind: "window", attention: "sliding", period }] as const,
  ),
  ["llama4", { kind: "window", attention: "chunked", period: 4, windowTokens: 8192 }],
  [
    "smallthinker",
    { kind: "window", attention: "sliding", period: 4, isFullFirst: true, windowTokens: 4096 },
  ],
  ...["deepseek2", "deepseek32", "glm-dsa"].map((name) => [name, { kind: "latent" }] as const),
  ...["qwen3next", "qwen35", "qwen35moe"].map(
    (name) => [name, { kind: "interval", period: 4 }] as const,
  ),
  ...["granitehybrid", "jamba"].map(
    (name) => [name, { kind: "heads", withoutHeads: "state" }] as const,
  ),
  ...["nemotron_h", "nemotron_h_moe"].map(
    (name) => [name, { kind: "heads", withoutHeads: "state-or-feed-forward" }] as const,
  ),
  ...["lfm2", "lfm2moe"].map((name) => [name, { kind: "heads", withoutHeads: "nothing" }] as const),
  ...["mamba", "mamba2"].map((name) => [name, { kind: "state" }] as const),
]);

/** Files that belong to a model but are none, or write no text; what to do instead. */
export const NOT_TEXT: Readonly<Record<string, string>> = {
  clip: "It is the part of a model that sees. Choose the file of the model itself.",
  bert: "It turns text into vectors and keeps no cache.",
  "nomic-bert": "It turns text into vectors and keeps no cache.",
  "jina-bert-v2": "It turns text into vectors and keeps no cache.",
  "gemma-embedding": "It turns text into vectors and keeps no cache.",
  t5encoder: "It turns text into vectors and keeps no cache.",
};
