import type { AssumptionNotes } from "./assumption";
import type { WEIGHT_VALUES } from "./weights";

export const WEIGHT_NOTES: AssumptionNotes<typeof WEIGHT_VALUES> = {
  "file-uncertainty": {
    unit: "share",
    reason: "A published size may be rounded, and tensors are padded when they are loaded.",
    source:
      "llama.cpp's printed buffers against the file: median difference under 0.001 %, 90th percentile 1.5 %",
  },
  "average-extra-uncertainty": {
    unit: "share",
    reason: "An average over a whole file misses how large the vocabulary is.",
    source: "spread of published files of one format name",
  },
  "active-contradiction": {
    unit: "share",
    reason: "Beyond this difference the publisher's active parameters are believed, not the shape.",
    source: "models with latent experts, whose width the shape does not show",
  },
  "native-mxfp4-share": {
    unit: "share",
    reason: "A file below this share of what its name says keeps its experts in MXFP4 (gpt-oss).",
    source: "https://huggingface.co/openai/gpt-oss-20b",
  },
  "unknown-format": {
    unit: "share",
    reason: "A format that is not listed may be anything near its name.",
    source: "spread of published files of one format name",
  },
};
