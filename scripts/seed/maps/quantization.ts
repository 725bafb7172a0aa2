import type { EcosystemMapSeed } from "@/lib/catalog/schemas/map";

export const quantizationMap: EcosystemMapSeed = {
  slug: "quantization",
  title: "Quantization and formats",
  shortTitle: "Quantization",
  summary: "The tools that make models smaller, by the format they write and who loads it.",
  updatedOn: "2026-11-25",
  zones: [
    {
      slug: "gguf",
      title: "GGUF toolchain",
      shortTitle: "GGUF",
      tools: ["llama-cpp", "ik-llama-cpp", "auto-round", "unsloth"],
      alsoFits: ["llama-cpp-python"],
    },
    {
      slug: "exl",
      title: "EXL2 and EXL3",
      shortTitle: "EXL2 and EXL3",
      tools: ["exllamav2", "exllamav3", "tabbyapi", "gptqmodel"],
    },
    {
      slug: "server-formats",
      title: "AWQ, GPTQ, FP8, NVFP4",
      shortTitle: "Server formats",
      tools: ["llm-compressor", "gptqmodel", "nvidia-modelopt", "autoawq", "autogptq"],
    },
    {
      slug: "on-load",
      title: "On-the-fly and training-time",
      shortTitle: "On the fly",
      tools: ["bitsandbytes", "torchao", "hqq", "mistral-rs"],
    },
    {
      slug: "apple",
      title: "MLX quantization",
      shortTitle: "MLX",
      tools: ["mlx-lm", "mlx-vlm"],
    },
    {
      slug: "edge-onnx",
      title: "ONNX and OpenVINO",
      shortTitle: "ONNX and OpenVINO",
      tools: ["onnxruntime-genai", "openvino-genai", "foundry-local"],
    },
  ],
};
