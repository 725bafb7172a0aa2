import type { SupportFactSeed } from "@/lib/catalog/schemas/support-fact";
import { published } from "./sources";

/** Apps with a window: LM Studio. Macs and phones in clusters: exo. */
export const apps: SupportFactSeed[] = [
  {
    tool: "lm-studio",
    item: "cpuOffload",
    state: "yes",
    note: "A share of the layers goes to the card: lms load --gpu 0.5.",
    source: published("https://github.com/lmstudio-ai/docs/blob/main/3_cli/0_local-models/load.md"),
  },
  {
    tool: "lm-studio",
    item: "kvQuant",
    state: "yes",
    note: "Keys and values each by their own setting, with its llama.cpp engine.",
    source: published(
      "https://github.com/lmstudio-ai/docs/blob/main/1_python/_7_api-reference/llm-load-model-config.md",
    ),
  },
  {
    tool: "lm-studio",
    item: "mlx",
    state: "yes",
    since: { version: "0.3.4" },
    note: "On Macs, by its own engine on top of MLX-LM and MLX-VLM.",
    source: published("https://github.com/lmstudio-ai/mlx-engine"),
  },
  {
    tool: "lm-studio",
    item: "anthropic",
    state: "yes",
    since: { version: "0.4.1" },
    source: published("https://lmstudio.ai/docs/developer/api-changelog"),
  },
  {
    tool: "exo",
    item: "tensorParallel",
    state: "yes",
    note: "Up to 1.8 times the speed on two devices and 3.2 on four, by its README.",
    source: published("https://github.com/exo-explore/exo/blob/main/README.md"),
  },
  {
    tool: "exo",
    item: "severalComputers",
    state: "yes",
    note: "What it is for: devices find each other, over RDMA on Thunderbolt 5 from macOS 26.2 on.",
    source: published("https://github.com/exo-explore/exo/blob/main/README.md"),
  },
  {
    tool: "exo",
    item: "pipelineParallel",
    state: "yes",
    note: "It plans the split by each device’s memory and the links between them.",
    source: published("https://github.com/exo-explore/exo/blob/main/README.md"),
  },
  {
    tool: "exo",
    item: "unequalCards",
    state: "yes",
    note: "The plan follows what each device has.",
    source: published("https://github.com/exo-explore/exo/blob/main/README.md"),
  },
  {
    tool: "gpt4all",
    item: "vulkan",
    state: "partly",
    note: "For files in Q4_0 and Q4_1 alone.",
    source: published("https://github.com/nomic-ai/gpt4all/blob/main/README.md"),
  },
  {
    tool: "localai",
    item: "ollama",
    state: "yes",
    since: { version: "4.2.0", on: "2026-05" },
    source: published("https://github.com/mudler/LocalAI/pull/9284"),
  },
];
