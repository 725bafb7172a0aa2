import { findTool } from "@/lib/catalog";
import type { SupportItem, SupportTopic } from "@/lib/catalog/schemas/support-fact";
import type { Tool } from "@/lib/catalog/schemas/tool";
import { type SupportCell, supportCells } from "./compatibility";
import { SUPPORT_TOPICS } from "./compatibility-topics";

/** What people ask of a runtime first, question by question. */
export const OVERVIEW_ITEMS: readonly SupportItem[] = [
  "linux",
  "macos",
  "windows",
  "cuda",
  "rocm",
  "vulkan",
  "metal",
  "sycl",
  "cpu",
  "gguf",
  "safetensors",
  "mlx",
  "exl3",
  "openai",
  "kvQuant",
  "speculativeDecoding",
  "toolCalling",
  "visionInput",
  "pipelineParallel",
  "tensorParallel",
  "cpuOffload",
];

/** The runtimes people compare most: those for one person first, then those for many. */
export const OVERVIEW_RUNTIMES = [
  "ollama",
  "llama-cpp",
  "lm-studio",
  "koboldcpp",
  "jan",
  "text-generation-webui",
  "llamafile",
  "docker-model-runner",
  "mlx-lm",
  "ik-llama-cpp",
  "exllamav3",
  "tabbyapi",
  "localai",
  "exo",
  "vllm",
  "sglang",
  "tensorrt-llm",
] as const;

/** A runtime of the short matrix. */
export type OverviewRow = { slug: string; name: string; cells: OverviewCell[] };

/** A cell, and the matrix that holds its note. */
export type OverviewCell = SupportCell & { topic: SupportTopic };

/** The short matrix: the runtimes people compare most, and what people ask of them first. */
export function overviewRows(): OverviewRow[] {
  return OVERVIEW_RUNTIMES.flatMap((slug) => findTool(slug) ?? []).map((tool) => ({
    slug: tool.slug,
    name: tool.name,
    cells: overviewCells(tool),
  }));
}

function overviewCells(tool: Tool): OverviewCell[] {
  const cells = SUPPORT_TOPICS.flatMap((topic) =>
    supportCells(tool, topic).map((cell) => ({ ...cell, topic })),
  );
  return OVERVIEW_ITEMS.flatMap((item) => cells.find((cell) => cell.item === item) ?? []);
}
