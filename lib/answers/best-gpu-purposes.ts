/** A model a purpose stands for, at Q4_K_M or the format it is published in. */
export type PurposeModel = { model: string; contextTokens: number };

/** What people buy a machine for, as models, contexts and a speed. */
export type Purpose = {
  slug: string;
  /** Completes "the best GPU for …". */
  title: string;
  /** In a column. */
  short: string;
  models: readonly PurposeModel[];
  /** More speed than this changes nothing for the purpose. */
  enoughTokensPerSecond: number;
  /** Why that speed is enough, in a sentence. */
  enoughBecause: string;
};

/** From the smallest need to the largest: each holds what the ones before it hold. */
export const PURPOSES: readonly Purpose[] = [
  {
    slug: "8b-chat",
    title: "8B and 9B models: chat and summaries",
    short: "8B chat",
    models: [
      { model: "qwen3-8b", contextTokens: 16_384 },
      { model: "qwen3-5-9b", contextTokens: 16_384 },
    ],
    enoughTokensPerSecond: 20,
    enoughBecause:
      "Reading takes about 6 tokens a second; three times that feels immediate in a chat, and models that think first need the rest.",
  },
  {
    slug: "30b-coding",
    title: "30B mixtures: coding assistants",
    short: "30B coding",
    models: [
      { model: "qwen3-coder-30b-a3b", contextTokens: 32_768 },
      { model: "qwen3-6-35b-a3b", contextTokens: 32_768 },
    ],
    enoughTokensPerSecond: 30,
    enoughBecause:
      "An assistant writes whole files nobody reads word by word: at 30 tokens a second 100 lines take about 40 seconds.",
  },
  {
    slug: "32b-dense",
    title: "dense 27B to 32B models",
    short: "32B dense",
    models: [
      { model: "qwen3-32b", contextTokens: 16_384 },
      { model: "qwen3-6-27b", contextTokens: 16_384 },
    ],
    enoughTokensPerSecond: 15,
    enoughBecause:
      "Twice the pace of reading leaves room for a model that thinks before it answers.",
  },
  {
    slug: "70b-dense",
    title: "dense 70B models",
    short: "70B dense",
    models: [{ model: "llama-3-3-70b", contextTokens: 8192 }],
    enoughTokensPerSecond: 8,
    enoughBecause: "A little above the pace of reading, which is about 6 tokens a second.",
  },
  {
    slug: "100b-mixtures",
    title: "100B mixtures: gpt-oss-120b and GLM-4.5-Air",
    short: "100B mixtures",
    models: [
      { model: "gpt-oss-120b", contextTokens: 16_384 },
      { model: "glm-4-5-air", contextTokens: 16_384 },
    ],
    enoughTokensPerSecond: 15,
    enoughBecause:
      "Twice the pace of reading leaves room for a model that thinks before it answers.",
  },
];
