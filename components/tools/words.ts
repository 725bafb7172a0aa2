import type {
  Api,
  Backend,
  Format,
  Platform,
  StarCount,
  Tool,
  ToolFeature,
  ToolKind,
} from "@/lib/catalog/schemas/tool";
import { formatCount, formatDate } from "@/lib/format";

/** A kind in the singular, as cards and tables name it, and the title of its group. */
export const TOOL_KIND: Record<ToolKind, { word: string; title: string }> = {
  runner: { word: "Runner", title: "Runners" },
  server: { word: "Server", title: "Servers" },
  gui: { word: "App", title: "Apps" },
  orchestrator: { word: "Orchestrator", title: "Orchestrators" },
  frontend: { word: "Front end", title: "Front ends" },
  agent: { word: "Agent", title: "Agents and flow builders" },
  coding: { word: "Coding agent", title: "Coding agents" },
  speech: { word: "Speech", title: "Speech" },
  library: { word: "Library", title: "Libraries" },
  image: { word: "Image generator", title: "Image and video" },
  finetune: { word: "Trainer", title: "Training" },
  mcp: { word: "MCP", title: "Model Context Protocol" },
  quantizer: { word: "Quantizer", title: "Quantizers" },
  rag: { word: "Retrieval", title: "Retrieval" },
  monitoring: { word: "Monitor", title: "Monitoring" },
};

export const PLATFORM: Record<Platform, string> = {
  linux: "Linux",
  macos: "macOS",
  windows: "Windows",
  docker: "Docker",
  android: "Android",
  ios: "iOS",
  web: "Browser",
};

export const BACKEND: Record<Backend, string> = {
  cuda: "CUDA",
  rocm: "ROCm",
  metal: "Metal",
  vulkan: "Vulkan",
  sycl: "SYCL",
  cpu: "CPU",
  npu: "NPU",
  tpu: "TPU",
};

export const TOOL_FORMAT: Record<Format, string> = {
  gguf: "GGUF",
  safetensors: "safetensors",
  mlx: "MLX",
  awq: "AWQ",
  gptq: "GPTQ",
  exl2: "EXL2",
  exl3: "EXL3",
  fp8: "FP8",
  nvfp4: "NVFP4",
  onnx: "ONNX",
};

export const API: Record<Api, string> = {
  openai: "OpenAI",
  anthropic: "Anthropic",
  ollama: "Ollama",
  grpc: "gRPC",
};

/** Each feature by name, and what a reader gains by it. */
export const FEATURE: Record<ToolFeature, { name: string; gain: string }> = {
  continuousBatching: { name: "Continuous batching", gain: "new requests join a running batch" },
  pagedKv: { name: "Paged KV cache", gain: "cache in pages, so that less memory lies idle" },
  prefixCaching: { name: "Prefix caching", gain: "a shared beginning is computed once" },
  speculativeDecoding: {
    name: "Speculative decoding",
    gain: "a small model drafts, the large one checks",
  },
  multiLora: { name: "LoRA adapters", gain: "adapters are loaded beside one base model" },
  tensorParallel: { name: "Tensor parallelism", gain: "each layer is shared out over cards" },
  pipelineParallel: { name: "Pipeline parallelism", gain: "layers are shared out over devices" },
  kvQuant: { name: "Quantized KV cache", gain: "longer context in the same memory" },
  visionInput: { name: "Images as input", gain: "vision models accept pictures" },
  toolCalling: { name: "Tool calling", gain: "answers can ask for a function" },
  structuredOutput: { name: "Structured output", gain: "answers keep to a schema or grammar" },
  embeddings: { name: "Embeddings", gain: "text becomes vectors for search" },
};

type Maintenance = NonNullable<Tool["maintenance"]>;

export const MAINTENANCE: Record<NonNullable<Maintenance["status"]>, string> = {
  active: "Active",
  slow: "Slow",
  archived: "Archived",
};

/** "179,137 stars, counted 22 August 2026"; a lower bound says so. */
export function starText({ starCount, countedOn, isLowerBound }: StarCount): string {
  const atLeast = isLowerBound ? "at least " : "";
  return `${atLeast}${formatCount(starCount)} stars, counted ${formatDate(countedOn)}`;
}
