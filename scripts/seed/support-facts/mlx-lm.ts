import type { SupportFactSeed } from "@/lib/catalog/schemas/support-fact";
import { firstTag, published } from "./sources";

/** MLX-LM. Versions are the first release tag that holds the change. */
export const mlxLm: SupportFactSeed[] = [
  {
    tool: "mlx-lm",
    item: "kvQuant",
    state: "partly",
    since: { on: "2024-10" },
    note: "The generate command quantizes the cache by --kv-bits; the server has no such option.",
    source: firstTag("https://github.com/ml-explore/mlx-lm/pull/1075"),
  },
  {
    tool: "mlx-lm",
    item: "continuousBatching",
    state: "yes",
    since: { version: "v0.28.4", on: "2025-12" },
    note: "In its server.",
    source: firstTag("https://github.com/ml-explore/mlx-lm/pull/626"),
  },
  {
    tool: "mlx-lm",
    item: "toolCalling",
    state: "yes",
    since: { version: "v0.30.1", on: "2026-01" },
    note: "The server reads the calls of several families of models.",
    source: firstTag("https://github.com/ml-explore/mlx-lm/pull/711"),
  },
  {
    tool: "mlx-lm",
    item: "tensorParallel",
    state: "yes",
    since: { version: "v0.30.6", on: "2026-01" },
    note: "The server’s usual way over several Macs.",
    source: firstTag("https://github.com/ml-explore/mlx-lm/pull/741"),
  },
  {
    tool: "mlx-lm",
    item: "pipelineParallel",
    state: "yes",
    since: { version: "v0.30.6", on: "2026-01" },
    note: "The server’s --pipeline.",
    source: firstTag("https://github.com/ml-explore/mlx-lm/pull/741"),
  },
  {
    tool: "mlx-lm",
    item: "mxfp4",
    state: "yes",
    since: { version: "v0.27.0", on: "2025-08" },
    source: firstTag("https://github.com/ml-explore/mlx-lm/pull/385"),
  },
  {
    tool: "mlx-lm",
    item: "nvfp4",
    state: "yes",
    since: { version: "v0.30.1", on: "2025-12" },
    source: firstTag("https://github.com/ml-explore/mlx-lm/pull/709"),
  },
  {
    tool: "mlx-lm",
    item: "severalComputers",
    state: "yes",
    note: "By mx.distributed, started on every Mac with mlx.launch.",
    source: published("https://github.com/ml-explore/mlx-lm/blob/main/README.md"),
  },
  {
    tool: "mlx-lm",
    item: "visionInput",
    state: "no",
    note: "It loads the language part of vision models and leaves the rest out; MLX-VLM is the package for pictures.",
    source: published("https://github.com/ml-explore/mlx-lm/blob/main/mlx_lm/utils.py"),
  },
];
