import { findModel } from "@/lib/catalog";
import type { Combo } from "@/lib/catalog/schemas/combo";
import { BYTES_PER_GB } from "@/lib/units";
import { deviceCount } from "./combo-machine";

/** The model the traffic is worked out for: dense, well known, with 80 layers of 8,192 values. */
const SAMPLE_MODEL = "llama-3-3-70b";

/** llama.cpp hands a token's state on in 32-bit values, tensor engines add up partial sums in 16. */
const LAYER_BYTES_PER_VALUE = 4;
const TENSOR_BYTES_PER_VALUE = 2;

/** Each layer adds up partial sums after its attention and after its feed-forward block. */
const SUMS_PER_LAYER = 2;

/** A prompt people call short. Tokens. */
export const SAMPLE_PROMPT_TOKENS = 1000;

/** What one way of splitting sends over the link, and how long that takes at its full rate. */
export type SplitTraffic = {
  split: "layer" | "tensor";
  bytesPerToken: number;
  /** Times the devices wait for each other while one token is written. */
  exchangesPerToken: number;
  /** Undefined when the link's rate is unknown. */
  secondsPerToken?: number | undefined;
  secondsPerPrompt?: number | undefined;
};

/**
 * What crosses the busiest link while one token is written, at the link's full rate and without its
 * delays.
 *
 * layer: boundaries × hidden values × 4 bytes; each boundary is crossed once.
 * tensor: layers × 2 sums × 2 × (devices − 1) ÷ devices × hidden values × 2 bytes, as a ring sends them.
 *
 * Anchor: Llama 3.3 70B on 2 devices: 32,768 bytes by layer split, 2,621,440 by tensor split.
 */
export function linkTraffic(
  combo: Combo,
): { model: { name: string; slug: string }; traffic: SplitTraffic[] } | undefined {
  const model = findModel(SAMPLE_MODEL);
  const hidden = model?.shape?.hiddenSize;
  const layers = model?.attention?.layerCount;
  const devices = deviceCount(combo);
  if (model === undefined || hidden === undefined || layers === undefined || devices < 2) {
    return undefined;
  }
  const boundaries = devices - 1;
  const sums = layers * SUMS_PER_LAYER;
  const layerBytes = hidden * LAYER_BYTES_PER_VALUE;
  const tensorBytes = sums * ((2 * boundaries) / devices) * hidden * TENSOR_BYTES_PER_VALUE;
  const rate = combo.link.gbPerSecond;
  return {
    model: { name: model.name, slug: model.slug },
    traffic: [
      split("layer", layerBytes * boundaries, boundaries, rate),
      split("tensor", tensorBytes, sums, rate),
    ],
  };
}

function split(
  name: SplitTraffic["split"],
  bytesPerToken: number,
  exchangesPerToken: number,
  gbPerSecond: number | undefined,
): SplitTraffic {
  const seconds =
    gbPerSecond === undefined ? undefined : bytesPerToken / (gbPerSecond * BYTES_PER_GB);
  return {
    split: name,
    bytesPerToken,
    exchangesPerToken,
    secondsPerToken: seconds,
    secondsPerPrompt: seconds && seconds * SAMPLE_PROMPT_TOKENS,
  };
}
