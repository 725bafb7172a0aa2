import type { QuantizationGroup } from "@/lib/answers/quantization-rows";

/** Groups of formats, in headings and in the links to them. */
export const QUANTIZATION_GROUP: Record<QuantizationGroup, { title: string; about: string }> = {
  "k-quants": {
    title: "K-quants of GGUF",
    about: "Blocks of 256 weights with scales of their own; the mixtures most files come in.",
  },
  "i-quants": {
    title: "I-quants of GGUF",
    about: "Weights looked up in a table of patterns; made with an importance matrix.",
  },
  dynamic: {
    title: "Dynamic mixtures of GGUF",
    about:
      "Unsloth’s files: a type chosen for each tensor, so the bits differ from model to model.",
  },
  "simple-blocks": {
    title: "Simple blocks, ternary and 4-bit floats of GGUF",
    about: "One scale for each block; the oldest types, and the newest floating-point ones.",
  },
  mlx: {
    title: "MLX",
    about: "Groups of 64 weights with a scale and a bias, for Apple silicon.",
  },
  "gpu-formats": {
    title: "Formats of GPU engines",
    about:
      "What vLLM, SGLang, TensorRT-LLM, ExLlama and Transformers load; the whole model on GPUs.",
  },
  unquantized: {
    title: "Without quantization",
    about: "Weights as they were trained, or in 16 or 32 bits each.",
  },
};
