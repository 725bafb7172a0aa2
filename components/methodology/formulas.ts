export type FormulaText = {
  /** The formula with whole words: what is added, multiplied, divided. */
  words: string;
  /** The same in symbols. */
  symbols: string;
  /** What each symbol stands for, with its unit. */
  where: readonly (readonly [symbol: string, meaning: string])[];
};

/** The engine's formulas as readers see them. The figures in them come from the assumptions below. */
export const FORMULAS = {
  total: {
    words:
      "memory of a device = weights + key-value cache + recurrent state + compute buffer + driver and runtime (+ vision projector)",
    symbols: "M = W + K + S + C + R (+ P)",
    where: [
      ["M", "what the device must hold, in bytes"],
      ["W … P", "the terms, each worked out in its own section"],
    ],
  },
  weights: {
    words:
      "weights = the published file, where one is known; else parameters × bits of their tensor ÷ 8",
    symbols: "W = Σ n × b ÷ 8",
    where: [
      ["n", "parameters of one sort of tensor: body, input embedding, output head"],
      ["b", "bits per weight the format gives that sort"],
    ],
  },
  cache: {
    words:
      "cache = for each group of like layers: layers × cells × KV heads × (key size × bytes of a key + value size × bytes of a value)",
    symbols: "K = Σ L × N × H × (k × bk + v × bv)",
    where: [
      ["L", "layers of the group"],
      ["N", "cells: the context rounded up; in a window, the window × slots + micro-batch"],
      ["H", "key-value heads of one layer"],
      ["k, v", "size of one key, of one value"],
      ["bk, bv", "bytes of one cached number, by cache type"],
    ],
  },
  latent: {
    words: "latent attention (MLA): layers × cells × (latent + rotary size) × bytes",
    symbols: "K = L × N × (r + p) × bk",
    where: [
      ["r", "size of the shared latent (kv_lora_rank)"],
      ["p", "size of the rotary key (qk_rope_head_dim)"],
    ],
  },
  state: {
    words:
      "state = recurrent layers × 4 bytes × (the convolution's past + state × inner width) × sequences",
    symbols: "S = L × 4 × [(k − 1) × (i + 2 × g × s) + s × i] × q",
    where: [
      ["k", "convolution kernel"],
      ["i", "inner width"],
      ["g", "groups"],
      ["s", "state size"],
      ["q", "sequences held at once"],
    ],
  },
  compute: {
    words:
      "with flash attention: the larger of hidden vectors of a micro-batch and context × micro-batch; where logits are computed, at least those",
    symbols: "C = max(c1 × h × u × 4, c2 × N × u), at least u × (v + 2 × h) × 4 with logits",
    where: [
      ["u", "tokens of a micro-batch"],
      ["h", "hidden size"],
      ["v", "vocabulary"],
      ["c1, c2", "logged constants, in the table"],
    ],
  },
  decode: {
    words:
      "time of one token = bytes read ÷ bandwidth reached + fixed time of each layer + arithmetic to unpack + what crosses between devices",
    symbols: "t = B ÷ (w × e) + L × t0 + …, speed = 1 ÷ t",
    where: [
      ["B", "bytes read for one token: active weights, the cache at this depth, state twice"],
      ["w", "stated bandwidth"],
      ["e", "share of it that is reached"],
      ["t0", "fixed time of a layer"],
    ],
  },
  prefill: {
    words:
      "time of one prompt token = the larger of arithmetic ÷ throughput reached and expert bytes ÷ bandwidth ÷ micro-batch",
    symbols: "t = max(2 × a ÷ (F × e), E ÷ (w × e2) ÷ u)",
    where: [
      ["a", "parameters that take part in one token"],
      ["F", "stated dense throughput"],
      ["e, e2", "the shares of throughput and bandwidth that are reached"],
      ["E", "bytes of all routed experts"],
      ["u", "tokens of a micro-batch"],
    ],
  },
} as const satisfies Record<string, FormulaText>;

export type FormulaKey = keyof typeof FORMULAS;
