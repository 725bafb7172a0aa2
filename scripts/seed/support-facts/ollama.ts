import type { SupportFactSeed } from "@/lib/catalog/schemas/support-fact";
import { firstTag, published } from "./sources";

const DOCS = "https://github.com/ollama/ollama/blob/main/docs";
const PULLS = "https://github.com/ollama/ollama/pull";

/** Ollama. Versions are the first release tag that holds the change. */
export const ollama: SupportFactSeed[] = [
  {
    tool: "ollama",
    item: "cuda",
    state: "yes",
    note: "Compute capability 5.0 and driver 550 at least; cards from 5.0 to 6.2 need driver 570.",
    source: published(`${DOCS}/gpu.mdx`),
  },
  {
    tool: "ollama",
    item: "rocm",
    state: "yes",
    note: "Needs the ROCm 7 driver on Linux and on Windows, and the list of cards for Windows is the shorter one. Other AMD cards go through Vulkan.",
    source: published(`${DOCS}/gpu.mdx`),
  },
  {
    tool: "ollama",
    item: "vulkan",
    state: "yes",
    since: { version: "v0.12.11", on: "2025-11" },
    note: "On Windows and Linux. At first behind OLLAMA_VULKAN; now on by itself where the backend is installed, and OLLAMA_VULKAN=0 turns it off.",
    source: published(`${DOCS}/gpu.mdx`),
  },
  {
    tool: "ollama",
    item: "mlx",
    state: "yes",
    note: "Its MLX engine runs safetensors models; it is on by default on Macs with Apple silicon, and a choice made when building elsewhere.",
    source: published(`${DOCS}/development.md`),
  },
  {
    tool: "ollama",
    item: "safetensors",
    state: "partly",
    note: "Through its MLX engine, on Macs with Apple silicon unless it is built for another backend.",
    source: published(`${DOCS}/development.md`),
  },
  {
    tool: "ollama",
    item: "kvQuant",
    state: "yes",
    since: { version: "v0.5.0", on: "2024-12" },
    note: "q8_0 or q4_0, by OLLAMA_KV_CACHE_TYPE, for every model at once; needs flash attention.",
    source: firstTag(`${PULLS}/6279`),
  },
  {
    tool: "ollama",
    item: "openai",
    state: "yes",
    since: { version: "v0.1.24", on: "2024-02" },
    note: "Chat completions first; the responses route came with v0.13.3 in December 2025.",
    source: firstTag(`${PULLS}/2376`),
  },
  {
    tool: "ollama",
    item: "anthropic",
    state: "yes",
    since: { version: "v0.14.0", on: "2026-01" },
    source: firstTag(`${PULLS}/13600`),
  },
  {
    tool: "ollama",
    item: "structuredOutput",
    state: "yes",
    since: { version: "v0.5.0", on: "2024-12" },
    note: "A JSON schema in the request’s format field.",
    source: firstTag(`${PULLS}/7900`),
  },
  {
    tool: "ollama",
    item: "visionInput",
    state: "yes",
    since: { version: "v0.1.15", on: "2023-12" },
    source: firstTag(`${PULLS}/1216`),
  },
  {
    tool: "ollama",
    item: "speculativeDecoding",
    state: "yes",
    since: { version: "v0.30.0", on: "2026-05" },
    note: "With a separate draft model, or with the model’s own MTP tensors once draft_num_predict is set.",
    source: published(`${DOCS}/modelfile.mdx`),
  },
];
