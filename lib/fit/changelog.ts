/** A class whose recorded error a version moved: median before and after, as shares. */
export type ErrorChange = { quantity: string; group: string; before: number; after: number };

/** One version of the engine: what changed, and in which figures. Newest first. */
export type EngineVersion = {
  version: string;
  releasedOn: string;
  changes: readonly string[];
  errors: readonly ErrorChange[];
};

/** Printed on /methodology/; how to add to it is in docs/engine-changelog.md. */
export const ENGINE_CHANGELOG: readonly EngineVersion[] = [
  {
    version: "1.2.0",
    releasedOn: "2026-11-26",
    changes: [
      "A draft head or draft model is a term of its own: its weights, its cache over the whole context, and a copy of recurrent state for each proposed token. It is asked for explicitly, so no recorded error moved.",
      "A format is recommended by what it loses, its verdict and its speed together.",
    ],
    errors: [],
  },
  {
    version: "1.1.0",
    releasedOn: "2026-11-25",
    changes: [
      "The fitted factors of speed are found by a procedure in the repository, which also leaves out whole sources. Fitting anew moved them by up to 57 %: codebook formats read prompts faster, several devices overlap better, an exchange between two devices takes longer and grows less with their number.",
      "vLLM before 0.8 reads a context of up to 32,768 tokens at once, and its buffers are sized for it: Llama 3.1 8B at 29,000 tokens no longer fits an RTX 3090.",
      "Runs without a version are dated by their day, so vLLM of 2023 is three years old, not new.",
      "Models published with experts in MXFP4 keep that size under every other name.",
      "Names keep their numbers apart: Qwen2 7B is not Qwen 27B. Runs with a draft head or a draft model are a class of their own, and so are perplexity runs.",
    ],
    errors: [
      { quantity: "decode", group: "one device, dense", before: 0.087, after: 0.0873 },
      { quantity: "decode", group: "one device, mixture of experts", before: 0.124, after: 0.131 },
      { quantity: "decode", group: "tensor split", before: 0.201, after: 0.12 },
      { quantity: "prefill", group: "one device, dense", before: 0.275, after: 0.234 },
      { quantity: "prefill", group: "one device, mixture of experts", before: 0.256, after: 0.232 },
      { quantity: "prefill", group: "layer split", before: 0.335, after: 0.245 },
    ],
  },
  {
    version: "1.0.0",
    releasedOn: "2026-11-22",
    changes: [
      "The first engine: memory by term and device, speed by cause, verdicts with a range.",
    ],
    errors: [],
  },
];
