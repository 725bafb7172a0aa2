/** Sizes of the scratch buffer of a micro-batch. Units and reasons: `compute-notes.ts`. */
export const COMPUTE_VALUES = {
  "float-bytes": 4,
  "output-hidden-copies": 2,
  "mask-bytes": 6,
  "attention-copies": 2,
  "feed-forward-copies": 2,
  "expert-copies": 2.5,
  "plain-hidden-bytes": 16,
  "latent-expansion": 1.35,
  "pipeline-copies": 4,
  "large-batch-tokens": 2048,
  "half-bytes": 2,
  "plain-score-bytes": 3.5,
  "fused-key-dim": 128,
  "half-copies": 3,
} as const;
