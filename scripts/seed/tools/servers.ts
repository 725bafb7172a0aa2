import type { ToolSeed } from "@/lib/catalog/schemas/tool";

/** Servers: engines that answer many requests at once. Copy the last entry to add one; `npm run check` guides you. */
export const servers: ToolSeed[] = [
  {
    slug: "vllm",
    aliases: ["vllm-project/vllm"],
    name: "vLLM",
    kind: "server",
    summary:
      "Serves many users at once with paged KV cache and continuous batching, on Linux and datacenter cards first.",
    homepage: "https://vllm.ai",
    repository: "vllm-project/vllm",
    language: "Python",
    license: {
      terms: { spdx: "Apache-2.0" },
      isOpenSource: true,
      source: {
        evidence: "published",
        url: "https://github.com/vllm-project/vllm/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    stars: {
      starCount: 89_671,
      countedOn: "2026-08-22",
      source: {
        evidence: "reported",
        via: "EvanLi, Github-Ranking",
        url: "https://github.com/EvanLi/Github-Ranking/blob/master/Data/github-ranking-2026-08-22.csv",
        checkedOn: "2026-11-22",
      },
    },
    earlierStars: [
      {
        starCount: 79_120,
        countedOn: "2026-05-06",
        source: {
          evidence: "reported",
          via: "EvanLi, Github-Ranking",
          url: "https://github.com/EvanLi/Github-Ranking/blob/master/Data/github-ranking-2026-05-06.csv",
          checkedOn: "2026-11-22",
        },
      },
    ],
    rating: { outOfFive: 4.8, ratedOn: "2026-05-06" },
    latestVersion: {
      version: "v0.29.0",
      releasedOn: "2026-09-09",
      newerLikely: true,
      source: {
        evidence: "reported",
        via: "CoreWeave",
        url: "https://github.com/coreweave/ml-containers/pull/225",
        checkedOn: "2026-11-22",
      },
    },
    firstVersion: {
      releasedOn: "2023-06-20",
      source: {
        evidence: "published",
        url: "https://blog.vllm.ai/2023/06/20/vllm.html",
        checkedOn: "2026-11-22",
      },
    },
    support: {
      platforms: ["linux", "docker"],
      backends: ["cuda", "rocm", "cpu", "tpu", "sycl"],
      formats: ["safetensors", "awq", "gptq", "fp8", "nvfp4", "gguf"],
      apis: ["openai", "anthropic"],
      source: {
        evidence: "published",
        url: "https://github.com/vllm-project/vllm/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    features: [
      {
        names: [
          "continuousBatching",
          "pagedKv",
          "prefixCaching",
          "speculativeDecoding",
          "multiLora",
          "tensorParallel",
          "pipelineParallel",
          "visionInput",
          "embeddings",
        ],
        source: {
          evidence: "published",
          url: "https://github.com/vllm-project/vllm/blob/main/README.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        names: ["kvQuant"],
        source: {
          evidence: "published",
          url: "https://vllm.ai/blog/2026-04-22-fp8-kvcache",
          checkedOn: "2026-11-22",
        },
      },
    ],
    install: {
      commands: [
        { platform: "Linux", command: "uv pip install vllm" },
        { platform: "Linux", command: "pip install vllm" },
        {
          platform: "macOS",
          command:
            "curl -fsSL https://raw.githubusercontent.com/vllm-project/vllm-metal/main/install.sh | bash",
        },
      ],
      firstRun: "vllm serve Qwen/Qwen3-0.6B",
      defaultPort: 8000,
      source: {
        evidence: "published",
        url: "https://github.com/vllm-project/vllm/blob/main/README.md",
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
    alternatives: ["sglang", "tensorrt-llm", "lmdeploy", "tgi", "aphrodite"],
    facts: [
      {
        text: "The 2023 launch post reported 14-24x the throughput of plain HF Transformers and 2.2-2.5x that of TGI for single completions.",
        source: {
          evidence: "published",
          url: "https://blog.vllm.ai/2023/06/20/vllm.html",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "Model Runner V2 was published on 24 March 2026 as an experimental option in 0.18, switched on with VLLM_USE_V2_MODEL_RUNNER=1.",
        source: {
          evidence: "published",
          url: "https://vllm.ai/blog/2026-03-24-mrv2",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "The 56% MRV2 gain was a stress test: Qwen3-0.6B on one GB200, about 16K to 25K output tokens per second.",
        source: {
          evidence: "published",
          url: "https://vllm.ai/blog/2026-03-24-mrv2",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "Apple Silicon is served by a separate plugin, vllm-metal, which uses MLX.",
        source: {
          evidence: "published",
          url: "https://github.com/vllm-project/vllm-metal",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "Downstream images moved to 0.28 on 26 August 2026 and 0.29 on 9 September 2026.",
        source: {
          evidence: "reported",
          via: "CoreWeave",
          url: "https://github.com/coreweave/ml-containers/pull/218",
          checkedOn: "2026-11-22",
        },
      },
    ],
    notes:
      "The date of the latest version is the day a downstream packager picked it up, not the day of its tag.",
  },
  {
    slug: "sglang",
    aliases: ["sgl-project/sglang"],
    name: "SGLang",
    kind: "server",
    summary:
      "A server built around reusing the KV cache of shared prefixes, from one GPU to many machines.",
    homepage: "https://docs.sglang.io",
    repository: "sgl-project/sglang",
    language: "Python",
    license: {
      terms: { spdx: "Apache-2.0" },
      isOpenSource: true,
      source: {
        evidence: "published",
        url: "https://raw.githubusercontent.com/sgl-project/sglang/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    stars: {
      starCount: 22_668,
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
      version: "v0.5.21",
      releasedOn: "2026-10-02",
      source: {
        evidence: "reported",
        via: "Developers Digest",
        url: "https://www.developersdigest.tech/local-models/runtimes/sglang",
        checkedOn: "2026-11-22",
      },
    },
    firstVersion: {
      releasedOn: "2024-01-17",
      source: {
        evidence: "published",
        url: "https://lmsys.org/blog/2024-01-17-sglang/",
        checkedOn: "2026-11-22",
      },
    },
    support: {
      platforms: ["linux", "macos", "docker"],
      backends: ["cuda", "rocm", "cpu", "tpu", "npu", "metal", "sycl"],
      formats: ["safetensors", "gguf", "mlx", "awq", "gptq", "fp8"],
      apis: ["openai"],
      source: {
        evidence: "published",
        url: "https://raw.githubusercontent.com/sgl-project/sglang/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    features: [
      {
        names: ["continuousBatching", "tensorParallel", "visionInput", "structuredOutput"],
        source: {
          evidence: "published",
          url: "https://github.com/sgl-project/sglang/blob/main/README.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        names: ["prefixCaching"],
        source: {
          evidence: "published",
          url: "https://docs.sglang.io/docs/advanced_features/hicache_design.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        names: ["speculativeDecoding"],
        source: {
          evidence: "reported",
          via: "tocque, a fork of SGLang",
          url: "https://github.com/tocque/sglang",
          checkedOn: "2026-11-22",
        },
      },
      {
        names: ["multiLora"],
        source: {
          evidence: "published",
          url: "https://docs.sglang.io/advanced_features/lora.html",
          checkedOn: "2026-11-22",
        },
      },
      {
        names: ["embeddings"],
        source: {
          evidence: "reported",
          via: "Mintlify",
          url: "https://www.mintlify.com/sgl-project/sglang/backend/server-arguments",
          checkedOn: "2026-11-22",
        },
      },
    ],
    install: {
      commands: [
        { platform: "Linux", command: "uv pip install --prerelease=allow sglang" },
        { platform: "Docker", command: "docker pull lmsysorg/sglang:latest" },
      ],
      firstRun: "sglang serve MODEL_PATH --host 0.0.0.0 --port 30000",
      defaultPort: 30_000,
      source: {
        evidence: "published",
        url: "https://raw.githubusercontent.com/sgl-project/sglang/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    maintenance: {
      status: "active",
      factsEndOn: "2026-08-22",
      source: {
        evidence: "published",
        url: "https://raw.githubusercontent.com/sgl-project/sglang/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    alternatives: ["vllm", "tensorrt-llm", "lmdeploy"],
    facts: [
      {
        text: "Started in January 2024 around RadixAttention, which reuses KV cache between calls that share a prefix.",
        source: {
          evidence: "published",
          url: "https://lmsys.org/blog/2024-01-17-sglang/",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "HiCache extends that reuse to host memory and shared storage such as Mooncake, 3FS or NIXL; sharing across replicas goes through those L3 stores and the router, not a direct radix-tree sync.",
        source: {
          evidence: "published",
          url: "https://docs.sglang.io/docs/advanced_features/hicache_design.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "Docs list backends from CUDA and ROCm to TPU, NPU and Metal.",
        source: {
          evidence: "reported",
          via: "Developers Digest",
          url: "https://www.developersdigest.tech/local-models/runtimes/sglang",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "The OpenAI-compatible endpoint is shown on port 30000.",
        source: {
          evidence: "reported",
          via: "Developers Digest",
          url: "https://www.developersdigest.tech/local-models/runtimes/sglang",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "In February 2026 the project claimed 25x inference performance on GB300 NVL72.",
        source: {
          evidence: "published",
          url: "https://raw.githubusercontent.com/sgl-project/sglang/main/README.md",
          checkedOn: "2026-11-22",
        },
      },
    ],
  },
  {
    slug: "tensorrt-llm",
    aliases: ["NVIDIA/TensorRT-LLM"],
    name: "TensorRT-LLM",
    kind: "server",
    summary:
      "NVIDIA’s own serving engine; it now runs PyTorch models directly, without compiling an engine first.",
    homepage: "https://nvidia.github.io/TensorRT-LLM/",
    repository: "NVIDIA/TensorRT-LLM",
    language: "Python",
    license: {
      terms: { spdx: "Apache-2.0" },
      isOpenSource: true,
      source: {
        evidence: "published",
        url: "https://raw.githubusercontent.com/NVIDIA/TensorRT-LLM/HEAD/README.md",
        checkedOn: "2026-11-22",
      },
    },
    stars: {
      starCount: 12_718,
      countedOn: "2026-01-24",
      isLowerBound: true,
      source: {
        evidence: "reported",
        via: "dylanhogg, Awesome Python",
        url: "https://github.com/dylanhogg/awesome-python",
        checkedOn: "2026-11-22",
      },
    },
    rating: { outOfFive: 4.3, ratedOn: "2026-05-06" },
    latestVersion: {
      version: "1.3.0rc26",
      source: {
        evidence: "published",
        url: "https://raw.githubusercontent.com/NVIDIA/TensorRT-LLM/HEAD/README.md",
        checkedOn: "2026-11-22",
      },
    },
    support: {
      platforms: ["linux", "docker"],
      backends: ["cuda"],
      formats: ["safetensors", "fp8", "nvfp4", "awq"],
      apis: ["openai"],
      source: {
        evidence: "published",
        url: "https://raw.githubusercontent.com/NVIDIA/TensorRT-LLM/HEAD/README.md",
        checkedOn: "2026-11-22",
      },
    },
    features: [
      {
        names: ["continuousBatching", "tensorParallel", "pipelineParallel"],
        source: {
          evidence: "published",
          url: "https://nvidia.github.io/TensorRT-LLM/latest/commands/trtllm-serve.html",
          checkedOn: "2026-11-22",
        },
      },
      {
        names: ["speculativeDecoding"],
        source: {
          evidence: "published",
          url: "https://github.com/NVIDIA/TensorRT-LLM/blob/main/README.md",
          checkedOn: "2026-11-22",
        },
      },
    ],
    install: {
      firstRun: "trtllm-serve <hf_model>",
      defaultPort: 8000,
      source: {
        evidence: "published",
        url: "https://raw.githubusercontent.com/NVIDIA/TensorRT-LLM/HEAD/README.md",
        checkedOn: "2026-11-22",
      },
    },
    maintenance: {
      status: "active",
      factsEndOn: "2026-08-22",
      source: {
        evidence: "published",
        url: "https://raw.githubusercontent.com/NVIDIA/TensorRT-LLM/HEAD/README.md",
        checkedOn: "2026-11-22",
      },
    },
    alternatives: ["vllm", "sglang", "nvidia-nim", "lmdeploy"],
    facts: [
      {
        text: "The TensorRT engine backend was removed; PyTorch is the only execution backend, and trtllm-serve loads Hugging Face checkpoints without an engine build.",
        source: {
          evidence: "published",
          url: "https://nvidia.github.io/TensorRT-LLM/legacy/tensorrt-backend-removal.html",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "It succeeds FasterTransformer, whose repository points to it and stopped on 19 October 2023.",
        source: {
          evidence: "published",
          url: "https://github.com/NVIDIA/FasterTransformer",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "The README badge read 1.3.0rc26 with CUDA 13.2.1 and torch 2.12.",
        source: {
          evidence: "published",
          url: "https://raw.githubusercontent.com/NVIDIA/TensorRT-LLM/HEAD/README.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "Work moved to GitHub in the open in March 2025.",
        source: {
          evidence: "published",
          url: "https://github.com/NVIDIA/TensorRT-LLM/blob/main/README.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "trtllm-serve answers on localhost:8000 in its documentation examples.",
        source: {
          evidence: "published",
          url: "https://nvidia.github.io/TensorRT-LLM/latest/commands/trtllm-serve.html",
          checkedOn: "2026-11-22",
        },
      },
    ],
    notes:
      "Older guides describe compiling an engine for each model and GPU; that backend has been removed.",
  },
  {
    slug: "tgi",
    aliases: ["huggingface/text-generation-inference", "TGI"],
    name: "Text Generation Inference",
    kind: "server",
    summary:
      "Hugging Face’s server, in maintenance since December 2025; its makers point to vLLM and SGLang instead.",
    homepage: "https://huggingface.co/docs/text-generation-inference",
    repository: "huggingface/text-generation-inference",
    language: "Rust",
    license: {
      terms: { spdx: "Apache-2.0" },
      isOpenSource: true,
      source: {
        evidence: "published",
        url: "https://github.com/huggingface/text-generation-inference/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    stars: {
      starCount: 10_739,
      countedOn: "2026-01-24",
      isLowerBound: true,
      source: {
        evidence: "reported",
        via: "dylanhogg, Awesome Python",
        url: "https://github.com/dylanhogg/awesome-python",
        checkedOn: "2026-11-22",
      },
    },
    rating: { outOfFive: 4.2, ratedOn: "2026-05-06" },
    latestVersion: {
      version: "v3.3.7",
      releasedOn: "2025-12-18",
      source: {
        evidence: "published",
        url: "https://github.com/huggingface/text-generation-inference/releases/tag/v3.3.7",
        checkedOn: "2026-11-22",
      },
    },
    firstVersion: {
      version: "v0.2.0",
      releasedOn: "2023-02-03",
      basis: "oldest tag",
      source: {
        evidence: "published",
        url: "https://github.com/huggingface/text-generation-inference/releases/tag/v0.2.0",
        checkedOn: "2026-11-22",
      },
    },
    support: {
      platforms: ["linux", "docker"],
      backends: ["cuda", "rocm", "sycl", "cpu", "tpu"],
      formats: ["safetensors", "awq", "gptq", "fp8"],
      apis: ["openai", "grpc"],
      source: {
        evidence: "published",
        url: "https://github.com/huggingface/text-generation-inference/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    features: [
      {
        names: ["continuousBatching", "pagedKv", "tensorParallel"],
        source: {
          evidence: "published",
          url: "https://github.com/huggingface/text-generation-inference/blob/HEAD/README.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        names: ["prefixCaching"],
        source: {
          evidence: "published",
          url: "https://github.com/huggingface/text-generation-inference/blob/HEAD/docs/source/conceptual/chunking.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        names: ["speculativeDecoding"],
        source: {
          evidence: "published",
          url: "https://github.com/huggingface/text-generation-inference/blob/HEAD/docs/source/conceptual/speculation.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        names: ["multiLora"],
        source: {
          evidence: "published",
          url: "https://github.com/huggingface/text-generation-inference/blob/HEAD/docs/source/conceptual/lora.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        names: ["visionInput"],
        source: {
          evidence: "published",
          url: "https://github.com/huggingface/text-generation-inference/blob/HEAD/docs/source/architecture.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        names: ["toolCalling"],
        source: {
          evidence: "published",
          url: "https://github.com/huggingface/text-generation-inference/blob/HEAD/docs/source/basic_tutorials/using_guidance.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        names: ["structuredOutput"],
        source: {
          evidence: "published",
          url: "https://github.com/huggingface/text-generation-inference/blob/HEAD/clients/python/README.md",
          checkedOn: "2026-11-22",
        },
      },
    ],
    install: {
      firstRun: "text-generation-launcher --model-id HuggingFaceH4/zephyr-7b-beta",
      firstRunNote: "The form of the command is documented; its arguments are ours.",
      defaultPort: 3000,
      source: {
        evidence: "published",
        url: "https://github.com/huggingface/text-generation-inference/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    maintenance: {
      status: "slow",
      lastCommitOn: "2026-01-08",
      factsEndOn: "2026-08-22",
      note: "In maintenance since 11 December 2025; the last commit seen is of 8 January 2026.",
      source: {
        evidence: "published",
        url: "https://github.com/huggingface/text-generation-inference/commit/db931fcf42da018a3657580c64bf2720f167f9ab",
        checkedOn: "2026-11-22",
      },
    },
    alternatives: ["vllm", "sglang", "lmdeploy"],
    facts: [
      {
        text: "In maintenance mode since December 2025: only small fixes and doc changes are accepted.",
        source: {
          evidence: "published",
          url: "https://github.com/huggingface/text-generation-inference/blob/main/README.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "The maintainers themselves point users to vLLM, SGLang, llama.cpp or MLX.",
        source: {
          evidence: "published",
          url: "https://huggingface.co/docs/text-generation-inference/en/index.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "Last tag: v3.3.7 of 18 December 2025.",
        source: {
          evidence: "published",
          url: "https://github.com/huggingface/text-generation-inference/releases/tag/v3.3.7",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "The launcher listens on 3000 unless told otherwise (the Docker image uses 80).",
        source: {
          evidence: "published",
          url: "https://github.com/huggingface/text-generation-inference/blob/main/docs/source/reference/launcher.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "About 10.7k stars early in 2026.",
        source: {
          evidence: "reported",
          via: "dylanhogg, Awesome Python",
          url: "https://github.com/dylanhogg/awesome-python",
          checkedOn: "2026-11-22",
        },
      },
    ],
    notes:
      "Version 3.3.7 also reads EETQ and Marlin weights; whether it still loads EXL2 was not checked again.",
  },
  {
    slug: "localai",
    aliases: ["mudler/LocalAI"],
    name: "LocalAI",
    kind: "server",
    summary:
      "One OpenAI-style API over many engines; each backend is its own image, fetched when a model needs it.",
    homepage: "https://localai.io",
    repository: "mudler/LocalAI",
    language: "Go",
    license: {
      terms: { spdx: "MIT" },
      isOpenSource: true,
      source: {
        evidence: "published",
        url: "https://github.com/mudler/LocalAI/blob/master/README.md",
        checkedOn: "2026-11-22",
      },
    },
    stars: {
      starCount: 48_613,
      countedOn: "2026-08-22",
      source: {
        evidence: "reported",
        via: "EvanLi, Github-Ranking",
        url: "https://github.com/EvanLi/Github-Ranking/blob/master/Data/github-ranking-2026-08-22.csv",
        checkedOn: "2026-11-22",
      },
    },
    earlierStars: [
      {
        starCount: 46_074,
        countedOn: "2026-05-06",
        source: {
          evidence: "reported",
          via: "EvanLi, Github-Ranking",
          url: "https://github.com/EvanLi/Github-Ranking/blob/master/Data/github-ranking-2026-05-06.csv",
          checkedOn: "2026-11-22",
        },
      },
    ],
    latestVersion: {
      version: "v4.9.0",
      releasedOn: "2026-08-20",
      source: {
        evidence: "published",
        url: "https://github.com/mudler/LocalAI/releases/tag/v4.9.0",
        checkedOn: "2026-11-22",
      },
    },
    firstVersion: {
      version: "v0.1",
      releasedOn: "2023-03-20",
      basis: "oldest tag",
      source: {
        evidence: "published",
        url: "https://github.com/mudler/LocalAI/releases/tag/v0.1",
        checkedOn: "2026-11-22",
      },
    },
    support: {
      platforms: ["linux", "macos", "windows", "docker"],
      backends: ["cpu", "cuda", "rocm", "sycl", "vulkan", "metal"],
      formats: ["gguf", "safetensors", "mlx"],
      apis: ["openai", "anthropic", "ollama"],
      source: {
        evidence: "published",
        url: "https://github.com/mudler/LocalAI/blob/master/README.md",
        checkedOn: "2026-11-22",
      },
    },
    features: [
      {
        names: ["continuousBatching", "pagedKv"],
        source: {
          evidence: "published",
          url: "https://github.com/mudler/LocalAI/blob/HEAD/README.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        names: ["prefixCaching"],
        source: {
          evidence: "published",
          url: "https://github.com/mudler/LocalAI/blob/HEAD/.agents/vllm-backend.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        names: ["speculativeDecoding", "visionInput"],
        source: {
          evidence: "published",
          url: "https://github.com/mudler/LocalAI/blob/HEAD/.agents/adding-backends.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        names: ["multiLora"],
        source: {
          evidence: "published",
          url: "https://github.com/mudler/LocalAI/blob/HEAD/backend/python/longcat-video/README.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        names: ["tensorParallel"],
        source: {
          evidence: "published",
          url: "https://github.com/mudler/LocalAI/blob/HEAD/backend/README.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        names: ["pipelineParallel"],
        source: {
          evidence: "published",
          url: "https://github.com/mudler/LocalAI/blob/HEAD/docs/content/features/mlx-distributed.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        names: ["kvQuant"],
        source: {
          evidence: "published",
          url: "https://github.com/mudler/LocalAI/blob/HEAD/docs/content/advanced/model-configuration.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        names: ["toolCalling"],
        source: {
          evidence: "published",
          url: "https://github.com/mudler/LocalAI/blob/HEAD/.agents/ai-coding-assistants.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        names: ["structuredOutput"],
        source: {
          evidence: "published",
          url: "https://github.com/mudler/LocalAI/blob/HEAD/CONTRIBUTING.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        names: ["embeddings"],
        source: {
          evidence: "published",
          url: "https://github.com/mudler/LocalAI/blob/HEAD/.agents/adding-gallery-models.md",
          checkedOn: "2026-11-22",
        },
      },
    ],
    install: {
      commands: [
        {
          platform: "Docker",
          command: "docker run -ti --name local-ai -p 8080:8080 localai/localai:latest",
        },
        {
          platform: "Docker, CUDA 13",
          command:
            "docker run -ti --name local-ai -p 8080:8080 --gpus all localai/localai:latest-gpu-nvidia-cuda-13",
        },
        {
          platform: "Docker, Vulkan",
          command: "docker run -ti --name local-ai -p 8080:8080 localai/localai:latest-gpu-vulkan",
        },
      ],
      firstRun: "local-ai run llama-3.2-1b-instruct:q4_k_m",
      defaultPort: 8080,
      source: {
        evidence: "published",
        url: "https://github.com/mudler/LocalAI/blob/master/README.md",
        checkedOn: "2026-11-22",
      },
    },
    maintenance: {
      status: "active",
      lastCommitOn: "2026-08-22",
      factsEndOn: "2026-08-22",
      source: {
        evidence: "published",
        url: "https://github.com/mudler/LocalAI/commit/82c191afadf5f005281e798ccfa0ffd0d5805030",
        checkedOn: "2026-11-22",
      },
    },
    builtOn: ["llama-cpp", "vllm", "whisper-cpp", "stable-diffusion-cpp", "mlx-lm"],
    alternatives: ["ollama", "xinference", "lemonade"],
    facts: [
      {
        text: "Each backend ships as its own image and is pulled only when a model asks for it.",
        source: {
          evidence: "published",
          url: "https://github.com/mudler/LocalAI/blob/master/README.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "4.1.0 (April 2026) added a cluster mode with VRAM-aware routing, OIDC and per-user quotas.",
        source: {
          evidence: "published",
          url: "https://github.com/mudler/LocalAI/blob/master/README.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "4.2.0 (May 2026) added a drop-in Ollama API.",
        source: {
          evidence: "published",
          url: "https://github.com/mudler/LocalAI/pull/9284",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "4.3.0 (May 2026) switched llama.cpp prompt caching on by default.",
        source: {
          evidence: "published",
          url: "https://github.com/mudler/LocalAI/pull/9925",
          checkedOn: "2026-11-22",
        },
      },
    ],
  },
  {
    slug: "tabbyapi",
    aliases: ["theroyallab/tabbyAPI"],
    name: "TabbyAPI",
    kind: "server",
    summary: "The API server of the ExLlama family; its main branch loads EXL3 and no longer EXL2.",
    repository: "theroyallab/tabbyAPI",
    language: "Python",
    license: {
      terms: { spdx: "AGPL-3.0" },
      isOpenSource: true,
      source: {
        evidence: "published",
        url: "https://github.com/theroyallab/tabbyAPI/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    firstVersion: {
      releasedOn: "2023-11-09",
      source: {
        evidence: "published",
        url: "https://github.com/theroyallab/tabbyAPI",
        checkedOn: "2026-11-22",
      },
    },
    support: {
      platforms: ["linux", "windows", "docker"],
      backends: ["cuda"],
      formats: ["exl3"],
      apis: ["openai"],
      source: {
        evidence: "published",
        url: "https://github.com/theroyallab/tabbyAPI/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    features: [
      {
        names: [
          "continuousBatching",
          "pagedKv",
          "speculativeDecoding",
          "toolCalling",
          "structuredOutput",
          "embeddings",
        ],
        source: {
          evidence: "published",
          url: "https://github.com/theroyallab/tabbyAPI/blob/HEAD/README.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        names: ["prefixCaching", "multiLora", "tensorParallel"],
        source: {
          evidence: "published",
          url: "https://github.com/theroyallab/tabbyAPI/blob/HEAD/docs/02.-Server-options.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        names: ["visionInput"],
        source: {
          evidence: "published",
          url: "https://github.com/theroyallab/tabbyAPI/blob/HEAD/docs/01.-Getting-Started.md",
          checkedOn: "2026-11-22",
        },
      },
    ],
    install: {
      commands: [
        {
          platform: "Docker",
          command:
            "docker run --gpus all --name tabbyapi -p 5000:5000 -v /path/to/models:/app/models ghcr.io/theroyallab/tabbyapi:latest",
        },
      ],
      defaultPort: 5000,
      source: {
        evidence: "published",
        url: "https://github.com/theroyallab/tabbyAPI/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    maintenance: {
      status: "active",
      lastCommitOn: "2026-08-13",
      factsEndOn: "2026-08-22",
      source: {
        evidence: "published",
        url: "https://github.com/theroyallab/tabbyAPI/commit/e632af41eba68abeadc3437c62674360f2f8cbf1",
        checkedOn: "2026-11-22",
      },
    },
    builtOn: ["exllamav3"],
    alternatives: ["text-generation-webui", "vllm", "aphrodite"],
    facts: [
      {
        text: "ExLlamaV2 models are no longer supported on main; the last working commit is kept on an exl2-checkpoint branch.",
        source: {
          evidence: "published",
          url: "https://github.com/theroyallab/tabbyAPI/blob/main/README.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "Serves on port 5000 in the Docker instructions.",
        source: {
          evidence: "published",
          url: "https://github.com/theroyallab/tabbyAPI/blob/main/README.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "Constrained output accepts JSON schema, regex and EBNF.",
        source: {
          evidence: "published",
          url: "https://github.com/theroyallab/tabbyAPI/blob/main/README.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "Its sister project YALS serves GGUF.",
        source: {
          evidence: "published",
          url: "https://github.com/theroyallab/tabbyAPI/blob/main/README.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "Tool calling was reworked so that it no longer needs altered Jinja templates.",
        source: {
          evidence: "published",
          url: "https://github.com/theroyallab/tabbyAPI/blob/main/docs/10.-Tool-Calling.md",
          checkedOn: "2026-11-22",
        },
      },
    ],
  },
  {
    slug: "exo",
    aliases: ["exo-explore/exo"],
    name: "Exo",
    kind: "server",
    summary:
      "Joins several machines into one model, over Thunderbolt 5 with RDMA where Macs have it.",
    homepage: "https://exolabs.net",
    repository: "exo-explore/exo",
    language: "Python",
    license: {
      terms: { spdx: "Apache-2.0" },
      isOpenSource: true,
      source: {
        evidence: "published",
        url: "https://github.com/exo-explore/exo/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    stars: {
      starCount: 40_421,
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
      version: "v1.0.71",
      releasedOn: "2026-04-23",
      source: {
        evidence: "published",
        url: "https://github.com/exo-explore/exo/releases/tag/v1.0.71",
        checkedOn: "2026-11-22",
      },
    },
    firstVersion: {
      version: "v1.0",
      releasedOn: "2024-12-15",
      basis: "oldest tag",
      source: {
        evidence: "published",
        url: "https://github.com/exo-explore/exo/releases/tag/v1.0",
        checkedOn: "2026-11-22",
      },
    },
    support: {
      platforms: ["macos", "linux"],
      backends: ["metal", "cpu"],
      formats: ["mlx", "safetensors"],
      apis: ["openai", "anthropic", "ollama"],
      source: {
        evidence: "published",
        url: "https://github.com/exo-explore/exo/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    features: [
      {
        names: ["tensorParallel"],
        source: {
          evidence: "published",
          url: "https://github.com/exo-explore/exo/blob/main/README.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        names: ["toolCalling"],
        source: {
          evidence: "published",
          url: "https://github.com/exo-explore/exo/blob/main/docs/api.md",
          checkedOn: "2026-11-22",
        },
      },
    ],
    install: {
      commands: [
        { platform: "macOS", command: "brew install --cask exo" },
        {
          platform: "macOS, from source",
          command:
            "git clone https://github.com/exo-explore/exo && cd exo/dashboard && npm install && npm run build && cd .. && uv run exo",
        },
      ],
      firstRun: "uv run exo",
      defaultPort: 52_415,
      source: {
        evidence: "published",
        url: "https://github.com/exo-explore/exo/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    maintenance: {
      status: "active",
      lastCommitOn: "2026-06-22",
      factsEndOn: "2026-08-22",
      source: {
        evidence: "published",
        url: "https://github.com/exo-explore/exo/commit/b5375f8cee4368d09e1ce96a56b9f81fb0bc81aa",
        checkedOn: "2026-11-22",
      },
    },
    builtOn: ["mlx"],
    alternatives: ["parallax", "distributed-llama", "petals", "prima-cpp"],
    facts: [
      {
        text: "README quotes up to 1.8x on two devices and 3.2x on four from tensor parallelism, and a 99% latency cut from RDMA over Thunderbolt 5.",
        source: {
          evidence: "published",
          url: "https://github.com/exo-explore/exo/blob/main/README.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "The widely quoted 5.37 tok/s for DeepSeek V3 on eight M4 Pro Mac minis dates from the 12-days-of-EXO series in December 2024, before RDMA.",
        source: {
          evidence: "published",
          url: "https://blog.exolabs.net/day-2",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "Independent tests with RDMA used four M3 Ultra Mac Studios; one report gives 24-26 tok/s on DeepSeek V3.1.",
        source: {
          evidence: "reported",
          via: "Implicator",
          url: "https://www.implicator.ai/apple-just-turned-a-software-update-into-a-730-000-discount-on-ai-infrastructure",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "Serves OpenAI Chat and Responses, Claude Messages and Ollama APIs.",
        source: {
          evidence: "published",
          url: "https://github.com/exo-explore/exo/blob/main/README.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "The dashboard and API run on port 52415.",
        source: {
          evidence: "published",
          url: "https://github.com/exo-explore/exo/blob/main/README.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "Networking moved from libp2p to zenoh in June 2026.",
        source: {
          evidence: "published",
          url: "https://github.com/exo-explore/exo/pull/2132",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "Latest tag v1.0.71 (23 April 2026).",
        source: {
          evidence: "published",
          url: "https://github.com/exo-explore/exo/releases/tag/v1.0.71",
          checkedOn: "2026-11-22",
        },
      },
    ],
    notes: "CUDA on Linux could not be confirmed and is left out.",
  },
  {
    slug: "petals",
    aliases: ["bigscience-workshop/petals"],
    name: "Petals",
    kind: "server",
    summary:
      "Runs large models layer by layer across volunteers’ GPUs; no commit has been seen since August 2024.",
    homepage: "https://petals.dev",
    repository: "bigscience-workshop/petals",
    language: "Python",
    license: {
      terms: { spdx: "MIT" },
      isOpenSource: true,
      source: {
        evidence: "published",
        url: "https://github.com/bigscience-workshop/petals/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    stars: {
      starCount: 9880,
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
      version: "v2.2.0",
      releasedOn: "2023-09-06",
      source: {
        evidence: "published",
        url: "https://github.com/bigscience-workshop/petals/releases/tag/v2.2.0",
        checkedOn: "2026-11-22",
      },
    },
    firstVersion: {
      version: "v1.0.0",
      releasedOn: "2022-12-30",
      basis: "oldest tag",
      source: {
        evidence: "published",
        url: "https://github.com/bigscience-workshop/petals/releases/tag/v1.0.0",
        checkedOn: "2026-11-22",
      },
    },
    support: {
      platforms: ["linux", "macos", "windows", "docker"],
      backends: ["cuda", "metal"],
      formats: ["safetensors"],
      source: {
        evidence: "published",
        url: "https://github.com/bigscience-workshop/petals/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    install: {
      commands: [
        {
          platform: "Linux",
          command: "pip install git+https://github.com/bigscience-workshop/petals",
        },
      ],
      firstRun: "python -m petals.cli.run_server meta-llama/Meta-Llama-3.1-405B-Instruct",
      defaultPort: 31_330,
      source: {
        evidence: "published",
        url: "https://github.com/bigscience-workshop/petals/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    maintenance: {
      status: "slow",
      lastCommitOn: "2024-08-25",
      factsEndOn: "2026-08-22",
      note: "No release since 6 September 2023 and no commit seen after 25 August 2024.",
      source: {
        evidence: "published",
        url: "https://github.com/bigscience-workshop/petals/commit/22afba627a7eb4fcfe9418c49472c6a51334b8ac",
        checkedOn: "2026-11-22",
      },
    },
    alternatives: ["exo", "parallax", "hyperspace"],
    facts: [
      {
        text: "Last tagged release v2.2.0 on 6 September 2023.",
        source: {
          evidence: "published",
          url: "https://github.com/bigscience-workshop/petals/releases/tag/v2.2.0",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "Last commit seen 25 August 2024, which makes it dormant by 2026.",
        source: {
          evidence: "published",
          url: "https://github.com/bigscience-workshop/petals",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "Example server in the README hosts Llama 3.1 405B on port 31330.",
        source: {
          evidence: "published",
          url: "https://github.com/bigscience-workshop/petals/blob/main/README.md",
          checkedOn: "2026-11-22",
        },
      },
    ],
  },
  {
    slug: "hyperspace",
    aliases: ["hyperspaceai/hyperspace-node"],
    name: "Hyperspace",
    kind: "server",
    summary:
      "A peer-to-peer network node whose public repository holds neither source code nor a licence file.",
    homepage: "https://hyper.space",
    repository: "hyperspaceai/hyperspace-node",
    language: "TypeScript",
    license: {
      terms: {
        name: "MIT, as its README says",
        inPlainWords:
          "The README names MIT, but the repository holds no licence file and no source code, so nothing is granted for certain.",
      },
      isOpenSource: false,
      source: {
        evidence: "published",
        url: "https://github.com/hyperspaceai/hyperspace-node/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    stars: {
      starCount: 258,
      countedOn: "2026-04",
      source: {
        evidence: "reported",
        via: "evo.si5.pl",
        url: "https://evo.si5.pl/harness/hyperspace.html",
        checkedOn: "2026-11-22",
      },
    },
    rating: { outOfFive: 3.9, ratedOn: "2026-05-06" },
    latestVersion: {
      version: "tray-v2.1.0",
      releasedOn: "2026-02-25",
      source: {
        evidence: "published",
        url: "https://github.com/hyperspaceai/hyperspace-node/releases/tag/tray-v2.1.0",
        checkedOn: "2026-11-22",
      },
    },
    firstVersion: {
      version: "app-v0.0.1",
      releasedOn: "2023-12-05",
      basis: "oldest tag",
      source: {
        evidence: "published",
        url: "https://github.com/hyperspaceai/hyperspace-node/releases/tag/app-v0.0.1",
        checkedOn: "2026-11-22",
      },
    },
    support: {
      platforms: ["linux", "macos", "windows", "web"],
      backends: ["cuda", "metal", "cpu"],
      formats: ["gguf"],
      source: {
        evidence: "published",
        url: "https://github.com/hyperspaceai/hyperspace-node/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    install: {
      commands: [
        {
          platform: "Linux",
          command: "curl -fsSL https://download.hyper.space/api/install | bash",
        },
      ],
      firstRun: "hyperspace start",
      source: {
        evidence: "published",
        url: "https://github.com/hyperspaceai/hyperspace-node/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    maintenance: {
      status: "slow",
      lastCommitOn: "2026-02-25",
      factsEndOn: "2026-08-22",
      note: "Node and CLI repositories were both last changed on 25 February 2026; the agi repository is newer.",
      source: {
        evidence: "published",
        url: "https://github.com/hyperspaceai/hyperspace-node/commit/a2a5b052e0f833925e9185cfe6beb10896e97d3f",
        checkedOn: "2026-11-22",
      },
    },
    builtOn: ["llama-cpp", "web-llm"],
    alternatives: ["petals", "exo", "parallax"],
    facts: [
      {
        text: "A report of April 2026 counted 1,238 stars on hyperspaceai/agi, 258 on hyperspace-node and 80 on aios-cli.",
        source: {
          evidence: "reported",
          via: "evo.si5.pl",
          url: "https://evo.si5.pl/harness/hyperspace.html",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "The 2,000,000+ agents figure is the project’s own, on its README.",
        source: {
          evidence: "published",
          url: "https://github.com/hyperspaceai/hyperspace-node/blob/main/README.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "Routing goes local registry, then DHT, then gossip broadcast; GGUF models up to 32B run through node-llama-cpp.",
        source: {
          evidence: "published",
          url: "https://github.com/hyperspaceai/hyperspace-node/blob/main/README.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "The CLI installs llama-server for native GPU inference.",
        source: {
          evidence: "published",
          url: "https://github.com/hyperspaceai/aios-cli",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "Its own download chart shows 3.6M+ downloads across all clients.",
        source: {
          evidence: "published",
          url: "https://github.com/hyperspaceai/hyperspace-node/blob/main/assets/download-stats.svg",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "The README names the MIT licence and links a LICENSE file that the repository does not hold.",
        source: {
          evidence: "published",
          url: "https://github.com/hyperspaceai/hyperspace-node/blob/main/README.md",
          checkedOn: "2026-11-22",
        },
      },
    ],
    notes:
      "The repository of the node holds a README and assets but neither source code nor a licence file, as of 25 February 2026.",
  },
  {
    slug: "aphrodite",
    aliases: ["aphrodite-engine", "aphrodite-engine/aphrodite-engine"],
    name: "Aphrodite Engine",
    kind: "server",
    summary:
      "A serving engine under AGPL that loads many quantization formats and batches requests.",
    repository: "aphrodite-engine/aphrodite-engine",
    language: "Python",
    license: {
      terms: { spdx: "AGPL-3.0" },
      isOpenSource: true,
      source: {
        evidence: "published",
        url: "https://github.com/aphrodite-engine/aphrodite-engine/blob/main/LICENSE",
        checkedOn: "2026-11-22",
      },
    },
    latestVersion: {
      version: "v0.20.0",
      releasedOn: "2026-04-26",
      source: {
        evidence: "published",
        url: "https://github.com/aphrodite-engine/aphrodite-engine/releases/tag/v0.20.0",
        checkedOn: "2026-11-22",
      },
    },
    firstVersion: {
      version: "v0.3",
      releasedOn: "2023-09-28",
      basis: "oldest tag",
      source: {
        evidence: "published",
        url: "https://github.com/aphrodite-engine/aphrodite-engine/releases/tag/v0.3",
        checkedOn: "2026-11-22",
      },
    },
    support: {
      platforms: ["linux", "docker"],
      backends: ["cuda"],
      formats: ["safetensors", "awq", "gptq", "fp8"],
      apis: ["openai"],
      source: {
        evidence: "published",
        url: "https://github.com/aphrodite-engine/aphrodite-engine/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    features: [
      {
        names: [
          "continuousBatching",
          "pagedKv",
          "speculativeDecoding",
          "multiLora",
          "kvQuant",
          "visionInput",
        ],
        source: {
          evidence: "published",
          url: "https://github.com/aphrodite-engine/aphrodite-engine/blob/HEAD/README.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        names: ["prefixCaching", "structuredOutput"],
        source: {
          evidence: "published",
          url: "https://github.com/aphrodite-engine/aphrodite-engine/blob/HEAD/benchmarks/README.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        names: ["tensorParallel"],
        source: {
          evidence: "published",
          url: "https://github.com/aphrodite-engine/aphrodite-engine/blob/HEAD/benchmarks/auto_tune/README.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        names: ["toolCalling"],
        source: {
          evidence: "published",
          url: "https://github.com/aphrodite-engine/aphrodite-engine/blob/HEAD/docs/src/content/docs/developer/tool-plugin.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        names: ["embeddings"],
        source: {
          evidence: "published",
          url: "https://github.com/aphrodite-engine/aphrodite-engine/blob/HEAD/docs/src/content/docs/adapters/soft-prompts.md",
          checkedOn: "2026-11-22",
        },
      },
    ],
    install: {
      commands: [{ platform: "Linux", command: "pip install -U aphrodite-engine" }],
      firstRun: "aphrodite run Qwen/Qwen3-0.6B",
      firstRunNote: "The form of the command is documented; its arguments are ours.",
      source: {
        evidence: "published",
        url: "https://github.com/aphrodite-engine/aphrodite-engine/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    maintenance: {
      status: "slow",
      lastCommitOn: "2026-04-28",
      factsEndOn: "2026-08-22",
      source: {
        evidence: "published",
        url: "https://github.com/aphrodite-engine/aphrodite-engine/commit/b42eeec22c42d9a485bab4a8784b26abccf44515",
        checkedOn: "2026-11-22",
      },
    },
    builtOn: ["vllm"],
    alternatives: ["vllm", "tabbyapi", "sglang"],
    facts: [
      {
        text: "v0.20.0 tagged 26 April 2026 after v0.10.0 in November 2025.",
        source: {
          evidence: "published",
          url: "https://github.com/aphrodite-engine/aphrodite-engine/releases/tag/v0.20.0",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "KV cache can be quantized with FP8 or TurboQuant.",
        source: {
          evidence: "published",
          url: "https://github.com/aphrodite-engine/aphrodite-engine/blob/main/README.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "Speculative modes named include EAGLE, DFlash, n-gram and MTP.",
        source: {
          evidence: "published",
          url: "https://github.com/aphrodite-engine/aphrodite-engine/blob/main/README.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "Licensed AGPL-3.0, unlike vLLM.",
        source: {
          evidence: "published",
          url: "https://github.com/aphrodite-engine/aphrodite-engine/blob/main/LICENSE",
          checkedOn: "2026-11-22",
        },
      },
    ],
  },
  {
    slug: "lmdeploy",
    aliases: ["InternLM/lmdeploy"],
    name: "LMDeploy",
    kind: "server",
    summary:
      "A serving toolkit around the TurboMind engine, with 4- and 8-bit weights and KV cache.",
    homepage: "https://lmdeploy.readthedocs.io",
    repository: "InternLM/lmdeploy",
    language: "Python",
    license: {
      terms: { spdx: "Apache-2.0" },
      isOpenSource: true,
      source: {
        evidence: "published",
        url: "https://github.com/InternLM/lmdeploy/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    stars: {
      starCount: 7553,
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
      version: "v0.16.0",
      releasedOn: "2026-08-19",
      source: {
        evidence: "published",
        url: "https://github.com/InternLM/lmdeploy/releases/tag/v0.16.0",
        checkedOn: "2026-11-22",
      },
    },
    firstVersion: {
      version: "v0.0.2",
      releasedOn: "2023-07-28",
      basis: "oldest tag",
      source: {
        evidence: "published",
        url: "https://github.com/InternLM/lmdeploy/releases/tag/v0.0.2",
        checkedOn: "2026-11-22",
      },
    },
    support: {
      platforms: ["linux", "windows", "docker"],
      backends: ["cuda", "npu"],
      formats: ["safetensors", "awq", "gptq", "fp8"],
      apis: ["openai"],
      source: {
        evidence: "published",
        url: "https://github.com/InternLM/lmdeploy/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    features: [
      {
        names: [
          "continuousBatching",
          "pagedKv",
          "prefixCaching",
          "tensorParallel",
          "kvQuant",
          "toolCalling",
        ],
        source: {
          evidence: "published",
          url: "https://github.com/InternLM/lmdeploy/blob/HEAD/README.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        names: ["speculativeDecoding"],
        source: {
          evidence: "published",
          url: "https://github.com/InternLM/lmdeploy/blob/HEAD/autotest/configs/README.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        names: ["multiLora"],
        source: {
          evidence: "published",
          url: "https://github.com/InternLM/lmdeploy/blob/HEAD/docs/en/inference/pytorch.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        names: ["visionInput"],
        source: {
          evidence: "published",
          url: "https://github.com/InternLM/lmdeploy/blob/HEAD/.claude/skills/support-new-model/SKILL.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        names: ["structuredOutput"],
        source: {
          evidence: "published",
          url: "https://github.com/InternLM/lmdeploy/blob/HEAD/benchmark/README.md",
          checkedOn: "2026-11-22",
        },
      },
    ],
    install: {
      commands: [{ platform: "Linux", command: "pip install lmdeploy" }],
      firstRun: "lmdeploy serve api_server internlm/internlm3-8b-instruct",
      firstRunNote: "The form of the command is documented; its arguments are ours.",
      defaultPort: 23_333,
      source: {
        evidence: "published",
        url: "https://github.com/InternLM/lmdeploy/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    maintenance: {
      status: "active",
      lastCommitOn: "2026-08-21",
      factsEndOn: "2026-08-22",
      source: {
        evidence: "published",
        url: "https://github.com/InternLM/lmdeploy/commit/1263d5cd889b7ad500e85b8eb20401327a4516ab",
        checkedOn: "2026-11-22",
      },
    },
    alternatives: ["vllm", "sglang", "tensorrt-llm"],
    facts: [
      {
        text: "API server and metrics endpoint use port 23333.",
        source: {
          evidence: "published",
          url: "https://github.com/InternLM/lmdeploy/blob/main/docs/en/advance/metrics.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "From v0.13.0 the PyPI wheels are built for CUDA 12.8.",
        source: {
          evidence: "published",
          url: "https://github.com/InternLM/lmdeploy/blob/main/README.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "Online int8/int4 KV cache quantization since April 2024.",
        source: {
          evidence: "published",
          url: "https://github.com/InternLM/lmdeploy/blob/main/README.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "The TurboMind mixed-precision paper was accepted to EuroSys 2027.",
        source: {
          evidence: "published",
          url: "https://github.com/InternLM/lmdeploy/blob/main/README.md",
          checkedOn: "2026-11-22",
        },
      },
    ],
  },
  {
    slug: "nvidia-nim",
    name: "NVIDIA NIM",
    kind: "server",
    summary:
      "NVIDIA’s packaged model servers: vLLM or SGLang in a container, under a product agreement.",
    homepage: "https://docs.nvidia.com/nim/large-language-models/",
    license: {
      terms: {
        name: "NVIDIA AI Product Agreement",
        url: "https://docs.nvidia.com/nim/large-language-models/2.1.4/resources/legal.html",
        inPlainWords:
          "A commercial agreement, not an open licence: read its terms before putting a container into service.",
      },
      isOpenSource: false,
      source: {
        evidence: "published",
        url: "https://docs.nvidia.com/nim/large-language-models/2.1.4/resources/legal.html",
        checkedOn: "2026-11-22",
      },
    },
    latestVersion: {
      version: "2.1.4",
      source: {
        evidence: "published",
        url: "https://docs.nvidia.com/nim/large-language-models/2.1.4/about-nim-llm/overview.html",
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
        url: "https://docs.nvidia.com/nim/large-language-models/2.1.4/about-nim-llm/overview.html",
        checkedOn: "2026-11-22",
      },
    },
    features: [
      {
        names: ["speculativeDecoding", "multiLora", "visionInput", "toolCalling"],
        source: {
          evidence: "published",
          url: "https://docs.nvidia.com/nim/large-language-models/2.1.4/resources/legal.html",
          checkedOn: "2026-11-22",
        },
      },
    ],
    maintenance: {
      status: "active",
      factsEndOn: "2026-08-22",
      source: {
        evidence: "published",
        url: "https://docs.nvidia.com/nim/large-language-models/2.1.4/about-nim-llm/overview.html",
        checkedOn: "2026-11-22",
      },
    },
    builtOn: ["vllm", "sglang"],
    alternatives: ["vllm", "tensorrt-llm", "nvidia-dynamo"],
    facts: [
      {
        text: "NIM 2.x packages vLLM and SGLang, one engine per container image.",
        source: {
          evidence: "published",
          url: "https://docs.nvidia.com/nim/large-language-models/2.1.4/about-nim-llm/overview.html",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "A 3.0 line built on Dynamo-based distributed inference is offered next to 2.0.",
        source: {
          evidence: "published",
          url: "https://docs.nvidia.com/nim/large-language-models/2.0.12/index.html",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "Use falls under the NVIDIA AI Product Agreement.",
        source: {
          evidence: "published",
          url: "https://docs.nvidia.com/nim/large-language-models/1.8.0/EULA.html",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "Docs include guides for Claude Code and Codex CLI against NIM.",
        source: {
          evidence: "published",
          url: "https://docs.nvidia.com/nim/large-language-models/2.1.4/resources/legal.html",
          checkedOn: "2026-11-22",
        },
      },
    ],
  },
  {
    slug: "openllm",
    aliases: ["bentoml/OpenLLM"],
    name: "OpenLLM",
    kind: "server",
    summary: "Starts an open model as an OpenAI-style API with a chat page, on top of BentoML.",
    homepage: "https://github.com/bentoml/OpenLLM",
    repository: "bentoml/OpenLLM",
    language: "Python",
    license: {
      terms: { spdx: "Apache-2.0" },
      isOpenSource: true,
      source: {
        evidence: "published",
        url: "https://github.com/bentoml/OpenLLM/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    stars: {
      starCount: 12_063,
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
      version: "v0.6.30",
      releasedOn: "2025-04-21",
      source: {
        evidence: "published",
        url: "https://github.com/bentoml/OpenLLM/releases/tag/v0.6.30",
        checkedOn: "2026-11-22",
      },
    },
    firstVersion: {
      version: "v0.0.4",
      releasedOn: "2023-05-27",
      basis: "oldest tag",
      source: {
        evidence: "published",
        url: "https://github.com/bentoml/OpenLLM/releases/tag/v0.0.4",
        checkedOn: "2026-11-22",
      },
    },
    support: {
      platforms: ["linux"],
      backends: ["cuda"],
      formats: ["safetensors"],
      apis: ["openai"],
      source: {
        evidence: "published",
        url: "https://github.com/bentoml/OpenLLM/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    install: {
      commands: [{ platform: "Linux", command: "pip install openllm" }],
      firstRun: "openllm serve llama3.2:1b",
      defaultPort: 3000,
      source: {
        evidence: "published",
        url: "https://github.com/bentoml/OpenLLM/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    maintenance: {
      status: "active",
      lastCommitOn: "2026-05-29",
      factsEndOn: "2026-08-22",
      source: {
        evidence: "published",
        url: "https://github.com/bentoml/OpenLLM/commit/ec2355ce1a75176164c451cbb7592b3046531540",
        checkedOn: "2026-11-22",
      },
    },
    builtOn: ["bentoml", "vllm"],
    alternatives: ["vllm", "ollama", "xinference"],
    facts: [
      {
        text: "Serves on port 3000 with a chat page at /chat.",
        source: {
          evidence: "published",
          url: "https://github.com/bentoml/OpenLLM/blob/main/README.md",
          checkedOn: "2026-11-22",
        },
      },
    ],
  },
  {
    slug: "triton",
    aliases: ["triton-inference-server/server"],
    name: "NVIDIA Triton Inference Server",
    kind: "server",
    summary:
      "NVIDIA’s general inference server for many frameworks, with an OpenAI frontend as a part of its own.",
    homepage: "https://developer.nvidia.com/triton-inference-server",
    repository: "triton-inference-server/server",
    language: "C++",
    license: {
      terms: { spdx: "BSD-3-Clause" },
      isOpenSource: true,
      source: {
        evidence: "published",
        url: "https://github.com/triton-inference-server/server/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    latestVersion: {
      version: "v2.71.0",
      releasedOn: "2026-07-24",
      source: {
        evidence: "published",
        url: "https://github.com/triton-inference-server/server/releases/tag/v2.71.0",
        checkedOn: "2026-11-22",
      },
    },
    firstVersion: {
      version: "v0.8.0",
      releasedOn: "2018-11-12",
      basis: "oldest tag",
      source: {
        evidence: "published",
        url: "https://github.com/triton-inference-server/server/releases/tag/v0.8.0",
        checkedOn: "2026-11-22",
      },
    },
    support: {
      platforms: ["linux", "docker"],
      backends: ["cuda", "cpu"],
      formats: ["onnx", "safetensors"],
      apis: ["grpc", "openai"],
      source: {
        evidence: "published",
        url: "https://github.com/triton-inference-server/server/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    install: {
      commands: [
        {
          platform: "Docker",
          command:
            // biome-ignore lint/suspicious/noTemplateCurlyInString: the shell's variable, as its page prints it
            "docker run --gpus=1 --rm --net=host -v ${PWD}/model_repository:/models nvcr.io/nvidia/tritonserver:26.07-py3 tritonserver --model-repository=/models",
        },
      ],
      firstRun: "tritonserver --model-repository=/models",
      source: {
        evidence: "published",
        url: "https://github.com/triton-inference-server/server/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    maintenance: {
      status: "active",
      lastCommitOn: "2026-08-19",
      factsEndOn: "2026-08-22",
      source: {
        evidence: "published",
        url: "https://github.com/triton-inference-server/server/commit/e1db8a603d863b1317ee859bdeea2be19959462e",
        checkedOn: "2026-11-22",
      },
    },
    alternatives: ["kserve", "ray-serve", "bentoml", "tensorrt-llm"],
    facts: [
      {
        text: "The README points to the 26.07 container.",
        source: {
          evidence: "published",
          url: "https://github.com/triton-inference-server/server/blob/main/README.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "First tag v0.8.0 from November 2018.",
        source: {
          evidence: "published",
          url: "https://github.com/triton-inference-server/server/releases",
          checkedOn: "2026-11-22",
        },
      },
    ],
    notes: "The OpenAI frontend is a separate part.",
  },
  {
    slug: "mistral-rs",
    aliases: ["EricLBuehler/mistral.rs"],
    name: "mistral.rs",
    kind: "server",
    summary:
      "A Rust engine that quantizes while it loads and speaks both OpenAI and Anthropic APIs.",
    homepage: "https://docs.mistralrs.dev",
    repository: "EricLBuehler/mistral.rs",
    language: "Rust",
    license: {
      terms: { spdx: "MIT" },
      isOpenSource: true,
      source: {
        evidence: "published",
        url: "https://github.com/EricLBuehler/mistral.rs/blob/master/README.md",
        checkedOn: "2026-11-22",
      },
    },
    latestVersion: {
      version: "v0.9.2",
      releasedOn: "2026-08-20",
      source: {
        evidence: "published",
        url: "https://github.com/EricLBuehler/mistral.rs/releases/tag/v0.9.2",
        checkedOn: "2026-11-22",
      },
    },
    firstVersion: {
      version: "v0.1.1",
      releasedOn: "2024-03-28",
      basis: "oldest tag",
      source: {
        evidence: "published",
        url: "https://github.com/EricLBuehler/mistral.rs/releases/tag/v0.1.1",
        checkedOn: "2026-11-22",
      },
    },
    support: {
      platforms: ["linux", "macos", "windows", "docker"],
      backends: ["cuda", "metal", "cpu"],
      formats: ["gguf", "safetensors", "awq", "gptq", "fp8"],
      apis: ["openai", "anthropic"],
      source: {
        evidence: "published",
        url: "https://github.com/EricLBuehler/mistral.rs/blob/master/README.md",
        checkedOn: "2026-11-22",
      },
    },
    features: [
      {
        names: ["continuousBatching", "prefixCaching", "toolCalling", "structuredOutput"],
        source: {
          evidence: "published",
          url: "https://github.com/EricLBuehler/mistral.rs/blob/HEAD/README.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        names: ["pagedKv", "multiLora", "visionInput", "embeddings"],
        source: {
          evidence: "published",
          url: "https://github.com/EricLBuehler/mistral.rs/blob/HEAD/AGENTS.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        names: ["speculativeDecoding"],
        source: {
          evidence: "published",
          url: "https://github.com/EricLBuehler/mistral.rs/blob/HEAD/docs/src/content/docs/developer/architecture.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        names: ["tensorParallel"],
        source: {
          evidence: "published",
          url: "https://github.com/EricLBuehler/mistral.rs/blob/HEAD/docs/src/content/docs/developer/from-source.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        names: ["kvQuant"],
        source: {
          evidence: "published",
          url: "https://github.com/EricLBuehler/mistral.rs/blob/HEAD/docs/src/content/docs/guides/perf/paged-attention.mdx",
          checkedOn: "2026-11-22",
        },
      },
    ],
    install: {
      commands: [
        {
          platform: "Linux and macOS",
          command:
            "curl --proto '=https' --tlsv1.2 -sSf https://raw.githubusercontent.com/EricLBuehler/mistral.rs/master/install.sh | sh",
        },
        {
          platform: "Windows",
          command:
            "irm https://raw.githubusercontent.com/EricLBuehler/mistral.rs/master/install.ps1 | iex",
        },
      ],
      firstRun: "mistralrs serve -m Qwen/Qwen3-4B",
      defaultPort: 1234,
      source: {
        evidence: "published",
        url: "https://github.com/EricLBuehler/mistral.rs/blob/master/README.md",
        checkedOn: "2026-11-22",
      },
    },
    maintenance: {
      status: "active",
      lastCommitOn: "2026-08-22",
      factsEndOn: "2026-08-22",
      source: {
        evidence: "published",
        url: "https://github.com/EricLBuehler/mistral.rs/commit/9e922623f24b32d41f3892b74f0eed18707f4e6c",
        checkedOn: "2026-11-22",
      },
    },
    builtOn: ["candle"],
    alternatives: ["llama-cpp", "vllm", "candle"],
    facts: [
      {
        text: "Serves OpenAI /v1 routes and Anthropic Messages from one process, on port 1234.",
        source: {
          evidence: "published",
          url: "https://github.com/EricLBuehler/mistral.rs/blob/master/docs/src/content/docs/guides/deploy/docker.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "Can run as an MCP server alongside the API.",
        source: {
          evidence: "published",
          url: "https://github.com/EricLBuehler/mistral.rs/blob/master/docs/src/content/docs/guides/agents/expose-as-mcp.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "KV cache types are auto or f8e4m3.",
        source: {
          evidence: "published",
          url: "https://github.com/EricLBuehler/mistral.rs/tree/master/docs/src/content/docs/guides/perf",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "Applies quantization while loading and ships UQFF files of its own.",
        source: {
          evidence: "published",
          url: "https://github.com/EricLBuehler/mistral.rs/blob/master/README.md",
          checkedOn: "2026-11-22",
        },
      },
    ],
  },
  {
    slug: "xinference",
    aliases: ["xorbitsai/inference"],
    name: "Xinference",
    kind: "server",
    summary: "Serves language, embedding, reranking, image, video and audio models behind one API.",
    homepage: "https://inference.readthedocs.io",
    repository: "xorbitsai/inference",
    language: "Python",
    license: {
      terms: { spdx: "Apache-2.0" },
      isOpenSource: true,
      source: {
        evidence: "published",
        url: "https://github.com/xorbitsai/inference/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    latestVersion: {
      version: "v3.2.1",
      releasedOn: "2026-08-17",
      source: {
        evidence: "published",
        url: "https://github.com/xorbitsai/inference/releases/tag/v3.2.1",
        checkedOn: "2026-11-22",
      },
    },
    firstVersion: {
      version: "v0.0.1",
      releasedOn: "2023-07-10",
      basis: "oldest tag",
      source: {
        evidence: "published",
        url: "https://github.com/xorbitsai/inference/releases/tag/v0.0.1",
        checkedOn: "2026-11-22",
      },
    },
    support: {
      platforms: ["linux", "macos", "windows", "docker"],
      backends: ["cuda", "metal", "cpu"],
      formats: ["gguf", "safetensors", "mlx", "awq", "gptq"],
      apis: ["openai"],
      source: {
        evidence: "published",
        url: "https://github.com/xorbitsai/inference/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    features: [
      {
        names: ["continuousBatching", "toolCalling"],
        source: {
          evidence: "published",
          url: "https://github.com/xorbitsai/inference/blob/HEAD/README.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        names: ["visionInput", "embeddings"],
        source: {
          evidence: "published",
          url: "https://github.com/xorbitsai/inference/blob/HEAD/AGENTS.md",
          checkedOn: "2026-11-22",
        },
      },
    ],
    install: {
      commands: [{ platform: "pip", command: 'pip install "xinference[all]"' }],
      firstRun: "xinference-local --host 0.0.0.0 --port 9997",
      defaultPort: 9997,
      source: {
        evidence: "published",
        url: "https://github.com/xorbitsai/inference/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    maintenance: {
      status: "active",
      lastCommitOn: "2026-08-23",
      factsEndOn: "2026-08-22",
      source: {
        evidence: "published",
        url: "https://github.com/xorbitsai/inference/commit/7ecec16b63383e18e4af790c4b522fb7d79f7e77",
        checkedOn: "2026-11-22",
      },
    },
    builtOn: ["vllm", "sglang", "llama-cpp", "mlx-lm"],
    alternatives: ["localai", "gpustack", "ollama"],
    facts: [
      {
        text: "Docker instructions publish port 9997.",
        source: {
          evidence: "published",
          url: "https://github.com/xorbitsai/inference/blob/main/README.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "Serves LLM, embedding, rerank, image, video and audio models.",
        source: {
          evidence: "published",
          url: "https://github.com/xorbitsai/inference/blob/main/AGENTS.md",
          checkedOn: "2026-11-22",
        },
      },
    ],
  },
  {
    slug: "distributed-llama",
    aliases: ["b4rtaz/distributed-llama"],
    name: "distributed-llama",
    kind: "server",
    summary: "Splits one model over several home machines with tensor parallelism across Ethernet.",
    repository: "b4rtaz/distributed-llama",
    language: "C++",
    license: {
      terms: { spdx: "MIT" },
      isOpenSource: true,
      source: {
        evidence: "published",
        url: "https://github.com/b4rtaz/distributed-llama/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    latestVersion: {
      version: "v0.16.4",
      releasedOn: "2026-01-18",
      source: {
        evidence: "published",
        url: "https://github.com/b4rtaz/distributed-llama/releases/tag/v0.16.4",
        checkedOn: "2026-11-22",
      },
    },
    firstVersion: {
      version: "v0.1.0",
      releasedOn: "2024-01-23",
      basis: "oldest tag",
      source: {
        evidence: "published",
        url: "https://github.com/b4rtaz/distributed-llama/releases/tag/v0.1.0",
        checkedOn: "2026-11-22",
      },
    },
    support: {
      platforms: ["linux", "macos", "windows"],
      backends: ["cpu", "vulkan"],
      source: {
        evidence: "published",
        url: "https://github.com/b4rtaz/distributed-llama/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    features: [
      {
        names: ["tensorParallel"],
        source: {
          evidence: "published",
          url: "https://github.com/b4rtaz/distributed-llama/blob/HEAD/README.md",
          checkedOn: "2026-11-22",
        },
      },
    ],
    install: {
      commands: [
        {
          platform: "From source",
          command: "git clone https://github.com/b4rtaz/distributed-llama.git && make dllama",
        },
      ],
      firstRun: "./dllama worker --port 9999",
      defaultPort: 9999,
      source: {
        evidence: "published",
        url: "https://github.com/b4rtaz/distributed-llama/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    maintenance: {
      status: "slow",
      lastCommitOn: "2026-01-18",
      factsEndOn: "2026-08-22",
      source: {
        evidence: "published",
        url: "https://github.com/b4rtaz/distributed-llama/commit/8d624a7b1f9acc0855d71a32519b22fe51e0bd86",
        checkedOn: "2026-11-22",
      },
    },
    alternatives: ["exo", "prima-cpp", "petals"],
    facts: [
      {
        text: "Qwen3 MoE on Vulkan arrived in September 2025.",
        source: {
          evidence: "published",
          url: "https://github.com/b4rtaz/distributed-llama/blob/main/README.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "v0.16.4 tagged 18 January 2026, the last commit seen.",
        source: {
          evidence: "published",
          url: "https://github.com/b4rtaz/distributed-llama/releases/tag/v0.16.4",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "Splits a model across home devices with tensor parallelism over Ethernet.",
        source: {
          evidence: "published",
          url: "https://github.com/b4rtaz/distributed-llama/blob/main/README.md",
          checkedOn: "2026-11-22",
        },
      },
    ],
    notes: "The port shown is the worker’s; that of the API server was not checked.",
  },
  {
    slug: "prima-cpp",
    aliases: ["Lizonghang/prima.cpp"],
    name: "prima.cpp",
    kind: "server",
    summary: "A llama.cpp offshoot that spreads a large model over a mixed group of home machines.",
    repository: "Lizonghang/prima.cpp",
    language: "C++",
    license: {
      terms: { spdx: "MIT" },
      isOpenSource: true,
      source: {
        evidence: "published",
        url: "https://github.com/Lizonghang/prima.cpp/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    firstVersion: {
      releasedOn: "2023-03-10",
      basis: "first commit (no tags)",
      source: {
        evidence: "published",
        url: "https://github.com/Lizonghang/prima.cpp",
        checkedOn: "2026-11-22",
      },
    },
    support: {
      platforms: ["linux", "macos", "android"],
      backends: ["cuda", "metal", "cpu"],
      formats: ["gguf"],
      apis: ["openai"],
      source: {
        evidence: "published",
        url: "https://github.com/Lizonghang/prima.cpp/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    maintenance: {
      status: "slow",
      factsEndOn: "2026-08-22",
      source: {
        evidence: "published",
        url: "https://github.com/Lizonghang/prima.cpp/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    builtOn: ["llama-cpp"],
    alternatives: ["exo", "distributed-llama"],
    facts: [
      {
        text: "Supports Q4K, Q6K, Q80 and IQ1 GGUF files.",
        source: {
          evidence: "published",
          url: "https://github.com/Lizonghang/prima.cpp/blob/main/README.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "Tested mix in its README includes a Mac with Metal and PCs with 3070 and 2080 Ti cards.",
        source: {
          evidence: "published",
          url: "https://github.com/Lizonghang/prima.cpp/blob/main/README.md",
          checkedOn: "2026-11-22",
        },
      },
    ],
  },
  {
    slug: "lemonade",
    aliases: ["lemonade-sdk/lemonade"],
    name: "Lemonade",
    kind: "server",
    summary: "A local server for AMD machines that drives GPU and XDNA2 NPU and speaks three APIs.",
    homepage: "https://lemonade-server.ai",
    repository: "lemonade-sdk/lemonade",
    language: "C++",
    license: {
      terms: { spdx: "Apache-2.0" },
      isOpenSource: true,
      source: {
        evidence: "published",
        url: "https://github.com/lemonade-sdk/lemonade/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    latestVersion: {
      version: "v11.7.0",
      releasedOn: "2026-08-19",
      source: {
        evidence: "published",
        url: "https://github.com/lemonade-sdk/lemonade/releases/tag/v11.7.0",
        checkedOn: "2026-11-22",
      },
    },
    firstVersion: {
      version: "v0.3.0",
      releasedOn: "2023-11-30",
      basis: "oldest tag",
      source: {
        evidence: "published",
        url: "https://github.com/lemonade-sdk/lemonade/releases/tag/v0.3.0",
        checkedOn: "2026-11-22",
      },
    },
    support: {
      platforms: ["linux", "macos", "windows", "docker"],
      backends: ["vulkan", "rocm", "npu", "cpu", "metal"],
      formats: ["gguf", "onnx"],
      apis: ["openai", "anthropic", "ollama"],
      source: {
        evidence: "published",
        url: "https://github.com/lemonade-sdk/lemonade/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    features: [
      {
        names: ["prefixCaching", "visionInput", "structuredOutput"],
        source: {
          evidence: "published",
          url: "https://github.com/lemonade-sdk/lemonade/blob/HEAD/docs/api/lemonade.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        names: ["speculativeDecoding"],
        source: {
          evidence: "published",
          url: "https://github.com/lemonade-sdk/lemonade/blob/HEAD/docs/api/openai.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        names: ["toolCalling", "embeddings"],
        source: {
          evidence: "published",
          url: "https://github.com/lemonade-sdk/lemonade/blob/HEAD/AGENTS.md",
          checkedOn: "2026-11-22",
        },
      },
    ],
    install: {
      firstRun: "lemonade run Gemma-4-E2B-it-GGUF",
      defaultPort: 13_305,
      source: {
        evidence: "published",
        url: "https://github.com/lemonade-sdk/lemonade/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    maintenance: {
      status: "active",
      lastCommitOn: "2026-08-22",
      factsEndOn: "2026-08-22",
      source: {
        evidence: "published",
        url: "https://github.com/lemonade-sdk/lemonade/commit/e385039ed33551de7f54cb73194cd08088772c08",
        checkedOn: "2026-11-22",
      },
    },
    builtOn: ["llama-cpp", "fastflowlm", "whisper-cpp", "stable-diffusion-cpp"],
    alternatives: ["ollama", "foundry-local", "lm-studio"],
    facts: [
      {
        text: "The API base is http://localhost:13305/v1.",
        source: {
          evidence: "published",
          url: "https://github.com/lemonade-sdk/lemonade/blob/main/README.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "One server speaks OpenAI, Anthropic and Ollama APIs.",
        source: {
          evidence: "published",
          url: "https://github.com/lemonade-sdk/lemonade/blob/main/README.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "Handles GGUF, FLM and ONNX models on CPU, GPU and XDNA2 NPU.",
        source: {
          evidence: "published",
          url: "https://github.com/lemonade-sdk/lemonade/blob/main/README.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "mtp option turns on llama.cpp draft-mtp decoding.",
        source: {
          evidence: "published",
          url: "https://github.com/lemonade-sdk/lemonade/blob/main/docs/api/openai.md",
          checkedOn: "2026-11-22",
        },
      },
    ],
  },
  {
    slug: "ktransformers",
    aliases: ["kvcache-ai/ktransformers"],
    name: "KTransformers",
    kind: "server",
    summary:
      "CPU and GPU kernels for very large mixture-of-experts models, used together with SGLang.",
    homepage: "https://kvcache-ai.github.io/ktransformers/",
    repository: "kvcache-ai/ktransformers",
    language: "Python",
    license: {
      terms: { spdx: "Apache-2.0" },
      isOpenSource: true,
      source: {
        evidence: "published",
        url: "https://github.com/kvcache-ai/ktransformers/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    stars: {
      starCount: 16_385,
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
      releasedOn: "2026-08-17",
      source: {
        evidence: "published",
        url: "https://github.com/kvcache-ai/ktransformers/releases/tag/v0.7.0",
        checkedOn: "2026-11-22",
      },
    },
    firstVersion: {
      version: "v0.1.0",
      releasedOn: "2024-07-29",
      basis: "oldest tag",
      source: {
        evidence: "published",
        url: "https://github.com/kvcache-ai/ktransformers/releases/tag/v0.1.0",
        checkedOn: "2026-11-22",
      },
    },
    support: {
      platforms: ["linux"],
      backends: ["cuda", "cpu", "rocm", "sycl", "npu"],
      formats: ["gguf", "safetensors", "fp8"],
      apis: ["openai"],
      source: {
        evidence: "published",
        url: "https://github.com/kvcache-ai/ktransformers/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    features: [
      {
        names: ["continuousBatching"],
        source: {
          evidence: "published",
          url: "https://github.com/kvcache-ai/ktransformers/blob/HEAD/doc/en/balance-serve.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        names: ["prefixCaching"],
        source: {
          evidence: "published",
          url: "https://github.com/kvcache-ai/ktransformers/blob/HEAD/README.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        names: ["speculativeDecoding", "tensorParallel"],
        source: {
          evidence: "published",
          url: "https://github.com/kvcache-ai/ktransformers/blob/HEAD/doc/en/DeepSeek-V4-Flash.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        names: ["multiLora"],
        source: {
          evidence: "published",
          url: "https://github.com/kvcache-ai/ktransformers/blob/HEAD/archive/README.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        names: ["kvQuant"],
        source: {
          evidence: "published",
          url: "https://github.com/kvcache-ai/ktransformers/blob/HEAD/doc/en/kt-kernel/GLM-5.2-Tutorial.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        names: ["toolCalling"],
        source: {
          evidence: "published",
          url: "https://github.com/kvcache-ai/ktransformers/blob/HEAD/doc/en/kt-kernel/GLM-5-Tutorial.md",
          checkedOn: "2026-11-22",
        },
      },
    ],
    install: {
      commands: [
        {
          platform: "From source",
          command:
            "git clone https://github.com/kvcache-ai/ktransformers && cd kt-kernel && pip install .",
        },
      ],
      firstRun: "python -m sglang.launch_server --model <path> --kt-method AMXINT4 --port 30000",
      firstRunNote: "The form of the command is documented; its arguments are ours.",
      defaultPort: 30_000,
      source: {
        evidence: "published",
        url: "https://github.com/kvcache-ai/ktransformers/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    maintenance: {
      status: "active",
      lastCommitOn: "2026-08-21",
      factsEndOn: "2026-08-22",
      source: {
        evidence: "published",
        url: "https://github.com/kvcache-ai/ktransformers/commit/95009ea6856c0799e517e93cb12be5e8494bc7ce",
        checkedOn: "2026-11-22",
      },
    },
    builtOn: ["sglang"],
    alternatives: ["ik-llama-cpp", "powerinfer", "llama-cpp"],
    facts: [
      {
        text: "The original framework was moved to an archive folder; work now centres on kt-kernel with SGLang and on fine-tuning with LLaMA-Factory.",
        source: {
          evidence: "published",
          url: "https://github.com/kvcache-ai/ktransformers/blob/main/README.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "An AVX2-only CPU path was added on 26 March 2026.",
        source: {
          evidence: "published",
          url: "https://github.com/kvcache-ai/ktransformers/blob/main/README.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "DeepSeek-V4-Flash support dated 2 May 2026.",
        source: {
          evidence: "published",
          url: "https://github.com/kvcache-ai/ktransformers/blob/main/doc/en/DeepSeek-V4-Flash.md",
          checkedOn: "2026-11-22",
        },
      },
    ],
  },
  {
    slug: "parallax",
    aliases: ["GradientHQ/parallax"],
    name: "Parallax",
    kind: "server",
    summary: "Shards a model over Macs and GPU machines on a network, with pipeline parallelism.",
    repository: "GradientHQ/parallax",
    language: "Python",
    license: {
      terms: { spdx: "Apache-2.0" },
      isOpenSource: true,
      source: {
        evidence: "published",
        url: "https://github.com/GradientHQ/parallax/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    latestVersion: {
      version: "v0.1.2",
      releasedOn: "2025-12-02",
      source: {
        evidence: "published",
        url: "https://github.com/GradientHQ/parallax/releases/tag/v0.1.2",
        checkedOn: "2026-11-22",
      },
    },
    firstVersion: {
      version: "v0.0.1",
      releasedOn: "2025-09-29",
      basis: "oldest tag",
      source: {
        evidence: "published",
        url: "https://github.com/GradientHQ/parallax/releases/tag/v0.0.1",
        checkedOn: "2026-11-22",
      },
    },
    support: {
      platforms: ["macos", "linux"],
      backends: ["metal"],
      formats: ["mlx", "safetensors"],
      apis: ["openai"],
      source: {
        evidence: "published",
        url: "https://github.com/GradientHQ/parallax/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    features: [
      {
        names: ["continuousBatching", "pagedKv", "pipelineParallel"],
        source: {
          evidence: "published",
          url: "https://github.com/GradientHQ/parallax/blob/HEAD/README.md",
          checkedOn: "2026-11-22",
        },
      },
    ],
    install: {
      commands: [
        {
          platform: "From source",
          command: "git clone https://github.com/GradientHQ/parallax.git",
        },
      ],
      firstRun: "parallax run",
      defaultPort: 3001,
      source: {
        evidence: "published",
        url: "https://github.com/GradientHQ/parallax/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    maintenance: {
      status: "active",
      lastCommitOn: "2026-07-01",
      factsEndOn: "2026-08-22",
      source: {
        evidence: "published",
        url: "https://github.com/GradientHQ/parallax/commit/162354a03234a28cf6e2946e2e0b2203da7c3721",
        checkedOn: "2026-11-22",
      },
    },
    builtOn: ["mlx-lm", "sglang"],
    alternatives: ["exo", "petals", "distributed-llama"],
    facts: [
      {
        text: "Pipeline-parallel sharding across machines with paged KV and continuous batching on Mac.",
        source: {
          evidence: "published",
          url: "https://github.com/GradientHQ/parallax/blob/main/README.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "Set-up page and API are on port 3001 in the quick start.",
        source: {
          evidence: "published",
          url: "https://github.com/GradientHQ/parallax/blob/main/docs/user_guide/quick_start.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "Latest tag v0.1.2 (2 December 2025), commits to 1 July 2026.",
        source: {
          evidence: "published",
          url: "https://github.com/GradientHQ/parallax/releases/tag/v0.1.2",
          checkedOn: "2026-11-22",
        },
      },
    ],
  },
  {
    slug: "vllm-metal",
    aliases: ["vllm-project/vllm-metal"],
    name: "vLLM Metal",
    kind: "server",
    summary: "The plugin that lets vLLM run on Apple Silicon, with MLX doing the computing.",
    homepage: "https://docs.vllm.ai/projects/vllm-metal/en/latest/",
    repository: "vllm-project/vllm-metal",
    language: "Python",
    license: {
      terms: { spdx: "Apache-2.0" },
      isOpenSource: true,
      source: {
        evidence: "published",
        url: "https://github.com/vllm-project/vllm-metal/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    stars: {
      starCount: 1310,
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
      version: "v0.2.0-20260604-074434",
      releasedOn: "2026-06-04",
      source: {
        evidence: "published",
        url: "https://github.com/vllm-project/vllm-metal/releases/tag/v0.2.0-20260604-074434",
        checkedOn: "2026-11-22",
      },
    },
    firstVersion: {
      version: "v0.1.0-20251217-152412",
      releasedOn: "2025-12-17",
      basis: "oldest tag",
      source: {
        evidence: "published",
        url: "https://github.com/vllm-project/vllm-metal/releases/tag/v0.1.0-20251217-152412",
        checkedOn: "2026-11-22",
      },
    },
    support: {
      platforms: ["macos"],
      backends: ["metal"],
      formats: ["mlx", "safetensors"],
      apis: ["openai"],
      source: {
        evidence: "published",
        url: "https://github.com/vllm-project/vllm-metal/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    features: [
      {
        names: ["pagedKv", "speculativeDecoding", "multiLora", "pipelineParallel", "visionInput"],
        source: {
          evidence: "published",
          url: "https://github.com/vllm-project/vllm-metal/blob/HEAD/docs/configuration.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        names: ["prefixCaching", "embeddings"],
        source: {
          evidence: "published",
          url: "https://github.com/vllm-project/vllm-metal/blob/HEAD/docs/supported_models.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        names: ["tensorParallel"],
        source: {
          evidence: "published",
          url: "https://github.com/vllm-project/vllm-metal/blob/HEAD/docs/distributed.md",
          checkedOn: "2026-11-22",
        },
      },
    ],
    install: {
      commands: [
        {
          platform: "macOS",
          command:
            "curl -fsSL https://raw.githubusercontent.com/vllm-project/vllm-metal/main/install.sh | bash",
        },
      ],
      firstRun: "vllm serve mlx-community/Qwen3.8-27B-8bit",
      firstRunNote: "The form of the command is documented; its arguments are ours.",
      defaultPort: 8000,
      source: {
        evidence: "published",
        url: "https://github.com/vllm-project/vllm-metal/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    maintenance: {
      status: "active",
      lastCommitOn: "2026-08-22",
      factsEndOn: "2026-08-22",
      source: {
        evidence: "published",
        url: "https://github.com/vllm-project/vllm-metal/commit/211a1e4bc976cd6c0c961cad8da59d649ea9bd65",
        checkedOn: "2026-11-22",
      },
    },
    builtOn: ["vllm", "mlx"],
    alternatives: ["mlx-lm", "vllm-mlx", "ollama"],
    facts: [
      {
        text: "Plugin that runs vLLM on Apple Silicon with MLX as the main compute path.",
        source: {
          evidence: "published",
          url: "https://github.com/vllm-project/vllm-metal/blob/main/README.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "v0.2.0 in April 2026 made a paged varlen kernel the default and claimed 83x better TTFT and 3.6x throughput than v0.1.0.",
        source: {
          evidence: "published",
          url: "https://github.com/vllm-project/vllm-metal/blob/main/README.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "M5 tensor units are used for prefill since August 2026.",
        source: {
          evidence: "published",
          url: "https://github.com/vllm-project/vllm-metal/blob/main/README.md",
          checkedOn: "2026-11-22",
        },
      },
    ],
  },
  {
    slug: "vllm-mlx",
    aliases: ["waybarrios/vllm-mlx"],
    name: "vllm-mlx",
    kind: "server",
    summary: "A vLLM-style server for Macs on MLX, with batching, paged KV and prefix caching.",
    repository: "waybarrios/vllm-mlx",
    language: "Python",
    license: {
      terms: { spdx: "Apache-2.0" },
      isOpenSource: true,
      source: {
        evidence: "published",
        url: "https://github.com/waybarrios/vllm-mlx/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    latestVersion: {
      version: "v0.4.1",
      releasedOn: "2026-08-12",
      source: {
        evidence: "published",
        url: "https://github.com/waybarrios/vllm-mlx/releases/tag/v0.4.1",
        checkedOn: "2026-11-22",
      },
    },
    firstVersion: {
      version: "v0.2.0",
      releasedOn: "2026-01-06",
      basis: "oldest tag",
      source: {
        evidence: "published",
        url: "https://github.com/waybarrios/vllm-mlx/releases/tag/v0.2.0",
        checkedOn: "2026-11-22",
      },
    },
    support: {
      platforms: ["macos"],
      backends: ["metal"],
      formats: ["mlx"],
      apis: ["openai", "anthropic"],
      source: {
        evidence: "published",
        url: "https://github.com/waybarrios/vllm-mlx/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    features: [
      {
        names: [
          "continuousBatching",
          "pagedKv",
          "prefixCaching",
          "speculativeDecoding",
          "visionInput",
          "toolCalling",
          "structuredOutput",
          "embeddings",
        ],
        source: {
          evidence: "published",
          url: "https://github.com/waybarrios/vllm-mlx/blob/HEAD/README.es.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        names: ["kvQuant"],
        source: {
          evidence: "published",
          url: "https://github.com/waybarrios/vllm-mlx/blob/HEAD/README.md",
          checkedOn: "2026-11-22",
        },
      },
    ],
    install: {
      commands: [{ platform: "macOS", command: "pip install vllm-mlx" }],
      firstRun:
        "vllm-mlx serve mlx-community/Llama-3.2-3B-Instruct-4bit --port 8000 --continuous-batching",
      defaultPort: 8000,
      source: {
        evidence: "published",
        url: "https://github.com/waybarrios/vllm-mlx/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    maintenance: {
      status: "active",
      lastCommitOn: "2026-08-22",
      factsEndOn: "2026-08-22",
      source: {
        evidence: "published",
        url: "https://github.com/waybarrios/vllm-mlx/commit/4b654c09e61029afa1c061a3684bff0d4c385b3c",
        checkedOn: "2026-11-22",
      },
    },
    builtOn: ["mlx-lm"],
    alternatives: ["mlx-lm", "vllm-metal"],
    facts: [
      {
        text: "Offers continuous batching, paged KV and prefix caching on Macs, with OpenAI and Anthropic routes.",
        source: {
          evidence: "published",
          url: "https://github.com/waybarrios/vllm-mlx/blob/main/README.md",
          checkedOn: "2026-11-22",
        },
      },
    ],
  },
  {
    slug: "tei",
    aliases: ["huggingface/text-embeddings-inference"],
    name: "Text Embeddings Inference",
    kind: "server",
    summary: "Hugging Face’s small, fast server for embedding and reranking models.",
    repository: "huggingface/text-embeddings-inference",
    language: "Rust",
    license: {
      terms: { spdx: "Apache-2.0" },
      isOpenSource: true,
      source: {
        evidence: "published",
        url: "https://github.com/huggingface/text-embeddings-inference/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    stars: {
      starCount: 4417,
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
      version: "v1.9.3",
      releasedOn: "2026-03-23",
      source: {
        evidence: "published",
        url: "https://github.com/huggingface/text-embeddings-inference/releases/tag/v1.9.3",
        checkedOn: "2026-11-22",
      },
    },
    firstVersion: {
      version: "v0.1.0",
      releasedOn: "2023-10-13",
      basis: "oldest tag",
      source: {
        evidence: "published",
        url: "https://github.com/huggingface/text-embeddings-inference/releases/tag/v0.1.0",
        checkedOn: "2026-11-22",
      },
    },
    support: {
      platforms: ["linux", "macos", "docker"],
      backends: ["cuda", "cpu", "metal", "rocm"],
      formats: ["safetensors", "onnx"],
      apis: ["openai", "grpc"],
      source: {
        evidence: "published",
        url: "https://github.com/huggingface/text-embeddings-inference/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    features: [
      {
        names: ["continuousBatching"],
        source: {
          evidence: "published",
          url: "https://github.com/huggingface/text-embeddings-inference/blob/HEAD/README.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        names: ["embeddings"],
        source: {
          evidence: "published",
          url: "https://github.com/huggingface/text-embeddings-inference/blob/HEAD/CONTRIBUTING.md",
          checkedOn: "2026-11-22",
        },
      },
    ],
    install: {
      commands: [
        {
          platform: "Docker",
          command:
            "docker run --gpus all -p 8080:80 -v $volume:/data --pull always ghcr.io/huggingface/text-embeddings-inference:cuda-1.9 --model-id $model",
        },
      ],
      firstRun: "text-embeddings-router --model-id $model --port 8080",
      source: {
        evidence: "published",
        url: "https://github.com/huggingface/text-embeddings-inference/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    maintenance: {
      status: "active",
      lastCommitOn: "2026-07-24",
      factsEndOn: "2026-08-22",
      source: {
        evidence: "published",
        url: "https://github.com/huggingface/text-embeddings-inference/commit/0d124dc9773be6ac5a9a57d8439aba9bbbf33273",
        checkedOn: "2026-11-22",
      },
    },
    builtOn: ["candle"],
    alternatives: ["vllm", "ollama"],
    facts: [
      {
        text: "ROCm on AMD Instinct is labelled experimental.",
        source: {
          evidence: "published",
          url: "https://github.com/huggingface/text-embeddings-inference/blob/main/README.md",
          checkedOn: "2026-11-22",
        },
      },
    ],
  },
];
