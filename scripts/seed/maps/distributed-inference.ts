import type { EcosystemMapSeed } from "@/lib/catalog/schemas/map";

export const distributedInferenceMap: EcosystemMapSeed = {
  slug: "distributed-inference",
  title: "Distributed inference",
  shortTitle: "Distributed inference",
  summary:
    "One model over several machines: home clusters, swarms, Kubernetes and engines that scale out.",
  updatedOn: "2026-11-25",
  zones: [
    {
      slug: "home-clusters",
      title: "Home and office clusters",
      shortTitle: "Home clusters",
      tools: ["exo", "parallax", "distributed-llama", "prima-cpp"],
    },
    {
      slug: "internet-swarms",
      title: "Internet swarms",
      shortTitle: "Internet swarms",
      tools: ["petals", "hyperspace"],
    },
    {
      slug: "k8s",
      title: "Kubernetes control planes",
      shortTitle: "Kubernetes",
      tools: ["llm-d", "kserve", "nvidia-dynamo", "production-stack", "aibrix"],
    },
    {
      slug: "schedulers",
      title: "Schedulers and fleet managers",
      shortTitle: "Schedulers",
      tools: ["ray-serve", "gpustack", "xinference", "bentoml", "triton"],
    },
    {
      slug: "engines",
      title: "Engines that scale out",
      shortTitle: "Engines",
      tools: ["vllm", "sglang", "tensorrt-llm", "vllm-metal", "localai"],
    },
  ],
};
