import type { SupportState } from "@/lib/answers/compatibility";
import type { SupportItem, SupportTopic } from "@/lib/catalog/schemas/support-fact";
import { BACKEND, FEATURE, PLATFORM, TOOL_FORMAT } from "../tools/words";

/** Each item by name. */
export const SUPPORT_NAME: Record<SupportItem, string> = {
  ...PLATFORM,
  ...BACKEND,
  ...TOOL_FORMAT,
  mxfp4: "MXFP4",
  bitsandbytes: "bitsandbytes",
  openai: "OpenAI API",
  anthropic: "Anthropic API",
  ollama: "Ollama API",
  grpc: "gRPC",
  continuousBatching: FEATURE.continuousBatching.name,
  pagedKv: FEATURE.pagedKv.name,
  prefixCaching: FEATURE.prefixCaching.name,
  speculativeDecoding: FEATURE.speculativeDecoding.name,
  multiLora: FEATURE.multiLora.name,
  tensorParallel: FEATURE.tensorParallel.name,
  pipelineParallel: FEATURE.pipelineParallel.name,
  kvQuant: FEATURE.kvQuant.name,
  visionInput: FEATURE.visionInput.name,
  toolCalling: FEATURE.toolCalling.name,
  structuredOutput: FEATURE.structuredOutput.name,
  embeddings: FEATURE.embeddings.name,
  cpuOffload: "Layers in system memory",
  unequalCards: "Cards of different memory",
  severalComputers: "Several computers",
};

/** What heads a column where the name is long. */
export const SUPPORT_SHORT: Partial<Record<SupportItem, string>> = {
  openai: "OpenAI",
  anthropic: "Anthropic",
  ollama: "Ollama",
  continuousBatching: "Batching",
  pagedKv: "Paged KV",
  prefixCaching: "Prefix cache",
  speculativeDecoding: "Speculative",
  multiLora: "LoRA",
  tensorParallel: "Tensor split",
  pipelineParallel: "Layer split",
  kvQuant: "KV quant",
  visionInput: "Images",
  toolCalling: "Tool calls",
  structuredOutput: "Schemas",
  cpuOffload: "RAM offload",
  unequalCards: "Unequal cards",
  severalComputers: "Computers",
};

/** What a reader gains by a feature. */
export const SUPPORT_GAIN: Partial<Record<SupportItem, string>> = {
  openai: "programs written for it work unchanged",
  anthropic: "coding agents written for it work unchanged",
  ollama: "programs written for Ollama work unchanged",
  grpc: "an interface for other programs",
  continuousBatching: FEATURE.continuousBatching.gain,
  pagedKv: FEATURE.pagedKv.gain,
  prefixCaching: FEATURE.prefixCaching.gain,
  speculativeDecoding: FEATURE.speculativeDecoding.gain,
  multiLora: FEATURE.multiLora.gain,
  tensorParallel: FEATURE.tensorParallel.gain,
  pipelineParallel: FEATURE.pipelineParallel.gain,
  kvQuant: FEATURE.kvQuant.gain,
  visionInput: FEATURE.visionInput.gain,
  toolCalling: FEATURE.toolCalling.gain,
  structuredOutput: FEATURE.structuredOutput.gain,
  embeddings: FEATURE.embeddings.gain,
  cpuOffload: "a model larger than the card runs, slower",
  unequalCards: "cards of different memory share one model",
  severalComputers: "one model over the network",
};

type Topic = {
  title: string;
  /** The title of its page, with the answer in it. */
  pageTitle: string;
  question: string;
  /** What a column stands for, in the label of the table. */
  columns: string;
};

/** Each question of the matrices. */
export const SUPPORT_TOPIC: Record<SupportTopic, Topic> = {
  systems: {
    title: "Operating systems",
    pageTitle: "Runtimes for Linux, Windows and macOS",
    question: "Which runtime runs on which operating system?",
    columns: "operating systems",
  },
  backends: {
    title: "Backends",
    pageTitle: "Runtimes by backend: CUDA, ROCm, Vulkan, Metal",
    question: "Which runtime uses which graphics card or processor?",
    columns: "backends",
  },
  formats: {
    title: "Formats",
    pageTitle: "Runtimes by format: GGUF, MLX, EXL3, AWQ, FP8",
    question: "Which runtime loads which format of weights?",
    columns: "formats",
  },
  features: {
    title: "Features",
    pageTitle: "Runtimes by feature: KV quantization to tensor split",
    question: "Which runtime can do what?",
    columns: "features",
  },
};

/** Each state in a word and in a sentence; the disc of each is in `support-mark.tsx`. */
export const SUPPORT_STATE: Record<SupportState, { word: string; meaning: string }> = {
  yes: { word: "yes", meaning: "a page we read says so" },
  partly: { word: "partly", meaning: "with limits; its note says which" },
  no: { word: "no", meaning: "a page we read says it does not" },
  unknown: { word: "unknown", meaning: "no page we read says either" },
};
