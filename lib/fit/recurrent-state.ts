import { CACHE_VALUES } from "./assumptions/cache";
import type { LayerGroup } from "./types";

const STATE_ELEMENT_BYTES = CACHE_VALUES["state-element"];

/**
 * Memory of the state that linear-attention and Mamba layers carry, one for each sequence.
 *
 * bytes = Σ layers × 4 B × [(kernel − 1) × (inner + 2 × groups × state) + state × inner] × sequences
 *
 * Anchors, one sequence: Qwen3.5 9B → 50.25 MiB; 27B → 149.62 MiB; 35B-A3B → 62.81 MiB;
 * Qwen3-Next 80B → 75.38 MiB. It does not depend on context or on the weights' format.
 *
 * @param sequenceCount - slots; rollback for multi-token prediction keeps further copies
 * @returns bytes
 * @source https://github.com/ggml-org/llama.cpp/blob/master/src/llama-memory-recurrent.cpp
 */
export function recurrentStateBytes(groups: readonly LayerGroup[], sequenceCount: number): number {
  let bytes = 0;
  for (const group of groups) {
    if (group.attention !== "recurrent") continue;
    bytes += group.layerCount * layerStateBytes(group) * sequenceCount;
  }
  return bytes;
}

/** State of one layer and one sequence, in bytes. */
export function layerStateBytes(group: Extract<LayerGroup, { attention: "recurrent" }>): number {
  const { innerDim, stateDim, groupCount, convolutionKernel } = group;
  const convolution = (convolutionKernel - 1) * (innerDim + 2 * groupCount * stateDim);
  return STATE_ELEMENT_BYTES * (convolution + stateDim * innerDim);
}
