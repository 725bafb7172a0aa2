import { z } from "zod";
import { count } from "./common";

const layerCount = count("the number of layers of this sort");

const heads = {
  layerCount,
  kvHeadCount: count("the number of key-value heads of one layer (num_key_value_heads)"),
  keyDim: count("the size of one key (head_dim, or hidden_size ÷ num_attention_heads)"),
  valueDim: count("the size of one value (v_head_dim, else the same as keyDim)"),
};

const traits = {
  cacheSharedWithGroup: z
    .int()
    .min(0, "must be the 0-based index of the group whose cache these layers read")
    .optional(),
  keyIsValue: z.boolean().optional(),
  indexerKeyDim: count("the values a sparse indexer keeps a token").optional(),
};

/** Layers that cache alike; `none` keep nothing that grows. Sizes are as the publisher's `config.json` gives them. */
export const LayerGroup = z.discriminatedUnion(
  "attention",
  [
    z.strictObject({ attention: z.literal("full"), ...heads, ...traits }),
    z.strictObject({
      attention: z.enum(["sliding", "chunked"]),
      ...heads,
      ...traits,
      windowTokens: count("the window in tokens (sliding_window or attention_chunk_size)"),
    }),
    z.strictObject({
      attention: z.literal("mla"),
      layerCount,
      latentDim: count("the size of the shared latent (kv_lora_rank)"),
      ropeDim: count("the size of the rotary key (qk_rope_head_dim)"),
      expanded: z
        .strictObject({
          headCount: count("the number of heads (num_attention_heads)"),
          keyDim: count("qk_nope_head_dim + qk_rope_head_dim"),
          valueDim: count("v_head_dim"),
        })
        .optional(),
      cachesPerLayer: count("the caches one layer keeps").optional(),
      ...traits,
    }),
    z.strictObject({
      attention: z.literal("compressed"),
      ...heads,
      ...traits,
      windowTokens: count("the window kept uncompressed, in tokens"),
      compressionRatio: count("the tokens one cached entry stands for"),
    }),
    z.strictObject({
      attention: z.literal("recurrent"),
      layerCount,
      innerDim: count("the inner width (value heads × value size, or heads × head size)"),
      stateDim: count("the state size (key size, or ssm state size)"),
      /** 0 in Mamba 1, which has no groups. */
      groupCount: z.int().min(0, "must be the number of groups (key heads, or ssm groups)"),
      convolutionKernel: count("the convolution kernel (conv_kernel)"),
    }),
    z.strictObject({
      attention: z.literal("none"),
      layerCount,
      /** What stands in their place; encoder layers attend, but keep nothing. */
      sort: z
        .enum(["feed-forward", "short-convolution", "attention-removed", "encoder"], {
          error: "must be one of feed-forward, short-convolution, attention-removed, encoder",
        })
        .optional(),
      convolutionKernel: count("the kernel of a short convolution").optional(),
    }),
  ],
  {
    error:
      "must be one of full, sliding, chunked, mla, compressed, recurrent, none: extend this union for a new one",
  },
);
