import type { SupportFactSeed } from "@/lib/catalog/schemas/support-fact";
import { published } from "./sources";

const RPC = "https://github.com/ggml-org/llama.cpp/blob/master/tools/rpc/README.md";
const MULTI_GPU = "https://github.com/ggml-org/llama.cpp/blob/master/docs/multi-gpu.md";

/** llama.cpp. */
export const llamaCpp: SupportFactSeed[] = [
  {
    tool: "llama-cpp",
    item: "tensorParallel",
    state: "partly",
    note: "--split-mode tensor is experimental: it needs flash attention and a 16- or 32-bit cache, leaves out some architectures (DeepSeek V2 and V3, MiniMax M2, Nemotron-H, Gemma 3n and others), and is at home on CUDA. The older row mode is deprecated.",
    source: published(MULTI_GPU),
  },
  {
    tool: "llama-cpp",
    item: "pipelineParallel",
    state: "yes",
    note: "Layer split, the default with several GPUs: each holds whole layers and their cache, by free memory or by --tensor-split.",
    source: published(MULTI_GPU),
  },
  {
    tool: "llama-cpp",
    item: "unequalCards",
    state: "yes",
    note: "--tensor-split 3,1 gives one card three parts and the other one; without it layers follow free memory.",
    source: published(MULTI_GPU),
  },
  {
    tool: "llama-cpp",
    item: "cpuOffload",
    state: "yes",
    note: "--n-gpu-layers keeps that many layers on the GPU and the rest in system memory; --fit chooses the number by itself.",
    source: published(MULTI_GPU),
  },
  {
    tool: "llama-cpp",
    item: "sycl",
    state: "yes",
    note: "With several cards: one card alone, or layer split; no tensor mode.",
    source: published(MULTI_GPU),
  },
  {
    tool: "llama-cpp",
    item: "severalComputers",
    state: "partly",
    note: "An rpc-server on each computer lends its devices. The project calls it a proof of concept: fragile, unprotected, never for an open network; over RDMA where the network has it.",
    source: published(RPC),
  },
  {
    tool: "llama-cpp",
    item: "kvQuant",
    state: "yes",
    note: "Keys and values each by their own option, down to q4_0; a quantized value cache needs flash attention, and tensor mode takes no quantized cache.",
    source: published(MULTI_GPU),
  },
  {
    tool: "llama-cpp",
    item: "cuda",
    state: "yes",
    note: "All split modes work here; NCCL, when it is installed, makes tensor mode faster.",
    source: published(MULTI_GPU),
  },
  {
    tool: "llama-cpp",
    item: "rocm",
    state: "yes",
    note: "The same split modes as CUDA; tensor mode gains by RCCL, which is a choice made when building.",
    source: published(MULTI_GPU),
  },
];
