import type { ToolSeed } from "@/lib/catalog/schemas/tool";

/** Orchestrators: what starts, routes and scales engines. Copy the last entry to add one; `npm run check` guides you. */
export const orchestrators: ToolSeed[] = [
  {
    slug: "ray-serve",
    aliases: ["ray-project/ray"],
    name: "Ray Serve",
    kind: "orchestrator",
    summary: "Scales Python and LLM services over a Ray cluster, with vLLM doing the token work.",
    homepage: "https://docs.ray.io/en/latest/serve/index.html",
    repository: "ray-project/ray",
    language: "Python",
    license: {
      terms: { spdx: "Apache-2.0" },
      isOpenSource: true,
      source: {
        evidence: "published",
        url: "https://github.com/ray-project/ray",
        checkedOn: "2026-11-22",
      },
    },
    stars: {
      starCount: 40_957,
      countedOn: "2026-01-24",
      isLowerBound: true,
      source: {
        evidence: "reported",
        via: "dylanhogg, Awesome Python",
        url: "https://github.com/dylanhogg/awesome-python",
        checkedOn: "2026-11-22",
      },
    },
    support: {
      apis: ["openai"],
      source: {
        evidence: "published",
        url: "https://github.com/ray-project/ray",
        checkedOn: "2026-11-22",
      },
    },
    features: [
      {
        names: ["multiLora", "embeddings"],
        source: {
          evidence: "published",
          url: "https://docs.ray.io/en/latest/serve/llm/serving-llms.html",
          checkedOn: "2026-11-22",
        },
      },
      {
        names: ["tensorParallel", "pipelineParallel"],
        source: {
          evidence: "published",
          url: "https://docs.ray.io/en/master/serve/llm/user-guides/sglang.html",
          checkedOn: "2026-11-22",
        },
      },
    ],
    install: {
      commands: [{ platform: "Linux", command: 'pip install "ray[serve]"' }],
      firstRun: "serve run app:app",
      defaultPort: 8000,
      source: {
        evidence: "published",
        url: "https://github.com/ray-project/ray",
        checkedOn: "2026-11-22",
      },
    },
    maintenance: {
      status: "active",
      factsEndOn: "2026-08-22",
      source: {
        evidence: "published",
        url: "https://github.com/ray-project/ray",
        checkedOn: "2026-11-22",
      },
    },
    builtOn: ["vllm", "sglang"],
    alternatives: ["kserve", "nvidia-dynamo", "llm-d", "bentoml"],
    facts: [
      {
        text: "vllm-metal can run under vLLM’s Ray distributed executor across Macs.",
        source: {
          evidence: "reported",
          via: "the vLLM project",
          url: "https://github.com/vllm-project/vllm-metal/blob/main/docs/distributed.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "LLM apps built with build_openai_app answer on http://localhost:8000/v1 in the API docs.",
        source: {
          evidence: "published",
          url: "https://docs.ray.io/en/latest/serve/api/doc/ray.serve.llm.build_openai_app.html",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "SGLang integration exists through a custom server class and is called early-stage.",
        source: {
          evidence: "published",
          url: "https://docs.ray.io/en/master/serve/llm/user-guides/sglang.html",
          checkedOn: "2026-11-22",
        },
      },
    ],
    notes:
      "The repository is the whole of Ray; its newest version and last commit were not established.",
  },
  {
    slug: "nvidia-dynamo",
    aliases: ["ai-dynamo/dynamo"],
    name: "NVIDIA Dynamo",
    kind: "orchestrator",
    summary:
      "Spreads serving over many GPUs, with prefill and decode apart and vLLM, SGLang or TensorRT-LLM below.",
    homepage: "https://docs.nvidia.com/dynamo/",
    repository: "ai-dynamo/dynamo",
    language: "Rust",
    license: {
      terms: { spdx: "Apache-2.0" },
      isOpenSource: true,
      source: {
        evidence: "published",
        url: "https://github.com/ai-dynamo/dynamo/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    latestVersion: {
      version: "v1.5.0",
      source: {
        evidence: "published",
        url: "https://docs.nvidia.com/dynamo/v1.5.0/knowledge-base/modular-components/backends/sg-lang/hi-cache",
        checkedOn: "2026-11-22",
      },
    },
    support: {
      platforms: ["linux", "docker"],
      backends: ["cuda"],
      formats: ["safetensors", "fp8", "nvfp4"],
      apis: ["openai"],
      source: {
        evidence: "published",
        url: "https://github.com/ai-dynamo/dynamo/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    features: [
      {
        names: ["prefixCaching", "speculativeDecoding", "visionInput", "toolCalling"],
        source: {
          evidence: "published",
          url: "https://github.com/ai-dynamo/dynamo/blob/main/README.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        names: ["multiLora"],
        source: {
          evidence: "published",
          url: "https://docs.nvidia.com/dynamo/v1.1.1/integrations/sg-lang-hi-cache",
          checkedOn: "2026-11-22",
        },
      },
    ],
    install: {
      commands: [
        {
          platform: "Docker",
          command:
            "docker run --gpus all --network host --rm -it nvcr.io/nvidia/ai-dynamo/vllm-runtime:0.8.1",
        },
        { platform: "pip", command: 'uv pip install "ai-dynamo[vllm]"' },
      ],
      firstRun: "python3 -m dynamo.frontend --http-port 8000 --discovery-backend file",
      defaultPort: 8000,
      source: {
        evidence: "published",
        url: "https://github.com/ai-dynamo/dynamo/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    maintenance: {
      status: "active",
      factsEndOn: "2026-08-22",
      source: {
        evidence: "published",
        url: "https://github.com/ai-dynamo/dynamo/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    builtOn: ["vllm", "sglang", "tensorrt-llm"],
    alternatives: ["llm-d", "kserve", "ray-serve", "aibrix"],
    facts: [
      {
        text: "Works over SGLang, TensorRT-LLM and vLLM as interchangeable engines.",
        source: {
          evidence: "published",
          url: "https://github.com/ai-dynamo/dynamo/blob/main/README.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "Core is Rust with Python extensions, under Apache-2.0.",
        source: {
          evidence: "published",
          url: "https://github.com/ai-dynamo/dynamo/blob/main/README.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "Separates prefill from decode and moves KV data with NIXL.",
        source: {
          evidence: "published",
          url: "https://github.com/ai-dynamo/dynamo/blob/main/README.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "Docs exist for v1.1.1 through v1.5.0, so the 1.x line shipped in 2026.",
        source: {
          evidence: "published",
          url: "https://docs.nvidia.com/dynamo/v1.5.0/knowledge-base/modular-components/backends/sg-lang/hi-cache",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "File-based discovery lets local development skip etcd and NATS.",
        source: {
          evidence: "published",
          url: "https://github.com/ai-dynamo/dynamo/blob/main/README.md",
          checkedOn: "2026-11-22",
        },
      },
    ],
  },
  {
    slug: "llm-d",
    aliases: ["llm-d/llm-d"],
    name: "llm-d",
    kind: "orchestrator",
    summary:
      "Serves models on Kubernetes with vLLM, routing requests to where their KV cache already is.",
    homepage: "https://llm-d.ai",
    repository: "llm-d/llm-d",
    language: "Go",
    license: {
      terms: { spdx: "Apache-2.0" },
      isOpenSource: true,
      source: {
        evidence: "published",
        url: "https://github.com/llm-d/llm-d",
        checkedOn: "2026-11-22",
      },
    },
    latestVersion: {
      version: "v0.8",
      releasedOn: "2026-06-24",
      source: {
        evidence: "published",
        url: "https://github.com/llm-d/llm-d.github.io/blob/main/blog/2026-06-24_llm-d-v0.8-from-platform-to-control-plane.md",
        checkedOn: "2026-11-22",
      },
    },
    firstVersion: {
      version: "0.0.2",
      releasedOn: "2025-04-30",
      basis: "oldest tag",
      source: {
        evidence: "published",
        url: "https://github.com/llm-d/llm-d/releases/tag/0.0.2",
        checkedOn: "2026-11-22",
      },
    },
    support: {
      platforms: ["linux", "docker"],
      backends: ["cuda", "rocm", "tpu", "sycl"],
      formats: ["safetensors"],
      apis: ["openai"],
      source: {
        evidence: "published",
        url: "https://github.com/llm-d/llm-d",
        checkedOn: "2026-11-22",
      },
    },
    features: [
      {
        names: ["continuousBatching"],
        source: {
          evidence: "published",
          url: "https://github.com/llm-d/llm-d.github.io/blob/HEAD/blog/2026-06-05_blis-evolving-llm-d-at-simulation-speed.mdx",
          checkedOn: "2026-11-22",
        },
      },
      {
        names: ["pagedKv"],
        source: {
          evidence: "published",
          url: "https://github.com/llm-d/llm-d.github.io/blob/HEAD/blog/2026-06-23_networking-for-distributed-inference-llm-d.mdx",
          checkedOn: "2026-11-22",
        },
      },
      {
        names: ["prefixCaching", "toolCalling"],
        source: {
          evidence: "published",
          url: "https://github.com/llm-d/llm-d.github.io/blob/HEAD/blog/2025-05-20_announce.mdx",
          checkedOn: "2026-11-22",
        },
      },
      {
        names: ["speculativeDecoding"],
        source: {
          evidence: "published",
          url: "https://github.com/llm-d/llm-d.github.io/blob/HEAD/blog/2025-12-02_llm-d-v0.4-achieve-sota-inference-across-accelerators.mdx",
          checkedOn: "2026-11-22",
        },
      },
      {
        names: ["multiLora"],
        source: {
          evidence: "published",
          url: "https://github.com/llm-d/llm-d.github.io/blob/HEAD/blog/2025-06-25_community_update.mdx",
          checkedOn: "2026-11-22",
        },
      },
      {
        names: ["tensorParallel"],
        source: {
          evidence: "published",
          url: "https://github.com/llm-d/llm-d.github.io/blob/HEAD/blog/2026-04-21_production-grade-llm-inference-at-scale-kserve-llm-d-vllm.mdx",
          checkedOn: "2026-11-22",
        },
      },
      {
        names: ["visionInput"],
        source: {
          evidence: "published",
          url: "https://github.com/llm-d/llm-d.github.io/blob/HEAD/blog/2025-05-20_News.mdx",
          checkedOn: "2026-11-22",
        },
      },
      {
        names: ["structuredOutput"],
        source: {
          evidence: "published",
          url: "https://github.com/llm-d/llm-d.github.io/blob/HEAD/versioned_docs/version-0.7/infra-providers/aks/README.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        names: ["embeddings"],
        source: {
          evidence: "published",
          url: "https://github.com/llm-d/llm-d.github.io/blob/HEAD/blog/2026-05-12_llm-d-v0.7-from-feature-introduction-to-production-hardening.mdx",
          checkedOn: "2026-11-22",
        },
      },
    ],
    maintenance: {
      status: "active",
      factsEndOn: "2026-08-22",
      note: "The repository of its site was last changed on 21 August 2026.",
      source: {
        evidence: "published",
        url: "https://github.com/llm-d/llm-d",
        checkedOn: "2026-11-22",
      },
    },
    builtOn: ["vllm"],
    alternatives: ["nvidia-dynamo", "kserve", "aibrix", "production-stack"],
    facts: [
      {
        text: "v0.5 was announced 4 February 2026, v0.7 on 12 May 2026 and v0.8 on 24 June 2026.",
        source: {
          evidence: "published",
          url: "https://github.com/llm-d/llm-d.github.io/tree/main/blog",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "A May 2026 post covers running it without Kubernetes.",
        source: {
          evidence: "published",
          url: "https://github.com/llm-d/llm-d.github.io/blob/main/blog/2026-05-26_running-llm-d-without-kubernetes.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "Peer-to-peer KV cache sharing was described on 15 August 2026.",
        source: {
          evidence: "published",
          url: "https://github.com/llm-d/llm-d.github.io/blob/main/blog/2026-08-15_p2p-kv-cache-sharing-llm-d.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "Repository opened in April-May 2025 (first tag 30 April 2025).",
        source: {
          evidence: "published",
          url: "https://github.com/llm-d/llm-d",
          checkedOn: "2026-11-22",
        },
      },
    ],
    notes: "The features are those of the stack its site documents, mostly supplied by vLLM.",
  },
  {
    slug: "kserve",
    aliases: ["kserve/kserve"],
    name: "KServe",
    kind: "orchestrator",
    summary:
      "Model serving for Kubernetes whose Hugging Face runtime uses vLLM and falls back to Transformers.",
    homepage: "https://kserve.github.io/website/",
    repository: "kserve/kserve",
    language: "Go",
    license: {
      terms: { spdx: "Apache-2.0" },
      isOpenSource: true,
      source: {
        evidence: "published",
        url: "https://github.com/kserve/kserve",
        checkedOn: "2026-11-22",
      },
    },
    latestVersion: {
      version: "v0.20.0",
      releasedOn: "2026-08-06",
      source: {
        evidence: "published",
        url: "https://github.com/kserve/kserve/releases/tag/v0.20.0",
        checkedOn: "2026-11-22",
      },
    },
    firstVersion: {
      version: "v0.0.0",
      releasedOn: "2019-05-22",
      basis: "oldest tag",
      source: {
        evidence: "published",
        url: "https://github.com/kserve/kserve/releases/tag/v0.0.0",
        checkedOn: "2026-11-22",
      },
    },
    support: {
      platforms: ["linux"],
      backends: ["cuda", "rocm", "cpu"],
      formats: ["safetensors", "onnx"],
      apis: ["openai", "grpc"],
      source: {
        evidence: "published",
        url: "https://github.com/kserve/kserve",
        checkedOn: "2026-11-22",
      },
    },
    features: [
      {
        names: ["continuousBatching", "pagedKv"],
        source: {
          evidence: "published",
          url: "https://github.com/kserve/website/blob/HEAD/blog/2023-10-08-KServe-0.11-release.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        names: ["prefixCaching", "tensorParallel", "pipelineParallel", "visionInput"],
        source: {
          evidence: "published",
          url: "https://github.com/kserve/website/blob/HEAD/blog/2026-03-05-cloud-native-ai-inference-kserve-llm-d.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        names: ["speculativeDecoding"],
        source: {
          evidence: "published",
          url: "https://github.com/kserve/website/blob/HEAD/docs/model-serving/generative-inference/overview.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        names: ["multiLora"],
        source: {
          evidence: "published",
          url: "https://github.com/kserve/website/blob/HEAD/blog/2026-06-14-KServe-0.19-release.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        names: ["toolCalling"],
        source: {
          evidence: "published",
          url: "https://github.com/kserve/website/blob/HEAD/docs/concepts/architecture/data-plane/data-plane.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        names: ["structuredOutput"],
        source: {
          evidence: "published",
          url: "https://github.com/kserve/website/blob/HEAD/RELEASE_PROCESS.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        names: ["embeddings"],
        source: {
          evidence: "published",
          url: "https://github.com/kserve/website/blob/HEAD/blog/2024-05-15-KServe-0.13-release.md",
          checkedOn: "2026-11-22",
        },
      },
    ],
    install: {
      firstRun: "kubectl apply -f inferenceservice.yaml",
      source: {
        evidence: "published",
        url: "https://github.com/kserve/kserve",
        checkedOn: "2026-11-22",
      },
    },
    maintenance: {
      status: "active",
      lastCommitOn: "2026-08-21",
      factsEndOn: "2026-08-22",
      source: {
        evidence: "published",
        url: "https://github.com/kserve/kserve/commit/aaac4e294dae2c7b1aa1886447793f3aa1c30912",
        checkedOn: "2026-11-22",
      },
    },
    builtOn: ["vllm"],
    alternatives: ["ray-serve", "llm-d", "bentoml", "triton"],
    facts: [
      {
        text: "v0.17 to v0.20 were announced between 13 March 2026 and 6 August 2026.",
        source: {
          evidence: "published",
          url: "https://github.com/kserve/website/tree/main/blog",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "v0.19 brought static LoRA adapters and routing by model name.",
        source: {
          evidence: "published",
          url: "https://github.com/kserve/website/blob/main/blog/2026-06-14-KServe-0.19-release.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "The Hugging Face runtime uses vLLM by default and falls back to plain Transformers.",
        source: {
          evidence: "published",
          url: "https://kserve.github.io/archive/0.15/modelserving/v1beta1/llm/huggingface/text_generation",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "OpenAI routes carry an openai prefix unless KSERVE_OPENAI_ROUTE_PREFIX is changed.",
        source: {
          evidence: "published",
          url: "https://kserve.github.io/website/0.15/modelserving/v1beta1/llm/huggingface",
          checkedOn: "2026-11-22",
        },
      },
    ],
    notes: "The features are those of the vLLM runtime it deploys.",
  },
  {
    slug: "bentoml",
    aliases: ["bentoml/BentoML"],
    name: "BentoML",
    kind: "orchestrator",
    summary: "Packs models and Python code into services that can be shipped and scaled.",
    homepage: "https://bentoml.com",
    repository: "bentoml/BentoML",
    language: "Python",
    license: {
      terms: { spdx: "Apache-2.0" },
      isOpenSource: true,
      source: {
        evidence: "published",
        url: "https://github.com/bentoml/BentoML/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    stars: {
      starCount: 8384,
      countedOn: "2026-01-24",
      isLowerBound: true,
      source: {
        evidence: "reported",
        via: "dylanhogg, Awesome Python",
        url: "https://github.com/dylanhogg/awesome-python",
        checkedOn: "2026-11-22",
      },
    },
    latestVersion: {
      version: "v1.4.38",
      releasedOn: "2026-04-02",
      source: {
        evidence: "published",
        url: "https://github.com/bentoml/BentoML/releases/tag/v1.4.38",
        checkedOn: "2026-11-22",
      },
    },
    firstVersion: {
      version: "0.0.5-alpha",
      releasedOn: "2019-04-01",
      basis: "oldest tag",
      source: {
        evidence: "published",
        url: "https://github.com/bentoml/BentoML/releases/tag/0.0.5-alpha",
        checkedOn: "2026-11-22",
      },
    },
    support: {
      platforms: ["linux", "macos", "windows", "docker"],
      source: {
        evidence: "published",
        url: "https://github.com/bentoml/BentoML/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    install: {
      commands: [{ platform: "Linux", command: "pip install -U bentoml" }],
      firstRun: "bentoml serve",
      defaultPort: 3000,
      source: {
        evidence: "published",
        url: "https://github.com/bentoml/BentoML/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    maintenance: {
      status: "slow",
      lastCommitOn: "2026-04-30",
      factsEndOn: "2026-08-22",
      source: {
        evidence: "published",
        url: "https://github.com/bentoml/BentoML/commit/32230a5276a8da8b23c4a06a9ec6272c1993451a",
        checkedOn: "2026-11-22",
      },
    },
    alternatives: ["ray-serve", "kserve", "triton"],
    facts: [
      {
        text: "Serves on http://localhost:3000 by default.",
        source: {
          evidence: "published",
          url: "https://github.com/bentoml/BentoML/blob/main/README.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "v1.4.38 tagged 2 April 2026; last commit 30 April 2026.",
        source: {
          evidence: "published",
          url: "https://github.com/bentoml/BentoML/releases/tag/v1.4.38",
          checkedOn: "2026-11-22",
        },
      },
    ],
  },
  {
    slug: "gpustack",
    aliases: ["gpustack/gpustack"],
    name: "GPUStack",
    kind: "orchestrator",
    summary: "Manages a cluster of mixed GPUs and serves models on it with a choice of engines.",
    homepage: "https://gpustack.ai",
    repository: "gpustack/gpustack",
    language: "Python",
    license: {
      terms: { spdx: "Apache-2.0" },
      isOpenSource: true,
      source: {
        evidence: "published",
        url: "https://github.com/gpustack/gpustack/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    latestVersion: {
      version: "v2.2.3",
      releasedOn: "2026-07-28",
      source: {
        evidence: "published",
        url: "https://github.com/gpustack/gpustack/releases/tag/v2.2.3",
        checkedOn: "2026-11-22",
      },
    },
    firstVersion: {
      version: "0.1.0rc1",
      releasedOn: "2024-07-04",
      basis: "oldest tag",
      source: {
        evidence: "published",
        url: "https://github.com/gpustack/gpustack/releases/tag/0.1.0rc1",
        checkedOn: "2026-11-22",
      },
    },
    support: {
      platforms: ["linux", "docker"],
      backends: ["cuda", "rocm", "npu"],
      formats: ["safetensors", "gguf", "fp8"],
      apis: ["openai"],
      source: {
        evidence: "published",
        url: "https://github.com/gpustack/gpustack/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    features: [
      {
        names: ["continuousBatching", "pipelineParallel"],
        source: {
          evidence: "published",
          url: "https://github.com/gpustack/gpustack/blob/HEAD/docs/user-guide/built-in-inference-backends.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        names: ["prefixCaching"],
        source: {
          evidence: "published",
          url: "https://github.com/gpustack/gpustack/blob/HEAD/docs/performance-lab/qwen3-30b-a3b/910b.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        names: ["speculativeDecoding", "visionInput"],
        source: {
          evidence: "published",
          url: "https://github.com/gpustack/gpustack/blob/HEAD/README.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        names: ["multiLora"],
        source: {
          evidence: "published",
          url: "https://github.com/gpustack/gpustack/blob/HEAD/docs/tutorials/serving-with-lora-adapters.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        names: ["tensorParallel"],
        source: {
          evidence: "published",
          url: "https://github.com/gpustack/gpustack/blob/HEAD/docs/performance-lab/deepseek-r1/h200.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        names: ["kvQuant"],
        source: {
          evidence: "published",
          url: "https://github.com/gpustack/gpustack/blob/HEAD/docs/performance-lab/glm-5.2/h200.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        names: ["toolCalling"],
        source: {
          evidence: "published",
          url: "https://github.com/gpustack/gpustack/blob/HEAD/docs/performance-lab/deepseek-v3.2/h200.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        names: ["embeddings"],
        source: {
          evidence: "published",
          url: "https://github.com/gpustack/gpustack/blob/HEAD/docs/integrations/inference-apis.md",
          checkedOn: "2026-11-22",
        },
      },
    ],
    install: {
      defaultPort: 80,
      source: {
        evidence: "published",
        url: "https://github.com/gpustack/gpustack/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    maintenance: {
      status: "active",
      lastCommitOn: "2026-08-21",
      factsEndOn: "2026-08-22",
      source: {
        evidence: "published",
        url: "https://github.com/gpustack/gpustack/commit/47277d79f4a5bae12a2d25e9ecbed2a2177a5f2d",
        checkedOn: "2026-11-22",
      },
    },
    builtOn: ["vllm", "sglang"],
    alternatives: ["xinference", "kserve", "ray-serve"],
    facts: [
      {
        text: "Publishes a performance lab comparing engines on H200 and Ascend hardware.",
        source: {
          evidence: "published",
          url: "https://github.com/gpustack/gpustack/tree/main/docs/performance-lab",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "Docker quick start exposes port 80.",
        source: {
          evidence: "published",
          url: "https://github.com/gpustack/gpustack/blob/main/README.md",
          checkedOn: "2026-11-22",
        },
      },
    ],
  },
  {
    slug: "llama-swap",
    aliases: ["mostlygeek/llama-swap"],
    name: "llama-swap",
    kind: "orchestrator",
    summary:
      "A small proxy that starts and swaps local model servers on demand behind one address.",
    repository: "mostlygeek/llama-swap",
    language: "Go",
    license: {
      terms: { spdx: "MIT" },
      isOpenSource: true,
      source: {
        evidence: "published",
        url: "https://github.com/mostlygeek/llama-swap/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    latestVersion: {
      version: "v250",
      releasedOn: "2026-08-14",
      source: {
        evidence: "published",
        url: "https://github.com/mostlygeek/llama-swap/releases/tag/v250",
        checkedOn: "2026-11-22",
      },
    },
    firstVersion: {
      version: "v0.0.1",
      releasedOn: "2024-10-04",
      basis: "oldest tag",
      source: {
        evidence: "published",
        url: "https://github.com/mostlygeek/llama-swap/releases/tag/v0.0.1",
        checkedOn: "2026-11-22",
      },
    },
    support: {
      platforms: ["linux", "macos", "windows", "docker"],
      backends: ["cuda", "vulkan", "cpu"],
      apis: ["openai", "anthropic"],
      source: {
        evidence: "published",
        url: "https://github.com/mostlygeek/llama-swap/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    features: [
      {
        names: ["embeddings"],
        source: {
          evidence: "published",
          url: "https://github.com/mostlygeek/llama-swap/blob/HEAD/README.md",
          checkedOn: "2026-11-22",
        },
      },
    ],
    install: {
      commands: [{ platform: "macOS and Linux", command: "brew install llama-swap" }],
      firstRun: "llama-swap --config path/to/config.yaml --listen localhost:8080",
      defaultPort: 8080,
      source: {
        evidence: "published",
        url: "https://github.com/mostlygeek/llama-swap/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    maintenance: {
      status: "active",
      lastCommitOn: "2026-08-22",
      factsEndOn: "2026-08-22",
      source: {
        evidence: "published",
        url: "https://github.com/mostlygeek/llama-swap/commit/0bdb3720199f530b622a1934c0db89f32c94819c",
        checkedOn: "2026-11-22",
      },
    },
    builtOn: ["llama-cpp"],
    alternatives: ["litellm", "ollama", "lemonade"],
    facts: [
      {
        text: "Proxies any OpenAI- or Anthropic-compatible server and swaps models on demand.",
        source: {
          evidence: "published",
          url: "https://github.com/mostlygeek/llama-swap/blob/main/README.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "Unified images bundle llama-server, ik_llama, stable-diffusion.cpp and whisper.cpp for CUDA and Vulkan.",
        source: {
          evidence: "published",
          url: "https://github.com/mostlygeek/llama-swap/blob/main/README.md",
          checkedOn: "2026-11-22",
        },
      },
    ],
  },
  {
    slug: "litellm",
    aliases: ["BerriAI/litellm"],
    name: "LiteLLM",
    kind: "orchestrator",
    summary:
      "A gateway that puts local and hosted models behind one API, with keys, budgets and fallbacks.",
    homepage: "https://docs.litellm.ai",
    repository: "BerriAI/litellm",
    language: "Python",
    license: {
      terms: { spdx: "MIT" },
      isOpenSource: true,
      source: {
        evidence: "published",
        url: "https://github.com/BerriAI/litellm",
        checkedOn: "2026-11-22",
      },
    },
    stars: {
      starCount: 56_971,
      countedOn: "2026-08-22",
      source: {
        evidence: "reported",
        via: "EvanLi, Github-Ranking",
        url: "https://github.com/EvanLi/Github-Ranking/blob/master/Data/github-ranking-2026-08-22.csv",
        checkedOn: "2026-11-22",
      },
    },
    support: {
      apis: ["openai", "anthropic"],
      source: {
        evidence: "published",
        url: "https://github.com/BerriAI/litellm",
        checkedOn: "2026-11-22",
      },
    },
    maintenance: {
      status: "active",
      lastCommitOn: "2026-08-22",
      factsEndOn: "2026-08-22",
      source: {
        evidence: "reported",
        via: "EvanLi, Github-Ranking",
        url: "https://github.com/EvanLi/Github-Ranking/blob/master/Data/github-ranking-2026-08-22.csv",
        checkedOn: "2026-11-22",
      },
    },
    alternatives: ["llama-swap", "agentgateway"],
    facts: [
      {
        text: "Routes to LM Studio with the lm_studio/ prefix.",
        source: {
          evidence: "published",
          url: "https://docs.litellm.ai/docs/providers/lm_studio.md",
          checkedOn: "2026-11-22",
        },
      },
    ],
    notes: "The enterprise folder has a licence of its own.",
  },
  {
    slug: "production-stack",
    aliases: ["vllm-project/production-stack"],
    name: "vLLM Production Stack",
    kind: "orchestrator",
    summary: "A Helm reference stack that runs several vLLM servers with routing and monitoring.",
    repository: "vllm-project/production-stack",
    language: "Python",
    license: {
      terms: { spdx: "Apache-2.0" },
      isOpenSource: true,
      source: {
        evidence: "published",
        url: "https://github.com/vllm-project/production-stack",
        checkedOn: "2026-11-22",
      },
    },
    stars: {
      starCount: 2122,
      countedOn: "2026-01-24",
      isLowerBound: true,
      source: {
        evidence: "reported",
        via: "dylanhogg, Awesome Python",
        url: "https://github.com/dylanhogg/awesome-python",
        checkedOn: "2026-11-22",
      },
    },
    latestVersion: {
      version: "vllm-stack-0.1.12",
      releasedOn: "2026-07-24",
      source: {
        evidence: "published",
        url: "https://github.com/vllm-project/production-stack/releases/tag/vllm-stack-0.1.12",
        checkedOn: "2026-11-22",
      },
    },
    firstVersion: {
      version: "vllm-stack-0.0.2",
      releasedOn: "2025-01-26",
      basis: "oldest tag",
      source: {
        evidence: "published",
        url: "https://github.com/vllm-project/production-stack/releases/tag/vllm-stack-0.0.2",
        checkedOn: "2026-11-22",
      },
    },
    support: {
      platforms: ["linux"],
      backends: ["cuda"],
      apis: ["openai"],
      source: {
        evidence: "published",
        url: "https://github.com/vllm-project/production-stack",
        checkedOn: "2026-11-22",
      },
    },
    install: {
      commands: [
        {
          platform: "Helm",
          command:
            "helm repo add vllm https://vllm-project.github.io/production-stack && helm install vllm vllm/vllm-stack",
        },
      ],
      source: {
        evidence: "published",
        url: "https://github.com/vllm-project/production-stack",
        checkedOn: "2026-11-22",
      },
    },
    maintenance: {
      status: "active",
      lastCommitOn: "2026-08-05",
      factsEndOn: "2026-08-22",
      source: {
        evidence: "published",
        url: "https://github.com/vllm-project/production-stack/commit/a6c01db05f65f556235413ba8dbcfb0c01132fff",
        checkedOn: "2026-11-22",
      },
    },
    builtOn: ["vllm"],
    alternatives: ["llm-d", "aibrix", "nvidia-dynamo", "kserve"],
    facts: [
      {
        text: "Helm-based reference stack; vllm-stack-0.1.12 tagged 24 July 2026.",
        source: {
          evidence: "published",
          url: "https://github.com/vllm-project/production-stack/releases/tag/vllm-stack-0.1.12",
          checkedOn: "2026-11-22",
        },
      },
    ],
  },
  {
    slug: "aibrix",
    aliases: ["vllm-project/aibrix"],
    name: "AIBrix",
    kind: "orchestrator",
    summary:
      "Building blocks for running vLLM on Kubernetes: routing, scaling and a shared KV cache.",
    repository: "vllm-project/aibrix",
    language: "Go",
    license: {
      terms: { spdx: "Apache-2.0" },
      isOpenSource: true,
      source: {
        evidence: "published",
        url: "https://github.com/vllm-project/aibrix",
        checkedOn: "2026-11-22",
      },
    },
    stars: {
      starCount: 4584,
      countedOn: "2026-01-24",
      isLowerBound: true,
      source: {
        evidence: "reported",
        via: "dylanhogg, Awesome Python",
        url: "https://github.com/dylanhogg/awesome-python",
        checkedOn: "2026-11-22",
      },
    },
    latestVersion: {
      version: "v0.7.0",
      releasedOn: "2026-06-17",
      source: {
        evidence: "published",
        url: "https://github.com/vllm-project/aibrix/releases/tag/v0.7.0",
        checkedOn: "2026-11-22",
      },
    },
    firstVersion: {
      version: "v0.1.0-rc.1",
      releasedOn: "2024-09-10",
      basis: "oldest tag",
      source: {
        evidence: "published",
        url: "https://github.com/vllm-project/aibrix/releases/tag/v0.1.0-rc.1",
        checkedOn: "2026-11-22",
      },
    },
    support: {
      platforms: ["linux"],
      backends: ["cuda"],
      apis: ["openai"],
      source: {
        evidence: "published",
        url: "https://github.com/vllm-project/aibrix",
        checkedOn: "2026-11-22",
      },
    },
    maintenance: {
      status: "active",
      lastCommitOn: "2026-08-22",
      factsEndOn: "2026-08-22",
      source: {
        evidence: "published",
        url: "https://github.com/vllm-project/aibrix/commit/e3e10f9e4aebe9aac5e7d992fb87d2648e01628b",
        checkedOn: "2026-11-22",
      },
    },
    builtOn: ["vllm"],
    alternatives: ["llm-d", "production-stack"],
    facts: [
      {
        text: "Its KV cache store is one of the L3 back ends SGLang HiCache can use.",
        source: {
          evidence: "reported",
          via: "SGLang",
          url: "https://docs.sglang.io/advanced_features/hicache_design.html",
          checkedOn: "2026-11-22",
        },
      },
    ],
  },
  {
    slug: "harbor",
    aliases: ["av/harbor"],
    name: "Harbor",
    kind: "orchestrator",
    summary: "Starts a whole local AI stack, engines, front ends and helpers, with one command.",
    repository: "av/harbor",
    language: "Shell",
    license: {
      terms: { spdx: "Apache-2.0" },
      isOpenSource: true,
      source: {
        evidence: "published",
        url: "https://github.com/av/harbor/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    stars: {
      starCount: 3184,
      countedOn: "2026-08-16",
      source: {
        evidence: "reported",
        via: "awesome-selfhosted",
        url: "https://github.com/awesome-selfhosted/awesome-selfhosted-data",
        checkedOn: "2026-11-22",
      },
    },
    latestVersion: {
      version: "v0.5.5",
      releasedOn: "2026-08-16",
      source: {
        evidence: "published",
        url: "https://github.com/av/harbor/releases/tag/v0.5.5",
        checkedOn: "2026-11-22",
      },
    },
    firstVersion: {
      version: "v0.0.2",
      releasedOn: "2024-07-29",
      basis: "oldest tag",
      source: {
        evidence: "published",
        url: "https://github.com/av/harbor/releases/tag/v0.0.2",
        checkedOn: "2026-11-22",
      },
    },
    support: {
      platforms: ["linux", "macos", "windows", "docker"],
      apis: ["openai"],
      source: {
        evidence: "published",
        url: "https://github.com/av/harbor/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    install: {
      firstRun: "harbor up",
      source: {
        evidence: "published",
        url: "https://github.com/av/harbor/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    maintenance: {
      status: "active",
      lastCommitOn: "2026-08-16",
      factsEndOn: "2026-08-22",
      source: {
        evidence: "published",
        url: "https://github.com/av/harbor/commit/76469b1bdd7bc600f0be6dd7307bdd876bff5876",
        checkedOn: "2026-11-22",
      },
    },
    builtOn: ["llama-cpp", "open-webui"],
    alternatives: ["docker-model-runner", "localai"],
    facts: [
      {
        text: "From v0.5.0 llama.cpp replaced Ollama as its default backend.",
        source: {
          evidence: "published",
          url: "https://github.com/av/harbor/blob/main/README.md",
          checkedOn: "2026-11-22",
        },
      },
    ],
  },
];
