import type { SupportFactSeed } from "@/lib/catalog/schemas/support-fact";
import { published } from "./sources";

/** Operating systems: what each asks for. */
export const systems: SupportFactSeed[] = [
  {
    tool: "ollama",
    item: "macos",
    state: "yes",
    note: "macOS 14 or newer; Intel Macs run it on the processor alone.",
    source: published("https://github.com/ollama/ollama/blob/main/docs/macos.mdx"),
  },
  {
    tool: "ollama",
    item: "windows",
    state: "yes",
    note: "Windows 10 22H2 or newer.",
    source: published("https://github.com/ollama/ollama/blob/main/docs/windows.mdx"),
  },
  {
    tool: "ollama",
    item: "linux",
    state: "yes",
    note: "For x86 and ARM processors; ROCm comes as a second archive.",
    source: published("https://github.com/ollama/ollama/blob/main/docs/linux.mdx"),
  },
  {
    tool: "ollama",
    item: "docker",
    state: "yes",
    note: "One image for NVIDIA and Vulkan, one with the tag rocm for AMD, and variables for Jetson.",
    source: published("https://github.com/ollama/ollama/blob/main/docs/docker.mdx"),
  },
  {
    tool: "lm-studio",
    item: "macos",
    state: "yes",
    note: "Apple silicon with macOS 14 or newer; no Intel Macs.",
    source: published(
      "https://github.com/lmstudio-ai/docs/blob/main/0_app/0_root/system-requirements.md",
    ),
  },
  {
    tool: "lm-studio",
    item: "windows",
    state: "yes",
    note: "x86 processors with AVX2, and ARM ones like the Snapdragon X Elite.",
    source: published(
      "https://github.com/lmstudio-ai/docs/blob/main/0_app/0_root/system-requirements.md",
    ),
  },
  {
    tool: "lm-studio",
    item: "linux",
    state: "yes",
    note: "As an AppImage for x86 and ARM, from Ubuntu 20.04 on; releases after 22 are little tested.",
    source: published(
      "https://github.com/lmstudio-ai/docs/blob/main/0_app/0_root/system-requirements.md",
    ),
  },
  {
    tool: "vllm",
    item: "windows",
    state: "partly",
    note: "Not by itself: through the Windows Subsystem for Linux, or a build the community keeps.",
    source: published(
      "https://github.com/vllm-project/vllm/blob/main/docs/getting_started/installation/gpu.md",
    ),
  },
];
