import { z } from "zod";
import { Aliases, count, facts, License, Name, PartialDate, Slug, Source } from "./common";
import { LayerGroup } from "./layer-group";

const Experts = z.strictObject({
  expertCount: count("the number of routed experts of one layer (n_routed_experts)"),
  expertsPerToken: count("the experts one token is sent to (num_experts_per_tok)"),
  /** 0 where the model has none. */
  sharedExpertCount: z.int().min(0, "must be the number of experts every token passes").optional(),
  feedForwardSize: count("the width of one expert (moe_intermediate_size)"),
  sharedFeedForwardSize: count("the width of the shared expert").optional(),
  /** 0 where every layer has experts. */
  firstDenseLayerCount: z
    .int()
    .min(0, "must be the number of leading layers without experts")
    .optional(),
  everyNthLayer: count("experts on every n-th layer").optional(),
});

/** Widths that decide compute buffers, embedding bytes and active weights. */
const Shape = facts({
  hiddenSize: count("hidden_size"),
  vocabularySize: count("vocab_size"),
  attentionHeadCount: count("num_attention_heads").optional(),
  feedForwardSize: count("intermediate_size").optional(),
  hasTiedEmbeddings: z.boolean().optional(),
  perLayerInputDim: count("the per-layer embedding width").optional(),
  experts: Experts.optional(),
});

/** What decides the cache, as the model card or `config.json` gives it. */
const Attention = facts({
  layerCount: count("the number of layers (num_hidden_layers)"),
  layerGroups: z.array(LayerGroup).min(1, "must name at least one group of layers"),
  nativeContextTokens: count(
    "the context its publisher calls native, without extension tricks",
  ).optional(),
  maximumContextTokens: count("max_position_embeddings of config.json").optional(),
  /** The page that calls the context native, when it is not the page of the layers. */
  nativeContextSource: Source.optional(),
}).refine(
  ({ layerCount, layerGroups }) =>
    layerCount === layerGroups.reduce((sum, group) => sum + group.layerCount, 0),
  {
    path: ["layerGroups"],
    error: "must add up to layerCount (is a group missing or counted twice?)",
  },
);

/** What a model is for; the decoder engine estimates only the first two. */
export const RunsAs = z.enum(
  ["text", "vision-language", "embedding", "reranker", "speech", "image", "video"],
  { error: "must be one of text, vision-language, embedding, reranker, speech, image, video" },
);
export type RunsAs = z.infer<typeof RunsAs>;

/** A model as published: one record per set of weights, not per quantization. Unknown is absent. */
export const Model = z.strictObject({
  slug: Slug,
  aliases: Aliases,
  name: Name,
  organization: z.string().min(1, "must name who published the weights"),
  family: z.string().min(1, "must be the family, like Qwen3"),
  runsAs: RunsAs,
  architecture: z
    .enum(["dense", "moe", "hybrid", "encoder", "encoder-decoder", "diffusion"], {
      error: "must be one of dense, moe, hybrid, encoder, encoder-decoder, diffusion",
    })
    .optional(),
  huggingFaceId: z
    .string()
    .regex(/^[\w.-]+\/[\w.-]+$/, "must be owner/name, like Qwen/Qwen3-8B")
    .optional(),
  ollamaTag: z.string().min(1, "must be a tag, like qwen3:8b").optional(),
  release: facts({ releasedOn: PartialDate }).optional(),
  license: facts({ terms: License }).optional(),
  size: facts({
    parameterCount: count("a whole number of parameters, like 8_190_735_360 (not 8.2)"),
    languageParameterCount: count("the parameters of the language part").optional(),
    activeParameterCount: count("the parameters read for one token").optional(),
  }).optional(),
  shape: Shape.optional(),
  attention: Attention.optional(),
  nativeDtype: z.string().min(1, "must be the type the weights are published in").optional(),
  notes: z.string().min(1, "must be a sentence of ours").optional(),
});
/** The record pages receive, and the one contributors write in the seed file. */
export type Model = z.infer<typeof Model>;
export type ModelSeed = z.input<typeof Model>;
