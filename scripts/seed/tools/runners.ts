import type { ToolSeed } from "@/lib/catalog/schemas/tool";

/** Runners: programs that load a model and answer on this machine. Copy the last entry to add one; `npm run check` guides you. */
export const runners: ToolSeed[] = [
  {
    slug: "ollama",
    aliases: ["ollama/ollama"],
    name: "Ollama",
    kind: "runner",
    summary:
      "Pulls a model with one command and serves it; its GGUF models run on llama.cpp’s server.",
    homepage: "https://ollama.com",
    repository: "ollama/ollama",
    language: "Go",
    license: {
      terms: { spdx: "MIT" },
      isOpenSource: true,
      source: {
        evidence: "published",
        url: "https://github.com/ollama/ollama/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    stars: {
      starCount: 179_137,
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
        starCount: 170_794,
        countedOn: "2026-05-06",
        source: {
          evidence: "reported",
          via: "EvanLi, Github-Ranking",
          url: "https://github.com/EvanLi/Github-Ranking/blob/master/Data/github-ranking-2026-05-06.csv",
          checkedOn: "2026-11-22",
        },
      },
    ],
    rating: { outOfFive: 4.7, ratedOn: "2026-05-06" },
    latestVersion: {
      version: "v0.40.6",
      releasedOn: "2026-10-16",
      source: {
        evidence: "reported",
        via: "Developers Digest",
        url: "https://www.developersdigest.tech/local-models/runtimes/ollama",
        checkedOn: "2026-11-22",
      },
    },
    firstVersion: {
      version: "v0.0.1",
      releasedOn: "2023-07-08",
      basis: "oldest tag",
      source: {
        evidence: "published",
        url: "https://github.com/ollama/ollama/releases/tag/v0.0.1",
        checkedOn: "2026-11-22",
      },
    },
    support: {
      platforms: ["linux", "macos", "windows", "docker"],
      backends: ["cuda", "rocm", "metal", "vulkan", "cpu"],
      formats: ["gguf", "safetensors", "mlx"],
      apis: ["ollama", "openai", "anthropic"],
      source: {
        evidence: "published",
        url: "https://github.com/ollama/ollama/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    features: [
      {
        names: ["continuousBatching", "kvQuant"],
        source: {
          evidence: "published",
          url: "https://github.com/ollama/ollama/blob/HEAD/docs/faq.mdx",
          checkedOn: "2026-11-22",
        },
      },
      {
        names: ["speculativeDecoding"],
        source: {
          evidence: "published",
          url: "https://github.com/ollama/ollama/blob/HEAD/docs/modelfile.mdx",
          checkedOn: "2026-11-22",
        },
      },
      {
        names: ["multiLora", "toolCalling", "structuredOutput"],
        source: {
          evidence: "published",
          url: "https://github.com/ollama/ollama/blob/HEAD/docs/api.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        names: ["visionInput"],
        source: {
          evidence: "published",
          url: "https://github.com/ollama/ollama/blob/HEAD/README.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        names: ["embeddings"],
        source: {
          evidence: "published",
          url: "https://github.com/ollama/ollama/blob/main/docs/capabilities/embeddings.mdx",
          checkedOn: "2026-11-22",
        },
      },
    ],
    install: {
      commands: [
        { platform: "Linux", command: "curl -fsSL https://ollama.com/install.sh | sh" },
        { platform: "macOS", command: "curl -fsSL https://ollama.com/install.sh | sh" },
        { platform: "Windows", command: "irm https://ollama.com/install.ps1 | iex" },
        {
          platform: "Docker",
          command:
            "docker run -d -v ollama:/root/.ollama -p 11434:11434 --name ollama ollama/ollama",
        },
      ],
      firstRun: "ollama run gemma4",
      defaultPort: 11_434,
      source: {
        evidence: "published",
        url: "https://github.com/ollama/ollama/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    maintenance: {
      status: "active",
      lastCommitOn: "2026-08-21",
      factsEndOn: "2026-08-22",
      source: {
        evidence: "published",
        url: "https://github.com/ollama/ollama/commit/fb30760996871fa9460115c753afd2c60d4ab0f7",
        checkedOn: "2026-11-22",
      },
    },
    builtOn: ["llama-cpp", "mlx"],
    alternatives: ["lm-studio", "llama-cpp", "llamafile", "lemonade", "docker-model-runner", "jan"],
    facts: [
      {
        text: "The repository carries an MIT licence and its API examples target port 11434.",
        source: {
          evidence: "published",
          url: "https://github.com/ollama/ollama/blob/main/README.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "From the 0.30 line (tagged 1 June 2026) the in-process CGO engines were removed; GGML models run through a llama-server child process instead.",
        source: {
          evidence: "published",
          url: "https://github.com/ollama/ollama/pull/16031",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "On macOS arm64 an MLX engine that runs safetensors models is enabled by default in the build; elsewhere it is chosen with OLLAMA_MLX_BACKENDS.",
        source: {
          evidence: "published",
          url: "https://github.com/ollama/ollama/blob/main/docs/development.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "KV-cache type is set with OLLAMA_KV_CACHE_TYPE and defaults to f16; OLLAMA_NUM_PARALLEL defaults to 1.",
        source: {
          evidence: "published",
          url: "https://github.com/ollama/ollama/blob/main/docs/faq.mdx",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "NVIDIA support starts at compute capability 5.0 with driver 550 or newer; cards from 5.0 to 6.2 need driver 570.",
        source: {
          evidence: "published",
          url: "https://github.com/ollama/ollama/blob/main/docs/gpu.mdx",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "It documents an Anthropic-compatible Messages endpoint next to the OpenAI-compatible one.",
        source: {
          evidence: "published",
          url: "https://github.com/ollama/ollama/blob/main/docs/api/anthropic-compatibility.mdx",
          checkedOn: "2026-11-22",
        },
      },
    ],
  },
  {
    slug: "llama-cpp",
    aliases: ["ggml-org/llama.cpp"],
    name: "llama.cpp",
    kind: "runner",
    summary:
      "The C++ engine under much of local AI: GGUF on CPU, on nearly every GPU, or split between them.",
    homepage: "https://llama.app",
    repository: "ggml-org/llama.cpp",
    language: "C++",
    license: {
      terms: { spdx: "MIT" },
      isOpenSource: true,
      source: {
        evidence: "published",
        url: "https://github.com/ggml-org/llama.cpp/blob/master/README.md",
        checkedOn: "2026-11-22",
      },
    },
    stars: {
      starCount: 125_069,
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
        starCount: 108_492,
        countedOn: "2026-05-06",
        source: {
          evidence: "reported",
          via: "EvanLi, Github-Ranking",
          url: "https://github.com/EvanLi/Github-Ranking/blob/master/Data/github-ranking-2026-05-06.csv",
          checkedOn: "2026-11-22",
        },
      },
    ],
    rating: { outOfFive: 4.6, ratedOn: "2026-05-06" },
    latestVersion: {
      version: "v1.0.0",
      releasedOn: "2026-11-13",
      source: {
        evidence: "published",
        url: "https://github.com/ggml-org/llama.cpp/releases/tag/v1.0.0",
        checkedOn: "2026-11-25",
      },
    },
    firstVersion: {
      releasedOn: "2023-03-10",
      source: {
        evidence: "reported",
        via: "ik_llama.cpp",
        url: "https://github.com/ikawrakow/ik_llama.cpp",
        checkedOn: "2026-11-22",
      },
    },
    support: {
      platforms: ["linux", "macos", "windows", "android", "ios", "docker"],
      backends: ["cpu", "cuda", "rocm", "metal", "vulkan", "sycl", "npu"],
      formats: ["gguf"],
      apis: ["openai", "anthropic"],
      source: {
        evidence: "published",
        url: "https://github.com/ggml-org/llama.cpp/blob/master/README.md",
        checkedOn: "2026-11-22",
      },
    },
    features: [
      {
        names: [
          "continuousBatching",
          "speculativeDecoding",
          "multiLora",
          "tensorParallel",
          "pipelineParallel",
          "kvQuant",
          "visionInput",
          "toolCalling",
          "structuredOutput",
          "embeddings",
        ],
        source: {
          evidence: "published",
          url: "https://github.com/ggml-org/llama.cpp/blob/master/tools/server/README.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        names: ["prefixCaching"],
        source: {
          evidence: "reported",
          via: "LocalAI",
          url: "https://github.com/mudler/LocalAI/pull/9925",
          checkedOn: "2026-11-22",
        },
      },
    ],
    install: {
      commands: [
        { platform: "macOS", command: "brew install llama.cpp" },
        { platform: "Windows", command: "winget install llama.cpp" },
      ],
      firstRun: "llama serve -hf ggml-org/Qwen3.5-0.8B-GGUF",
      defaultPort: 9931,
      source: {
        evidence: "published",
        url: "https://github.com/ggml-org/llama.cpp/blob/master/README.md",
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
    alternatives: ["ik-llama-cpp", "koboldcpp", "ollama", "mlx-lm", "exllamav3"],
    facts: [
      {
        text: "A merged pull request (Aug 2026) warns that the llama-server default port moves from 8080 to 9931, part of turning it into a daemon.",
        source: {
          evidence: "published",
          url: "https://github.com/ggml-org/llama.cpp/pull/26508",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "By October 2026 a docs comparison reads the default as 127.0.0.1:9931.",
        source: {
          evidence: "reported",
          via: "Developers Digest",
          url: "https://www.developersdigest.tech/local-models/runtimes/compare/ollama-vs-llama-cpp",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "Stable releases moved from b-numbers to SemVer in August 2026; downstream packagers followed in September.",
        source: {
          evidence: "reported",
          via: "Termux packages",
          url: "https://github.com/termux/termux-packages/pull/31511",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "The ggml team, which maintains it, joined Hugging Face in February 2026.",
        source: {
          evidence: "reported",
          via: "ThinkSmart.Life",
          url: "https://thinksmart.life/research/posts/llama-cpp-guide",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "Backends listed include CUDA, HIP, Metal, Vulkan, SYCL, OpenCL for Adreno, CANN for Ascend, MUSA and RPC, with Hexagon and OpenVINO marked in progress.",
        source: {
          evidence: "published",
          url: "https://github.com/ggml-org/llama.cpp/blob/master/README.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "Integer quantization spans 1.5-bit to 8-bit and weights larger than VRAM can be split between CPU and GPU.",
        source: {
          evidence: "published",
          url: "https://github.com/ggml-org/llama.cpp/blob/master/README.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "Its server offers OpenAI chat, responses and embeddings routes and Anthropic Messages; split modes are layer (pipelined, default), row and an experimental tensor mode.",
        source: {
          evidence: "published",
          url: "https://github.com/ggml-org/llama.cpp/blob/master/tools/server/README.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "KV cache types run from f32 and f16 down to q4_0, with f16 as default.",
        source: {
          evidence: "published",
          url: "https://github.com/ggml-org/llama.cpp/blob/master/tools/server/README.md",
          checkedOn: "2026-11-22",
        },
      },
    ],
    notes:
      "The server listened on port 8080 in every release before the switch to 9931 in 2026; the notice was merged on 3 August 2026 while 8080 was still the default.",
  },
  {
    slug: "llamafile",
    aliases: ["mozilla-ai/llamafile"],
    name: "Llamafile",
    kind: "runner",
    summary:
      "Packs llama.cpp and a model into one executable file that starts on several operating systems.",
    homepage: "https://www.mozilla.ai/open-tools/llamafile",
    repository: "mozilla-ai/llamafile",
    language: "C++",
    license: {
      terms: { spdx: "Apache-2.0" },
      isOpenSource: true,
      source: {
        evidence: "published",
        url: "https://github.com/mozilla-ai/llamafile/blob/HEAD/llama.cpp/server/README.md",
        checkedOn: "2026-11-22",
      },
    },
    stars: {
      starCount: 25_668,
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
        starCount: 24_384,
        countedOn: "2026-05-06",
        source: {
          evidence: "reported",
          via: "EvanLi, Github-Ranking",
          url: "https://github.com/EvanLi/Github-Ranking/blob/master/Data/github-ranking-2026-05-06.csv",
          checkedOn: "2026-11-22",
        },
      },
    ],
    rating: { outOfFive: 4.4, ratedOn: "2026-05-06" },
    latestVersion: {
      version: "0.10.5",
      source: {
        evidence: "published",
        url: "https://github.com/mozilla-ai/llamafile/releases",
        checkedOn: "2026-11-22",
      },
    },
    firstVersion: {
      version: "0.1",
      releasedOn: "2023-11-20",
      basis: "oldest tag",
      source: {
        evidence: "published",
        url: "https://github.com/mozilla-ai/llamafile/releases/tag/0.1",
        checkedOn: "2026-11-22",
      },
    },
    support: {
      platforms: ["linux", "macos", "windows"],
      backends: ["cpu", "cuda", "rocm", "metal"],
      formats: ["gguf"],
      apis: ["openai"],
      source: {
        evidence: "published",
        url: "https://github.com/mozilla-ai/llamafile/blob/HEAD/llama.cpp/server/README.md",
        checkedOn: "2026-11-22",
      },
    },
    features: [
      {
        names: ["continuousBatching"],
        source: {
          evidence: "published",
          url: "https://github.com/mozilla-ai/llamafile/blob/HEAD/llama.cpp/server/README.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        names: ["prefixCaching", "visionInput", "structuredOutput", "embeddings"],
        source: {
          evidence: "published",
          url: "https://github.com/mozilla-ai/llamafile/blob/HEAD/README.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        names: ["multiLora"],
        source: {
          evidence: "published",
          url: "https://github.com/mozilla-ai/llamafile/blob/HEAD/llama.cpp/llama-bench/README.md",
          checkedOn: "2026-11-22",
        },
      },
    ],
    install: {
      defaultPort: 8080,
      source: {
        evidence: "published",
        url: "https://github.com/mozilla-ai/llamafile/blob/HEAD/llama.cpp/server/README.md",
        checkedOn: "2026-11-22",
      },
    },
    maintenance: {
      status: "active",
      lastCommitOn: "2026-08-21",
      factsEndOn: "2026-08-22",
      source: {
        evidence: "reported",
        via: "EvanLi, Github-Ranking",
        url: "https://github.com/EvanLi/Github-Ranking/blob/master/Data/github-ranking-2026-08-22.csv",
        checkedOn: "2026-11-22",
      },
    },
    builtOn: ["llama-cpp"],
    alternatives: ["ollama", "koboldcpp", "llama-cpp"],
    facts: [
      {
        text: "Versions from 0.10.0 use a rebuilt build system meant to track upstream llama.cpp more closely.",
        source: {
          evidence: "published",
          url: "https://github.com/mozilla-ai/llamafile",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "0.10.5 synced llama.cpp three times (builds b10052, b10083, b10103) and documents a Vulkan backend.",
        source: {
          evidence: "published",
          url: "https://github.com/mozilla-ai/llamafile/releases",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "It pairs llama.cpp with Cosmopolitan Libc so one file runs on several operating systems; whisperfile does the same for whisper.cpp.",
        source: {
          evidence: "published",
          url: "https://github.com/mozilla-ai/llamafile/wiki",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "Stewardship moved from Mozilla Builders to Mozilla.ai.",
        source: {
          evidence: "published",
          url: "https://github.com/mozilla-ai/llamafile",
          checkedOn: "2026-11-22",
        },
      },
    ],
  },
  {
    slug: "mlx-lm",
    aliases: ["ml-explore/mlx-lm"],
    name: "MLX-LM",
    kind: "runner",
    summary:
      "Generates text, fine-tunes and quantizes on Apple Silicon with Apple’s own MLX framework.",
    homepage: "https://github.com/ml-explore/mlx-lm",
    repository: "ml-explore/mlx-lm",
    language: "Python",
    license: {
      terms: { spdx: "MIT" },
      isOpenSource: true,
      source: {
        evidence: "published",
        url: "https://github.com/ml-explore/mlx-lm/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    stars: {
      starCount: 5691,
      countedOn: "2026-01-24",
      isLowerBound: true,
      source: {
        evidence: "reported",
        via: "dylanhogg, Awesome Python",
        url: "https://github.com/dylanhogg/awesome-python",
        checkedOn: "2026-11-22",
      },
    },
    rating: { outOfFive: 4.5, ratedOn: "2026-05-06" },
    latestVersion: {
      version: "v0.31.3",
      releasedOn: "2026-04-22",
      source: {
        evidence: "published",
        url: "https://github.com/ml-explore/mlx-lm/releases/tag/v0.31.3",
        checkedOn: "2026-11-22",
      },
    },
    firstVersion: {
      version: "v0.22.0",
      releasedOn: "2025-03-13",
      source: {
        evidence: "published",
        url: "https://github.com/ml-explore/mlx-lm/releases/tag/v0.22.0",
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
        url: "https://github.com/ml-explore/mlx-lm/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    features: [
      {
        names: ["prefixCaching"],
        source: {
          evidence: "published",
          url: "https://github.com/ml-explore/mlx-lm/blob/HEAD/README.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        names: ["speculativeDecoding"],
        source: {
          evidence: "published",
          url: "https://github.com/ml-explore/mlx-lm/blob/HEAD/mlx_lm/SERVER.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        names: ["multiLora"],
        source: {
          evidence: "published",
          url: "https://github.com/ml-explore/mlx-lm/blob/HEAD/CONTRIBUTING.md",
          checkedOn: "2026-11-22",
        },
      },
    ],
    install: {
      commands: [
        { platform: "macOS", command: "pip install mlx-lm" },
        { platform: "macOS", command: "brew install mlx-lm" },
        { platform: "macOS", command: "conda install -c conda-forge mlx-lm" },
      ],
      firstRun: 'mlx_lm.generate --prompt "How tall is Mt Everest?"',
      defaultPort: 8080,
      source: {
        evidence: "published",
        url: "https://github.com/ml-explore/mlx-lm/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    maintenance: {
      status: "active",
      lastCommitOn: "2026-08-22",
      factsEndOn: "2026-08-22",
      source: {
        evidence: "published",
        url: "https://github.com/ml-explore/mlx-lm/commit/d78bf58e217c904ec282ed8da9b947491f78c022",
        checkedOn: "2026-11-22",
      },
    },
    builtOn: ["mlx"],
    alternatives: ["llama-cpp", "ollama", "vllm-mlx", "vllm-metal", "lm-studio"],
    facts: [
      {
        text: "mlx_lm.server defaults to port 8080.",
        source: {
          evidence: "published",
          url: "https://github.com/ml-explore/mlx-lm/blob/main/mlx_lm/server.py",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "Homebrew ships it and the stable formula read 0.31.3 under MIT.",
        source: {
          evidence: "reported",
          via: "Homebrew",
          url: "https://formulae.brew.sh/api/formula/mlx-lm.json",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "Latest tag as of August 2026: v0.31.3 from 22 April 2026 although commits continue.",
        source: {
          evidence: "published",
          url: "https://github.com/ml-explore/mlx-lm/releases/tag/v0.31.3",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "Fine-tunes with LoRA as well as generating text, and can quantize and upload models.",
        source: {
          evidence: "published",
          url: "https://github.com/ml-explore/mlx-lm/blob/main/README.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "The server takes a smaller draft model for speculative decoding.",
        source: {
          evidence: "published",
          url: "https://github.com/ml-explore/mlx-lm/blob/main/mlx_lm/SERVER.md",
          checkedOn: "2026-11-22",
        },
      },
    ],
  },
  {
    slug: "exllamav2",
    aliases: ["turboderp-org/exllamav2"],
    name: "ExLlamaV2",
    kind: "runner",
    summary:
      "The CUDA runner behind the EXL2 format; its last release is of July 2025 and ExLlamaV3 follows it.",
    repository: "turboderp-org/exllamav2",
    language: "Python",
    license: {
      terms: { spdx: "MIT" },
      isOpenSource: true,
      source: {
        evidence: "published",
        url: "https://github.com/turboderp-org/exllamav2/blob/master/README.md",
        checkedOn: "2026-11-22",
      },
    },
    rating: { outOfFive: 4.4, ratedOn: "2026-05-06" },
    latestVersion: {
      version: "v0.3.2",
      releasedOn: "2025-07-13",
      source: {
        evidence: "published",
        url: "https://github.com/turboderp-org/exllamav2/releases/tag/v0.3.2",
        checkedOn: "2026-11-22",
      },
    },
    firstVersion: {
      version: "v0.0.4",
      releasedOn: "2023-09-26",
      basis: "oldest tag",
      source: {
        evidence: "published",
        url: "https://github.com/turboderp-org/exllamav2/releases/tag/v0.0.4",
        checkedOn: "2026-11-22",
      },
    },
    support: {
      platforms: ["linux", "windows"],
      backends: ["cuda"],
      formats: ["exl2", "gptq"],
      source: {
        evidence: "published",
        url: "https://github.com/turboderp-org/exllamav2/blob/master/README.md",
        checkedOn: "2026-11-22",
      },
    },
    features: [
      {
        names: ["continuousBatching", "pagedKv", "prefixCaching", "speculativeDecoding"],
        source: {
          evidence: "published",
          url: "https://github.com/turboderp-org/exllamav2/blob/HEAD/README.md",
          checkedOn: "2026-11-22",
        },
      },
    ],
    install: {
      commands: [
        { platform: "Linux", command: "pip install exllamav2" },
        {
          platform: "From source",
          command:
            "git clone https://github.com/turboderp/exllamav2 && cd exllamav2 && pip install -r requirements.txt && pip install .",
        },
      ],
      firstRun: 'python test_inference.py -m <path_to_model> -p "Once upon a time,"',
      source: {
        evidence: "published",
        url: "https://github.com/turboderp-org/exllamav2/blob/master/README.md",
        checkedOn: "2026-11-22",
      },
    },
    maintenance: {
      status: "slow",
      lastCommitOn: "2025-12-09",
      factsEndOn: "2026-08-22",
      note: "Succeeded by ExLlamaV3; the last release is of 13 July 2025.",
      source: {
        evidence: "published",
        url: "https://github.com/turboderp-org/exllamav2/commit/da07facd10b5c7f35b03664c41a3090c9f093de5",
        checkedOn: "2026-11-22",
      },
    },
    alternatives: ["exllamav3", "llama-cpp"],
    facts: [
      {
        text: "Last tag v0.3.2 on 13 July 2025; last commit 9 December 2025.",
        source: {
          evidence: "published",
          url: "https://github.com/turboderp-org/exllamav2/releases/tag/v0.3.2",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "EXL2 mixes bit-widths per layer and reads 4-bit GPTQ models too.",
        source: {
          evidence: "published",
          url: "https://github.com/turboderp-org/exllamav2/blob/master/README.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "TabbyAPI no longer loads EXL2 models on its main branch.",
        source: {
          evidence: "reported",
          via: "TabbyAPI",
          url: "https://github.com/theroyallab/tabbyAPI",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "README speed table: Llama 2 7B at EXL2 4.0 bpw, 185 to 211 tokens per second across the two GPUs listed.",
        source: {
          evidence: "published",
          url: "https://github.com/turboderp-org/exllamav2/blob/master/README.md",
          checkedOn: "2026-11-22",
        },
      },
    ],
  },
  {
    slug: "koboldcpp",
    aliases: ["LostRuins/koboldcpp"],
    name: "KoboldCpp",
    kind: "runner",
    summary:
      "One executable with llama.cpp and the Kobold Lite interface, made for stories and roleplay.",
    repository: "LostRuins/koboldcpp",
    language: "C++",
    license: {
      terms: { spdx: "AGPL-3.0" },
      isOpenSource: true,
      source: {
        evidence: "published",
        url: "https://github.com/LostRuins/koboldcpp/blob/concedo/LICENSE.md",
        checkedOn: "2026-11-22",
      },
    },
    latestVersion: {
      version: "v1.76",
      releasedOn: "2024-10-11",
      newerLikely: true,
      source: {
        evidence: "published",
        url: "https://github.com/LostRuins/koboldcpp/releases/tag/v1.76",
        checkedOn: "2026-11-22",
      },
    },
    firstVersion: {
      version: "v1.0.0",
      releasedOn: "2023-03-19",
      basis: "oldest tag",
      source: {
        evidence: "published",
        url: "https://github.com/LostRuins/koboldcpp/releases/tag/v1.0.0",
        checkedOn: "2026-11-22",
      },
    },
    support: {
      platforms: ["linux", "macos", "windows", "android", "docker"],
      backends: ["cuda", "rocm", "vulkan", "metal", "cpu"],
      formats: ["gguf"],
      apis: ["openai"],
      source: {
        evidence: "published",
        url: "https://github.com/LostRuins/koboldcpp/blob/concedo/README.md",
        checkedOn: "2026-11-22",
      },
    },
    install: {
      commands: [
        {
          platform: "Linux",
          command:
            "curl -fLo koboldcpp https://github.com/LostRuins/koboldcpp/releases/latest/download/koboldcpp-linux-x64 && chmod +x koboldcpp",
        },
      ],
      defaultPort: 5001,
      source: {
        evidence: "published",
        url: "https://github.com/LostRuins/koboldcpp/blob/concedo/README.md",
        checkedOn: "2026-11-22",
      },
    },
    maintenance: {
      factsEndOn: "2026-08-22",
      note: "The last release seen is of October 2024; whether development goes on is unknown.",
      source: {
        evidence: "published",
        url: "https://github.com/LostRuins/koboldcpp/blob/concedo/README.md",
        checkedOn: "2026-11-22",
      },
    },
    builtOn: ["llama-cpp"],
    alternatives: ["text-generation-webui", "lm-studio", "llama-cpp"],
    facts: [
      {
        text: "Serves on http://localhost:5001 unless changed.",
        source: {
          evidence: "published",
          url: "https://github.com/LostRuins/koboldcpp/blob/concedo/README.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "Single self-contained executable that bundles the Kobold Lite interface with llama.cpp.",
        source: {
          evidence: "published",
          url: "https://github.com/LostRuins/koboldcpp/blob/concedo/README.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "Own code is AGPL-3.0.",
        source: {
          evidence: "published",
          url: "https://github.com/LostRuins/koboldcpp/blob/concedo/LICENSE.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "First tag v1.0.0 dates from 19 March 2023.",
        source: {
          evidence: "published",
          url: "https://github.com/LostRuins/koboldcpp/releases",
          checkedOn: "2026-11-22",
        },
      },
    ],
    notes:
      "These facts are of October 2024: version, platforms and backends have very likely moved on.",
  },
  {
    slug: "exllamav3",
    aliases: ["turboderp-org/exllamav3"],
    name: "ExLlamaV3",
    kind: "runner",
    summary:
      "The successor of ExLlamaV2, with the EXL3 format and tensor parallelism on consumer NVIDIA cards.",
    repository: "turboderp-org/exllamav3",
    language: "Python",
    license: {
      terms: { spdx: "MIT" },
      isOpenSource: true,
      source: {
        evidence: "published",
        url: "https://github.com/turboderp-org/exllamav3/blob/master/README.md",
        checkedOn: "2026-11-22",
      },
    },
    latestVersion: {
      version: "1.4.8",
      source: {
        evidence: "published",
        url: "https://pypi.org/project/exllamav3/1.4.8/",
        checkedOn: "2026-11-22",
      },
    },
    firstVersion: {
      version: "v0.0.1",
      releasedOn: "2025-05-09",
      basis: "oldest tag",
      source: {
        evidence: "published",
        url: "https://github.com/turboderp-org/exllamav3/releases/tag/v0.0.1",
        checkedOn: "2026-11-22",
      },
    },
    support: {
      platforms: ["linux", "windows"],
      backends: ["cuda"],
      formats: ["exl3"],
      source: {
        evidence: "published",
        url: "https://github.com/turboderp-org/exllamav3/blob/master/README.md",
        checkedOn: "2026-11-22",
      },
    },
    features: [
      {
        names: [
          "continuousBatching",
          "speculativeDecoding",
          "multiLora",
          "tensorParallel",
          "kvQuant",
          "visionInput",
        ],
        source: {
          evidence: "published",
          url: "https://github.com/turboderp-org/exllamav3/blob/HEAD/README.md",
          checkedOn: "2026-11-22",
        },
      },
    ],
    install: {
      commands: [
        { platform: "Linux", command: "pip install exllamav3" },
        {
          platform: "From source",
          command:
            "git clone https://github.com/turboderp-org/exllamav3 && cd exllamav3 && pip install -r requirements.txt && pip install .",
        },
      ],
      firstRun: "python examples/chat.py -m /mnt/models/llama3.1-8b-instruct-exl3 -mode llama3",
      source: {
        evidence: "published",
        url: "https://github.com/turboderp-org/exllamav3/blob/master/README.md",
        checkedOn: "2026-11-22",
      },
    },
    maintenance: {
      status: "active",
      lastCommitOn: "2026-08-08",
      factsEndOn: "2026-08-22",
      source: {
        evidence: "published",
        url: "https://github.com/turboderp-org/exllamav3/commit/4f8ad0121f483ba66a5336244a4c3b6d7210385e",
        checkedOn: "2026-11-22",
      },
    },
    alternatives: ["exllamav2", "llama-cpp", "vllm"],
    facts: [
      {
        text: "Introduces EXL3, a quantization format based on QTIP.",
        source: {
          evidence: "published",
          url: "https://github.com/turboderp-org/exllamav3/blob/master/README.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "Does tensor-parallel and expert-parallel inference on consumer GPUs.",
        source: {
          evidence: "published",
          url: "https://pypi.org/project/exllamav3/1.4.8/",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "KV cache can be quantized from 2 to 8 bits.",
        source: {
          evidence: "published",
          url: "https://pypi.org/project/exllamav3/1.4.8/",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "TabbyAPI is named as its official server.",
        source: {
          evidence: "published",
          url: "https://github.com/turboderp-org/exllamav3/blob/master/README.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "ROCm is still listed under work to do in the README.",
        source: {
          evidence: "published",
          url: "https://github.com/turboderp-org/exllamav3/blob/master/README.md",
          checkedOn: "2026-11-22",
        },
      },
    ],
  },
  {
    slug: "ik-llama-cpp",
    aliases: ["ikawrakow/ik_llama.cpp"],
    name: "ik_llama.cpp",
    kind: "runner",
    summary:
      "A llama.cpp fork with quantization types of its own, kept up for CUDA and modern CPUs only.",
    repository: "ikawrakow/ik_llama.cpp",
    language: "C++",
    license: {
      terms: { spdx: "MIT" },
      isOpenSource: true,
      source: {
        evidence: "published",
        url: "https://github.com/ikawrakow/ik_llama.cpp/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    latestVersion: {
      version: "t0002",
      releasedOn: "2025-07-22",
      source: {
        evidence: "published",
        url: "https://github.com/ikawrakow/ik_llama.cpp/releases/tag/t0002",
        checkedOn: "2026-11-22",
      },
    },
    support: {
      platforms: ["linux", "macos", "windows", "docker"],
      backends: ["cuda", "cpu"],
      formats: ["gguf"],
      apis: ["openai"],
      source: {
        evidence: "published",
        url: "https://github.com/ikawrakow/ik_llama.cpp/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    features: [
      {
        names: ["continuousBatching"],
        source: {
          evidence: "published",
          url: "https://github.com/ikawrakow/ik_llama.cpp/blob/HEAD/examples/batched/README.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        names: [
          "prefixCaching",
          "speculativeDecoding",
          "tensorParallel",
          "kvQuant",
          "visionInput",
          "toolCalling",
          "structuredOutput",
        ],
        source: {
          evidence: "published",
          url: "https://github.com/ikawrakow/ik_llama.cpp/blob/HEAD/README.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        names: ["embeddings"],
        source: {
          evidence: "published",
          url: "https://github.com/ikawrakow/ik_llama.cpp/blob/HEAD/docs/development/HOWTO-add-model.md",
          checkedOn: "2026-11-22",
        },
      },
    ],
    install: {
      commands: [
        { platform: "From source", command: "git clone https://github.com/ikawrakow/ik_llama.cpp" },
        { platform: "Docker", command: "docker pull ghcr.io/ikawrakow/ik-llama-cpp:cu12-server" },
      ],
      firstRun: "./build/bin/llama-server --model model.gguf --ctx-size 4096 -ngl 999",
      firstRunNote: "The form of the command is documented; its arguments are ours.",
      defaultPort: 8080,
      source: {
        evidence: "published",
        url: "https://github.com/ikawrakow/ik_llama.cpp/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    maintenance: {
      status: "active",
      lastCommitOn: "2026-08-15",
      factsEndOn: "2026-08-22",
      source: {
        evidence: "published",
        url: "https://github.com/ikawrakow/ik_llama.cpp/commit/8337e4cd3861406fc04e0854b1409cd1b027fbc9",
        checkedOn: "2026-11-22",
      },
    },
    builtOn: ["llama-cpp"],
    alternatives: ["llama-cpp", "ktransformers", "exllamav3"],
    facts: [
      {
        text: "The README declines issues about ROCm, Vulkan, Metal, old NVIDIA cards and AVX-only CPUs.",
        source: {
          evidence: "published",
          url: "https://github.com/ikawrakow/ik_llama.cpp/blob/main/README.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "Added Q8_KV, an 8-bit KV-cache type, in February 2025.",
        source: {
          evidence: "published",
          url: "https://github.com/ikawrakow/ik_llama.cpp/pull/208",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "Served on port 8080 in the quick start.",
        source: {
          evidence: "published",
          url: "https://github.com/ikawrakow/ik_llama.cpp/blob/main/README.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "Function calling arrived with PR 628.",
        source: {
          evidence: "published",
          url: "https://github.com/ikawrakow/ik_llama.cpp/pull/628",
          checkedOn: "2026-11-22",
        },
      },
    ],
    notes: "The first date is that of the root commit it shares with llama.cpp.",
  },
  {
    slug: "ramalama",
    aliases: ["containers/ramalama"],
    name: "RamaLama",
    kind: "runner",
    summary:
      "Runs models in containers picked for the GPU it finds, fetched like container images.",
    homepage: "https://ramalama.ai",
    repository: "containers/ramalama",
    language: "Python",
    license: {
      terms: { spdx: "MIT" },
      isOpenSource: true,
      source: {
        evidence: "published",
        url: "https://github.com/containers/ramalama/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    latestVersion: {
      version: "v0.24.0",
      releasedOn: "2026-08-21",
      source: {
        evidence: "published",
        url: "https://github.com/containers/ramalama/releases/tag/v0.24.0",
        checkedOn: "2026-11-22",
      },
    },
    firstVersion: {
      version: "v0.0.14",
      releasedOn: "2024-10-09",
      basis: "oldest tag",
      source: {
        evidence: "published",
        url: "https://github.com/containers/ramalama/releases/tag/v0.0.14",
        checkedOn: "2026-11-22",
      },
    },
    support: {
      platforms: ["linux", "macos", "windows"],
      backends: ["cuda", "rocm", "vulkan", "metal", "cpu", "npu"],
      formats: ["gguf", "safetensors", "mlx"],
      apis: ["openai"],
      source: {
        evidence: "published",
        url: "https://github.com/containers/ramalama/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    features: [
      {
        names: ["speculativeDecoding"],
        source: {
          evidence: "published",
          url: "https://github.com/containers/ramalama/blob/HEAD/docs/options/model-draft.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        names: ["visionInput", "toolCalling"],
        source: {
          evidence: "published",
          url: "https://github.com/containers/ramalama/blob/HEAD/docs/demo/README.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        names: ["embeddings"],
        source: {
          evidence: "published",
          url: "https://github.com/containers/ramalama/blob/HEAD/docs/ramalama-rag.1.md",
          checkedOn: "2026-11-22",
        },
      },
    ],
    install: {
      commands: [
        { platform: "pip", command: "pip install ramalama" },
        {
          platform: "Linux and macOS",
          command: "curl -fsSL https://ramalama.ai/install.sh | bash",
        },
        { platform: "Fedora", command: "dnf install ramalama" },
      ],
      firstRun: "ramalama run ollama://smollm:135m",
      firstRunNote: "The form of the command is documented; its arguments are ours.",
      defaultPort: 8080,
      source: {
        evidence: "published",
        url: "https://github.com/containers/ramalama/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    maintenance: {
      status: "active",
      lastCommitOn: "2026-08-21",
      factsEndOn: "2026-08-22",
      source: {
        evidence: "published",
        url: "https://github.com/containers/ramalama/commit/8bc1f0a35c328e2d028ad7f3f06cec06012530e4",
        checkedOn: "2026-11-22",
      },
    },
    builtOn: ["llama-cpp", "vllm", "mlx-lm"],
    alternatives: ["ollama", "docker-model-runner", "llamafile"],
    facts: [
      {
        text: "Runs models in containers chosen for the detected GPU; images live on quay.io/ramalama.",
        source: {
          evidence: "published",
          url: "https://github.com/containers/ramalama/blob/main/README.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "On macOS an MLX runtime runs natively and needs mlx-lm installed as a uv tool.",
        source: {
          evidence: "published",
          url: "https://github.com/containers/ramalama/blob/main/README.md",
          checkedOn: "2026-11-22",
        },
      },
    ],
  },
  {
    slug: "docker-model-runner",
    aliases: ["docker/model-runner"],
    name: "Docker Model Runner",
    kind: "runner",
    summary: "Pulls and serves models with Docker commands, with llama.cpp or vLLM below.",
    homepage: "https://docs.docker.com/ai/model-runner/",
    repository: "docker/model-runner",
    language: "Go",
    license: {
      terms: { spdx: "Apache-2.0" },
      isOpenSource: true,
      source: {
        evidence: "published",
        url: "https://github.com/docker/model-runner/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    latestVersion: {
      version: "v1.2.6",
      releasedOn: "2026-07-09",
      source: {
        evidence: "published",
        url: "https://github.com/docker/model-runner/releases/tag/v1.2.6",
        checkedOn: "2026-11-22",
      },
    },
    firstVersion: {
      version: "cmd/cli/v0.1.43",
      releasedOn: "2025-10-03",
      basis: "oldest tag",
      source: {
        evidence: "published",
        url: "https://github.com/docker/model-runner/releases/tag/cmd/cli/v0.1.43",
        checkedOn: "2026-11-22",
      },
    },
    support: {
      platforms: ["linux", "macos", "windows", "docker"],
      backends: ["cuda", "rocm", "vulkan", "metal", "cpu"],
      formats: ["gguf", "safetensors"],
      apis: ["openai"],
      source: {
        evidence: "published",
        url: "https://github.com/docker/model-runner/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    features: [
      {
        names: ["visionInput"],
        source: {
          evidence: "published",
          url: "https://github.com/docker/model-runner/blob/HEAD/cmd/cli/docs/reference/model_package.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        names: ["embeddings"],
        source: {
          evidence: "published",
          url: "https://github.com/docker/model-runner/blob/HEAD/METRICS.md",
          checkedOn: "2026-11-22",
        },
      },
    ],
    install: {
      commands: [
        { platform: "macOS and Linux", command: "brew install docker/tap/dmr" },
        { platform: "Windows", command: "winget install Docker.dmr" },
        { platform: "Docker Desktop", command: "included in Docker Desktop" },
      ],
      firstRun: "docker model run ai/smollm2",
      defaultPort: 12_434,
      source: {
        evidence: "published",
        url: "https://github.com/docker/model-runner/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    maintenance: {
      status: "active",
      lastCommitOn: "2026-07-22",
      factsEndOn: "2026-08-22",
      source: {
        evidence: "published",
        url: "https://github.com/docker/model-runner/commit/642c72117b2431a6b871796883af1aaf013fc3cf",
        checkedOn: "2026-11-22",
      },
    },
    builtOn: ["llama-cpp", "vllm"],
    alternatives: ["ollama", "ramalama", "lm-studio"],
    facts: [
      {
        text: "A standalone dmr binary needs no Docker; dmr serve listens on 12434.",
        source: {
          evidence: "published",
          url: "https://github.com/docker/model-runner/blob/main/README.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "The plain Linux image is backed by the upstream llama.cpp Vulkan build.",
        source: {
          evidence: "published",
          url: "https://github.com/docker/model-runner/blob/main/README.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "A vLLM backend was merged in PR 221.",
        source: {
          evidence: "published",
          url: "https://github.com/docker/model-runner/pull/221",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "Models come from Docker Hub or any OCI registry.",
        source: {
          evidence: "published",
          url: "https://github.com/docker/model-runner/blob/main/README.md",
          checkedOn: "2026-11-22",
        },
      },
    ],
  },
  {
    slug: "foundry-local",
    aliases: ["microsoft/Foundry-Local"],
    name: "Microsoft Foundry Local",
    kind: "runner",
    summary:
      "Microsoft’s local runner, which picks NPU, GPU or CPU by itself and speaks OpenAI formats.",
    homepage: "https://www.foundrylocal.ai",
    repository: "microsoft/Foundry-Local",
    language: "C#",
    license: {
      terms: {
        name: "MIT for the SDKs, Microsoft terms for the CLI",
        url: "https://github.com/microsoft/Foundry-Local/blob/main/LICENSE",
        inPlainWords:
          "The SDKs may be used, changed and shared under MIT; the command line comes under Microsoft’s own terms.",
      },
      source: {
        evidence: "published",
        url: "https://github.com/microsoft/Foundry-Local/blob/main/LICENSE",
        checkedOn: "2026-11-22",
      },
    },
    latestVersion: {
      version: "v1.2.1",
      releasedOn: "2026-06-04",
      source: {
        evidence: "published",
        url: "https://github.com/microsoft/Foundry-Local/releases/tag/v1.2.1",
        checkedOn: "2026-11-22",
      },
    },
    firstVersion: {
      version: "v0.3.9267",
      releasedOn: "2025-05-15",
      basis: "oldest tag",
      source: {
        evidence: "published",
        url: "https://github.com/microsoft/Foundry-Local/releases/tag/v0.3.9267",
        checkedOn: "2026-11-22",
      },
    },
    support: {
      platforms: ["windows", "macos", "linux"],
      backends: ["cuda", "npu", "cpu", "metal"],
      formats: ["onnx"],
      apis: ["openai"],
      source: {
        evidence: "published",
        url: "https://github.com/microsoft/Foundry-Local/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    features: [
      {
        names: ["toolCalling"],
        source: {
          evidence: "published",
          url: "https://github.com/microsoft/Foundry-Local/blob/HEAD/README.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        names: ["structuredOutput"],
        source: {
          evidence: "published",
          url: "https://github.com/microsoft/Foundry-Local/blob/HEAD/sdk/js/docs/README.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        names: ["embeddings"],
        source: {
          evidence: "published",
          url: "https://github.com/microsoft/Foundry-Local/blob/HEAD/memories/repo/cs-sample-cleanup.md",
          checkedOn: "2026-11-22",
        },
      },
    ],
    install: {
      commands: [
        { platform: "Python", command: "pip install foundry-local-sdk" },
        { platform: "npm", command: "npm install foundry-local-sdk" },
        { platform: "Windows", command: "winget install Microsoft.FoundryLocal" },
      ],
      firstRun: "foundry model run phi-4-mini",
      firstRunNote: "The form of the command is documented; its arguments are ours.",
      source: {
        evidence: "published",
        url: "https://github.com/microsoft/Foundry-Local/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    maintenance: {
      status: "active",
      lastCommitOn: "2026-07-02",
      factsEndOn: "2026-08-22",
      source: {
        evidence: "published",
        url: "https://github.com/microsoft/Foundry-Local/commit/6fb4d06e943ca066b698acdc129321ddea138c56",
        checkedOn: "2026-11-22",
      },
    },
    builtOn: ["onnxruntime-genai"],
    alternatives: ["lemonade", "lm-studio", "ollama"],
    facts: [
      {
        text: "Chooses NPU, GPU or CPU execution provider for the device automatically.",
        source: {
          evidence: "published",
          url: "https://github.com/microsoft/Foundry-Local/blob/main/README.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "Speaks the OpenAI Responses format as well as chat.",
        source: {
          evidence: "published",
          url: "https://github.com/microsoft/Foundry-Local/blob/main/README.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "One licence file covers two parts: the SDK under MIT and the CLI under Microsoft licence terms.",
        source: {
          evidence: "published",
          url: "https://github.com/microsoft/Foundry-Local/blob/main/LICENSE",
          checkedOn: "2026-11-22",
        },
      },
    ],
    notes: "The service port is assigned at start; 5273 is only an example in the documentation.",
  },
  {
    slug: "fastflowlm",
    aliases: ["FastFlowLM/FastFlowLM"],
    name: "FastFlowLM",
    kind: "runner",
    summary: "Runs models on AMD Ryzen AI NPUs only, with open runtime code and closed kernels.",
    homepage: "https://fastflowlm.com",
    repository: "FastFlowLM/FastFlowLM",
    language: "C++",
    license: {
      terms: {
        name: "MIT for the runtime, proprietary kernels",
        inPlainWords:
          "The runtime code is under MIT; the NPU kernels are binaries under a proprietary agreement.",
      },
      source: {
        evidence: "published",
        url: "https://github.com/FastFlowLM/FastFlowLM/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    latestVersion: {
      version: "v0.9.2",
      releasedOn: "2025-08-06",
      newerLikely: true,
      source: {
        evidence: "published",
        url: "https://github.com/FastFlowLM/FastFlowLM/releases/tag/v0.9.2",
        checkedOn: "2026-11-22",
      },
    },
    firstVersion: {
      version: "v0.1.0",
      releasedOn: "2025-06-25",
      basis: "oldest tag",
      source: {
        evidence: "published",
        url: "https://github.com/FastFlowLM/FastFlowLM/releases/tag/v0.1.0",
        checkedOn: "2026-11-22",
      },
    },
    support: {
      platforms: ["windows"],
      backends: ["npu"],
      source: {
        evidence: "published",
        url: "https://github.com/FastFlowLM/FastFlowLM/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    install: {
      firstRun: "flm run llama3.2:1b",
      source: {
        evidence: "published",
        url: "https://github.com/FastFlowLM/FastFlowLM/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    maintenance: {
      factsEndOn: "2026-08-22",
      source: {
        evidence: "published",
        url: "https://github.com/FastFlowLM/FastFlowLM/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    alternatives: ["lemonade", "foundry-local", "nexa-sdk"],
    facts: [
      {
        text: "Two licence files: MIT for the runtime and a proprietary agreement for binary kernels.",
        source: {
          evidence: "published",
          url: "https://github.com/FastFlowLM/FastFlowLM",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "Targets AMD Ryzen AI NPUs only and needs driver 32.0.203.258 or later.",
        source: {
          evidence: "published",
          url: "https://github.com/FastFlowLM/FastFlowLM/blob/main/README.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "Lemonade loads its FLM models.",
        source: {
          evidence: "reported",
          via: "Lemonade",
          url: "https://github.com/lemonade-sdk/lemonade/blob/main/README.md",
          checkedOn: "2026-11-22",
        },
      },
    ],
    notes: "Linux support and the APIs were not confirmed.",
  },
  {
    slug: "powerinfer",
    aliases: ["SJTU-IPADS/PowerInfer"],
    name: "PowerInfer",
    kind: "runner",
    summary:
      "A research engine that keeps a model’s busiest neurons on the GPU and the rest in RAM.",
    repository: "SJTU-IPADS/PowerInfer",
    language: "C++",
    license: {
      terms: { spdx: "MIT" },
      isOpenSource: true,
      source: {
        evidence: "published",
        url: "https://github.com/SJTU-IPADS/PowerInfer/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    stars: {
      starCount: 8591,
      countedOn: "2026-01-24",
      isLowerBound: true,
      source: {
        evidence: "reported",
        via: "dylanhogg, Awesome Python",
        url: "https://github.com/dylanhogg/awesome-python",
        checkedOn: "2026-11-22",
      },
    },
    firstVersion: {
      releasedOn: "2023-03-10",
      basis: "first commit (no tags)",
      source: {
        evidence: "published",
        url: "https://github.com/SJTU-IPADS/PowerInfer",
        checkedOn: "2026-11-22",
      },
    },
    support: {
      platforms: ["linux", "windows", "macos"],
      backends: ["cuda", "rocm", "cpu"],
      formats: ["gguf"],
      source: {
        evidence: "published",
        url: "https://github.com/SJTU-IPADS/PowerInfer/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    install: {
      commands: [
        {
          platform: "From source",
          command:
            "git clone https://github.com/SJTU-IPADS/PowerInfer && pip install -r requirements.txt",
        },
      ],
      firstRun: './build/bin/main -m model.powerinfer.gguf -n 128 -t 8 -p "Once upon a time"',
      firstRunNote: "The form of the command is documented; its arguments are ours.",
      source: {
        evidence: "published",
        url: "https://github.com/SJTU-IPADS/PowerInfer/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    maintenance: {
      status: "slow",
      lastCommitOn: "2025-07-28",
      factsEndOn: "2026-08-22",
      source: {
        evidence: "published",
        url: "https://github.com/SJTU-IPADS/PowerInfer/commit/d3ebd7c5666348cf43c22f0d62dfbc9a763cffb8",
        checkedOn: "2026-11-22",
      },
    },
    builtOn: ["llama-cpp"],
    alternatives: ["ktransformers", "llama-cpp"],
    facts: [
      {
        text: "Uses its own PowerInfer GGUF that carries activation predictors beside the weights.",
        source: {
          evidence: "published",
          url: "https://github.com/SJTU-IPADS/PowerInfer/blob/main/README.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "ROCm support was announced in May 2024.",
        source: {
          evidence: "published",
          url: "https://github.com/SJTU-IPADS/PowerInfer/blob/main/README.md",
          checkedOn: "2026-11-22",
        },
      },
    ],
  },
  {
    slug: "nexa-sdk",
    aliases: ["NexaAI/nexa-sdk"],
    name: "NexaSDK",
    kind: "runner",
    summary: "Runs models on CPU, GPU and NPU from GGUF, MLX and a format of its own.",
    homepage: "https://docs.nexa.ai",
    repository: "NexaAI/nexa-sdk",
    language: "Go",
    license: {
      terms: { spdx: "Apache-2.0" },
      isOpenSource: true,
      source: {
        evidence: "published",
        url: "https://github.com/NexaAI/nexa-sdk/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    stars: {
      starCount: 7970,
      countedOn: "2026-04-24",
      source: {
        evidence: "reported",
        via: "EvanLi, Github-Ranking",
        url: "https://github.com/EvanLi/Github-Ranking/blob/master/Data/github-ranking-2026-04-24.csv",
        checkedOn: "2026-11-22",
      },
    },
    latestVersion: {
      version: "v0.2.73",
      releasedOn: "2026-02-19",
      source: {
        evidence: "published",
        url: "https://github.com/NexaAI/nexa-sdk/releases/tag/v0.2.73",
        checkedOn: "2026-11-22",
      },
    },
    firstVersion: {
      version: "v0.2.16",
      releasedOn: "2025-08-04",
      basis: "oldest tag",
      source: {
        evidence: "published",
        url: "https://github.com/NexaAI/nexa-sdk/releases/tag/v0.2.16",
        checkedOn: "2026-11-22",
      },
    },
    support: {
      platforms: ["windows", "macos", "linux", "android", "ios"],
      backends: ["npu", "cpu", "metal", "cuda"],
      formats: ["gguf", "mlx"],
      apis: ["openai"],
      source: {
        evidence: "published",
        url: "https://github.com/NexaAI/nexa-sdk/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    features: [
      {
        names: ["visionInput", "toolCalling", "embeddings"],
        source: {
          evidence: "published",
          url: "https://github.com/NexaAI/nexa-sdk/blob/HEAD/README.md",
          checkedOn: "2026-11-22",
        },
      },
    ],
    install: {
      firstRun: "nexa infer ggml-org/Qwen3-1.7B-GGUF",
      defaultPort: 18_181,
      source: {
        evidence: "published",
        url: "https://github.com/NexaAI/nexa-sdk/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    maintenance: {
      status: "slow",
      lastCommitOn: "2026-02-26",
      factsEndOn: "2026-08-22",
      source: {
        evidence: "published",
        url: "https://github.com/NexaAI/nexa-sdk/commit/9b0e5e6d8d93f57adb151f6bd867e07b045c0281",
        checkedOn: "2026-11-22",
      },
    },
    alternatives: ["fastflowlm", "lemonade", "foundry-local"],
    facts: [
      {
        text: "Model formats are GGUF, MLX and its own NEXA.",
        source: {
          evidence: "published",
          url: "https://github.com/NexaAI/nexa-sdk/blob/main/README.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "Server examples use port 18181.",
        source: {
          evidence: "published",
          url: "https://github.com/NexaAI/nexa-sdk/blob/main/cookbook/clawd/README.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "v0.2.73 tagged 19 February 2026; last commit seen 26 February 2026.",
        source: {
          evidence: "published",
          url: "https://github.com/NexaAI/nexa-sdk/releases/tag/v0.2.73",
          checkedOn: "2026-11-22",
        },
      },
    ],
  },
  {
    slug: "ds4",
    aliases: ["antirez/ds4"],
    name: "ds4",
    kind: "runner",
    summary:
      "A deliberately narrow engine for one model family, DeepSeek V4, on large-memory Macs and CUDA.",
    repository: "antirez/ds4",
    language: "C",
    license: {
      terms: { spdx: "MIT" },
      isOpenSource: true,
      source: {
        evidence: "published",
        url: "https://github.com/antirez/ds4/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    stars: {
      starCount: 21_648,
      countedOn: "2026-08-22",
      source: {
        evidence: "reported",
        via: "EvanLi, Github-Ranking",
        url: "https://github.com/EvanLi/Github-Ranking/blob/master/Data/github-ranking-2026-08-22.csv",
        checkedOn: "2026-11-22",
      },
    },
    firstVersion: {
      releasedOn: "2026-05-07",
      basis: "first commit (no tags)",
      source: {
        evidence: "published",
        url: "https://github.com/antirez/ds4",
        checkedOn: "2026-11-22",
      },
    },
    support: {
      platforms: ["macos", "linux"],
      backends: ["metal", "cuda"],
      formats: ["gguf"],
      apis: ["openai"],
      source: {
        evidence: "published",
        url: "https://github.com/antirez/ds4/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    maintenance: {
      status: "slow",
      lastCommitOn: "2026-05-21",
      factsEndOn: "2026-08-22",
      source: {
        evidence: "published",
        url: "https://github.com/antirez/ds4/commit/8d576642c39b9a2d782a80159ba84ef5a81c0b81",
        checkedOn: "2026-11-22",
      },
    },
    alternatives: ["llama-cpp", "ktransformers"],
    facts: [
      {
        text: "Deliberately narrow engine: not a general GGUF runner.",
        source: {
          evidence: "published",
          url: "https://github.com/antirez/ds4/blob/main/README.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "Metal first, from MacBooks with 96 GB; CUDA on Linux; ROCm kept on a branch.",
        source: {
          evidence: "published",
          url: "https://github.com/antirez/ds4/blob/main/README.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "Reported 26.68 tok/s generation on an M3 Max 128 GB at q2 by a third-party article.",
        source: {
          evidence: "reported",
          via: "BestHub",
          url: "https://www.besthub.dev/articles/two-llm-inference-acceleration-projects-a-mac-local-engine-vs-a-data-center-engine-1896bf7b50a0",
          checkedOn: "2026-11-22",
        },
      },
    ],
  },
];
