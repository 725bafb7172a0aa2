import type { ToolSeed } from "@/lib/catalog/schemas/tool";

/** Libraries and frameworks under other tools. Copy the last entry to add one; `npm run check` guides you. */
export const libraries: ToolSeed[] = [
  {
    slug: "fastertransformer",
    aliases: ["NVIDIA/FasterTransformer"],
    name: "FasterTransformer",
    kind: "library",
    summary:
      "NVIDIA’s retired transformer kernels, succeeded by TensorRT-LLM; the last commit is of October 2023.",
    repository: "NVIDIA/FasterTransformer",
    language: "C++",
    license: {
      terms: { spdx: "Apache-2.0" },
      isOpenSource: true,
      source: {
        evidence: "published",
        url: "https://github.com/NVIDIA/FasterTransformer/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    latestVersion: {
      version: "release/v5.3_tag",
      releasedOn: "2023-01-23",
      source: {
        evidence: "published",
        url: "https://github.com/NVIDIA/FasterTransformer/releases/tag/release/v5.3_tag",
        checkedOn: "2026-11-22",
      },
    },
    firstVersion: {
      version: "release/v2.0_tag",
      releasedOn: "2021-04-03",
      basis: "oldest tag",
      source: {
        evidence: "published",
        url: "https://github.com/NVIDIA/FasterTransformer/releases/tag/release/v2.0_tag",
        checkedOn: "2026-11-22",
      },
    },
    support: {
      platforms: ["linux"],
      backends: ["cuda"],
      source: {
        evidence: "published",
        url: "https://github.com/NVIDIA/FasterTransformer/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    maintenance: {
      status: "archived",
      lastCommitOn: "2023-10-19",
      factsEndOn: "2026-08-22",
      note: "Development moved to TensorRT-LLM; the last commit is of 19 October 2023.",
      source: {
        evidence: "published",
        url: "https://github.com/NVIDIA/FasterTransformer/commit/df4a7534860137e060e18d2ebf019906120ea204",
        checkedOn: "2026-11-22",
      },
    },
    alternatives: ["tensorrt-llm"],
    facts: [
      {
        text: "Its README says development has moved to TensorRT-LLM and that the repository stays up without further work.",
        source: {
          evidence: "published",
          url: "https://github.com/NVIDIA/FasterTransformer/blob/main/README.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "Last commit: 19 October 2023, so it stopped in late 2023 rather than fading through 2024.",
        source: {
          evidence: "published",
          url: "https://github.com/NVIDIA/FasterTransformer",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "Last tag release/v5.3_tag from 23 January 2023.",
        source: {
          evidence: "published",
          url: "https://github.com/NVIDIA/FasterTransformer",
          checkedOn: "2026-11-22",
        },
      },
    ],
  },
  {
    slug: "mlc-llm",
    aliases: ["mlc-ai/mlc-llm"],
    name: "MLC LLM",
    kind: "library",
    summary:
      "Compiles models for many targets: desktop GPUs, phones and, through WebLLM, the browser.",
    homepage: "https://llm.mlc.ai",
    repository: "mlc-ai/mlc-llm",
    language: "Python",
    license: {
      terms: { spdx: "Apache-2.0" },
      isOpenSource: true,
      source: {
        evidence: "published",
        url: "https://github.com/mlc-ai/mlc-llm/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    stars: {
      starCount: 21_931,
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
      version: "v0.20.0",
      releasedOn: "2026-07-07",
      source: {
        evidence: "published",
        url: "https://github.com/mlc-ai/mlc-llm/releases/tag/v0.20.0",
        checkedOn: "2026-11-22",
      },
    },
    firstVersion: {
      version: "v0.1.dev0",
      releasedOn: "2023-04-28",
      basis: "oldest tag",
      source: {
        evidence: "published",
        url: "https://github.com/mlc-ai/mlc-llm/releases/tag/v0.1.dev0",
        checkedOn: "2026-11-22",
      },
    },
    support: {
      platforms: ["linux", "macos", "windows", "android", "ios", "web"],
      backends: ["cuda", "rocm", "vulkan", "metal"],
      formats: ["safetensors"],
      apis: ["openai"],
      source: {
        evidence: "published",
        url: "https://github.com/mlc-ai/mlc-llm/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    features: [
      {
        names: ["prefixCaching"],
        source: {
          evidence: "published",
          url: "https://github.com/mlc-ai/mlc-llm/blob/HEAD/docs/microserving/tutorial.rst",
          checkedOn: "2026-11-22",
        },
      },
      {
        names: ["speculativeDecoding"],
        source: {
          evidence: "published",
          url: "https://github.com/mlc-ai/mlc-llm/blob/HEAD/docs/deploy/rest.rst",
          checkedOn: "2026-11-22",
        },
      },
      {
        names: ["tensorParallel"],
        source: {
          evidence: "published",
          url: "https://github.com/mlc-ai/mlc-llm/blob/HEAD/docs/compilation/compile_models.rst",
          checkedOn: "2026-11-22",
        },
      },
      {
        names: ["toolCalling"],
        source: {
          evidence: "published",
          url: "https://github.com/mlc-ai/mlc-llm/blob/HEAD/docs/deploy/mlc_chat_config.rst",
          checkedOn: "2026-11-22",
        },
      },
      {
        names: ["structuredOutput"],
        source: {
          evidence: "published",
          url: "https://github.com/mlc-ai/mlc-llm/blob/HEAD/docs/deploy/webllm.rst",
          checkedOn: "2026-11-22",
        },
      },
    ],
    install: {
      firstRun: "mlc_llm chat HF://mlc-ai/Llama-3-8B-Instruct-q4f16_1-MLC",
      source: {
        evidence: "published",
        url: "https://github.com/mlc-ai/mlc-llm/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    maintenance: {
      status: "active",
      lastCommitOn: "2026-07-23",
      factsEndOn: "2026-08-22",
      source: {
        evidence: "published",
        url: "https://github.com/mlc-ai/mlc-llm/commit/79d603f085f50500e9509fa01785ffa7ecfaaa93",
        checkedOn: "2026-11-22",
      },
    },
    alternatives: ["llama-cpp", "web-llm", "onnxruntime-genai"],
    facts: [
      {
        text: "v0.20.0 came on 7 July 2026, almost 17 months after v0.19.0.",
        source: {
          evidence: "published",
          url: "https://github.com/mlc-ai/mlc-llm/releases/tag/v0.20.0",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "Platform table covers CUDA, ROCm, Vulkan and Metal plus iOS, Android and browsers.",
        source: {
          evidence: "published",
          url: "https://github.com/mlc-ai/mlc-llm/blob/main/README.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "One engine offers an OpenAI-style API over REST and in several languages.",
        source: {
          evidence: "published",
          url: "https://github.com/mlc-ai/mlc-llm/blob/main/README.md",
          checkedOn: "2026-11-22",
        },
      },
    ],
    notes: "Weights are compiled into a form of its own before they run.",
  },
  {
    slug: "web-llm",
    aliases: ["mlc-ai/web-llm"],
    name: "WebLLM",
    kind: "library",
    summary: "Runs language models inside a browser tab on WebGPU, with no server behind it.",
    homepage: "https://webllm.mlc.ai",
    repository: "mlc-ai/web-llm",
    language: "TypeScript",
    license: {
      terms: { spdx: "Apache-2.0" },
      isOpenSource: true,
      source: {
        evidence: "published",
        url: "https://github.com/mlc-ai/web-llm/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    stars: {
      starCount: 17_171,
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
      version: "v0.2.83",
      releasedOn: "2026-04-24",
      source: {
        evidence: "published",
        url: "https://github.com/mlc-ai/web-llm/releases/tag/v0.2.83",
        checkedOn: "2026-11-22",
      },
    },
    firstVersion: {
      version: "v0.2.0",
      releasedOn: "2023-05-25",
      basis: "oldest tag",
      source: {
        evidence: "published",
        url: "https://github.com/mlc-ai/web-llm/releases/tag/v0.2.0",
        checkedOn: "2026-11-22",
      },
    },
    support: {
      platforms: ["web"],
      apis: ["openai"],
      source: {
        evidence: "published",
        url: "https://github.com/mlc-ai/web-llm/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    features: [
      {
        names: ["visionInput"],
        source: {
          evidence: "published",
          url: "https://github.com/mlc-ai/web-llm/blob/HEAD/examples/README.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        names: ["toolCalling", "structuredOutput"],
        source: {
          evidence: "published",
          url: "https://github.com/mlc-ai/web-llm/blob/HEAD/README.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        names: ["embeddings"],
        source: {
          evidence: "published",
          url: "https://github.com/mlc-ai/web-llm/blob/HEAD/docs/user/api_reference.rst",
          checkedOn: "2026-11-22",
        },
      },
    ],
    install: {
      commands: [{ platform: "npm", command: "npm install @mlc-ai/web-llm" }],
      firstRun: 'import { CreateMLCEngine } from "@mlc-ai/web-llm"',
      source: {
        evidence: "published",
        url: "https://github.com/mlc-ai/web-llm/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    maintenance: {
      status: "slow",
      lastCommitOn: "2026-05-04",
      factsEndOn: "2026-08-22",
      source: {
        evidence: "published",
        url: "https://github.com/mlc-ai/web-llm/commit/c51c9c0b1b4a2e01432362606f79fda42380dc7b",
        checkedOn: "2026-11-22",
      },
    },
    builtOn: ["mlc-llm"],
    alternatives: ["mlc-llm"],
    facts: [
      {
        text: "Function calling is still marked work in progress in the README.",
        source: {
          evidence: "published",
          url: "https://github.com/mlc-ai/web-llm/blob/main/README.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "JSON mode is implemented for structured generation.",
        source: {
          evidence: "published",
          url: "https://github.com/mlc-ai/web-llm/blob/main/README.md",
          checkedOn: "2026-11-22",
        },
      },
    ],
    notes: "It runs on WebGPU, on whatever GPU the browser offers.",
  },
  {
    slug: "candle",
    aliases: ["huggingface/candle"],
    name: "Candle",
    kind: "library",
    summary: "A small Rust framework for running models, under Apache 2.0 or MIT at one’s choice.",
    homepage: "https://huggingface.github.io/candle/",
    repository: "huggingface/candle",
    language: "Rust",
    license: {
      terms: { spdx: "Apache-2.0 OR MIT" },
      isOpenSource: true,
      source: {
        evidence: "published",
        url: "https://github.com/huggingface/candle/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    stars: {
      starCount: 19_143,
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
      version: "0.11.0",
      releasedOn: "2026-06-26",
      source: {
        evidence: "published",
        url: "https://github.com/huggingface/candle/releases/tag/0.11.0",
        checkedOn: "2026-11-22",
      },
    },
    firstVersion: {
      version: "0.5.1",
      releasedOn: "2024-05-21",
      basis: "oldest tag",
      source: {
        evidence: "published",
        url: "https://github.com/huggingface/candle/releases/tag/0.5.1",
        checkedOn: "2026-11-22",
      },
    },
    support: {
      platforms: ["linux", "macos", "windows", "web"],
      backends: ["cuda", "metal", "cpu"],
      formats: ["safetensors", "gguf", "onnx"],
      source: {
        evidence: "published",
        url: "https://github.com/huggingface/candle/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    install: {
      firstRun: "cargo run --example quantized --release",
      source: {
        evidence: "published",
        url: "https://github.com/huggingface/candle/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    maintenance: {
      status: "active",
      lastCommitOn: "2026-08-14",
      factsEndOn: "2026-08-22",
      source: {
        evidence: "published",
        url: "https://github.com/huggingface/candle/commit/2a13b0f3ff62f7e67013597f2996f764c5735e21",
        checkedOn: "2026-11-22",
      },
    },
    alternatives: ["mlx", "ctranslate2", "onnxruntime-genai"],
    facts: [
      {
        text: "Dual licensed Apache-2.0 and MIT.",
        source: {
          evidence: "published",
          url: "https://github.com/huggingface/candle",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "Examples include GGUF-quantized Qwen3 MoE.",
        source: {
          evidence: "published",
          url: "https://github.com/huggingface/candle/blob/main/README.md",
          checkedOn: "2026-11-22",
        },
      },
    ],
  },
  {
    slug: "ctranslate2",
    aliases: ["OpenNMT/CTranslate2"],
    name: "CTranslate2",
    kind: "library",
    summary:
      "A fast C++ engine for translation, speech and text models; it is the one under faster-whisper.",
    homepage: "https://opennmt.net/CTranslate2/",
    repository: "OpenNMT/CTranslate2",
    language: "C++",
    license: {
      terms: { spdx: "MIT" },
      isOpenSource: true,
      source: {
        evidence: "published",
        url: "https://github.com/OpenNMT/CTranslate2/blob/master/README.md",
        checkedOn: "2026-11-22",
      },
    },
    latestVersion: {
      version: "v4.8.1",
      releasedOn: "2026-07-03",
      source: {
        evidence: "published",
        url: "https://github.com/OpenNMT/CTranslate2/releases/tag/v4.8.1",
        checkedOn: "2026-11-22",
      },
    },
    firstVersion: {
      version: "benchmark-2",
      releasedOn: "2018-06-08",
      basis: "oldest tag",
      source: {
        evidence: "published",
        url: "https://github.com/OpenNMT/CTranslate2/releases/tag/benchmark-2",
        checkedOn: "2026-11-22",
      },
    },
    support: {
      platforms: ["linux", "macos", "windows"],
      backends: ["cuda", "rocm", "cpu"],
      source: {
        evidence: "published",
        url: "https://github.com/OpenNMT/CTranslate2/blob/master/README.md",
        checkedOn: "2026-11-22",
      },
    },
    features: [
      {
        names: ["prefixCaching"],
        source: {
          evidence: "published",
          url: "https://github.com/OpenNMT/CTranslate2/blob/HEAD/docs/generation.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        names: ["tensorParallel"],
        source: {
          evidence: "published",
          url: "https://github.com/OpenNMT/CTranslate2/blob/HEAD/README.md",
          checkedOn: "2026-11-22",
        },
      },
    ],
    install: {
      commands: [{ platform: "pip", command: "pip install ctranslate2" }],
      firstRun:
        "ct2-transformers-converter --model openai/whisper-tiny --output_dir whisper-tiny-ct2",
      source: {
        evidence: "published",
        url: "https://github.com/OpenNMT/CTranslate2/blob/master/README.md",
        checkedOn: "2026-11-22",
      },
    },
    maintenance: {
      status: "active",
      lastCommitOn: "2026-07-03",
      factsEndOn: "2026-08-22",
      source: {
        evidence: "published",
        url: "https://github.com/OpenNMT/CTranslate2/commit/0d8bcd362ac75ef860ef161d6f0efad0ae439ff0",
        checkedOn: "2026-11-22",
      },
    },
    alternatives: ["onnxruntime-genai", "candle"],
    facts: [
      {
        text: "AMD ROCm wheels are published on the releases page.",
        source: {
          evidence: "published",
          url: "https://github.com/OpenNMT/CTranslate2/blob/master/README.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "It is the engine under faster-whisper.",
        source: {
          evidence: "reported",
          via: "faster-whisper",
          url: "https://github.com/SYSTRAN/faster-whisper",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "Supports tensor parallelism for models too large for one GPU.",
        source: {
          evidence: "published",
          url: "https://github.com/OpenNMT/CTranslate2/blob/master/README.md",
          checkedOn: "2026-11-22",
        },
      },
    ],
  },
  {
    slug: "onnxruntime-genai",
    aliases: ["microsoft/onnxruntime-genai"],
    name: "ONNX Runtime GenAI",
    kind: "library",
    summary: "Runs generative models with ONNX Runtime on CPUs, GPUs and NPUs, chiefly on Windows.",
    homepage: "https://onnxruntime.ai/docs/genai/",
    repository: "microsoft/onnxruntime-genai",
    language: "C++",
    license: {
      terms: { spdx: "MIT" },
      isOpenSource: true,
      source: {
        evidence: "published",
        url: "https://github.com/microsoft/onnxruntime-genai/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    latestVersion: {
      version: "v0.15.2",
      releasedOn: "2026-08-05",
      source: {
        evidence: "published",
        url: "https://github.com/microsoft/onnxruntime-genai/releases/tag/v0.15.2",
        checkedOn: "2026-11-22",
      },
    },
    firstVersion: {
      version: "rel-0.1.0-rc4",
      releasedOn: "2024-03-25",
      basis: "oldest tag",
      source: {
        evidence: "published",
        url: "https://github.com/microsoft/onnxruntime-genai/releases/tag/rel-0.1.0-rc4",
        checkedOn: "2026-11-22",
      },
    },
    support: {
      platforms: ["linux", "macos", "windows", "android", "ios"],
      backends: ["cuda", "cpu", "npu"],
      formats: ["onnx"],
      source: {
        evidence: "published",
        url: "https://github.com/microsoft/onnxruntime-genai/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    features: [
      {
        names: ["continuousBatching", "pagedKv"],
        source: {
          evidence: "published",
          url: "https://github.com/microsoft/onnxruntime-genai/blob/HEAD/docs/DEVELOPMENT.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        names: [
          "speculativeDecoding",
          "multiLora",
          "visionInput",
          "toolCalling",
          "structuredOutput",
        ],
        source: {
          evidence: "published",
          url: "https://github.com/microsoft/onnxruntime-genai/blob/HEAD/README.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        names: ["kvQuant"],
        source: {
          evidence: "published",
          url: "https://github.com/microsoft/onnxruntime-genai/blob/HEAD/src/python/py/models/README.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        names: ["embeddings"],
        source: {
          evidence: "published",
          url: "https://github.com/microsoft/onnxruntime-genai/blob/HEAD/docs/speculative_decoding.md",
          checkedOn: "2026-11-22",
        },
      },
    ],
    install: {
      commands: [{ platform: "pip", command: "pip install onnxruntime-genai" }],
      firstRun: "python model-chat.py -m <onnx_model_dir>",
      firstRunNote: "The form of the command is documented; its arguments are ours.",
      source: {
        evidence: "published",
        url: "https://github.com/microsoft/onnxruntime-genai/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    maintenance: {
      status: "active",
      lastCommitOn: "2026-08-22",
      factsEndOn: "2026-08-22",
      source: {
        evidence: "published",
        url: "https://github.com/microsoft/onnxruntime-genai/commit/a0c04eb1313b886c963e415bbd974748cb89a4eb",
        checkedOn: "2026-11-22",
      },
    },
    alternatives: ["openvino-genai", "ctranslate2", "candle"],
    facts: [
      {
        text: "Feature table lists multi-LoRA, continuous decoding and constrained decoding.",
        source: {
          evidence: "published",
          url: "https://github.com/microsoft/onnxruntime-genai/blob/main/README.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "A paged, continuous-batching engine is described in its developer docs.",
        source: {
          evidence: "published",
          url: "https://github.com/microsoft/onnxruntime-genai/blob/main/docs/DEVELOPMENT.md",
          checkedOn: "2026-11-22",
        },
      },
    ],
  },
  {
    slug: "openvino-genai",
    aliases: ["openvinotoolkit/openvino.genai"],
    name: "OpenVINO GenAI",
    kind: "library",
    summary: "Intel’s way to run generative models on its CPUs, GPUs and NPUs through OpenVINO.",
    homepage: "https://openvinotoolkit.github.io/openvino.genai/",
    repository: "openvinotoolkit/openvino.genai",
    language: "C++",
    license: {
      terms: { spdx: "Apache-2.0" },
      isOpenSource: true,
      source: {
        evidence: "published",
        url: "https://github.com/openvinotoolkit/openvino.genai/blob/master/README.md",
        checkedOn: "2026-11-22",
      },
    },
    latestVersion: {
      version: "2026.3.0.0",
      releasedOn: "2026-07-23",
      source: {
        evidence: "published",
        url: "https://github.com/openvinotoolkit/openvino.genai/releases/tag/2026.3.0.0",
        checkedOn: "2026-11-22",
      },
    },
    firstVersion: {
      version: "2023.3.0",
      releasedOn: "2024-01-24",
      basis: "oldest tag",
      source: {
        evidence: "published",
        url: "https://github.com/openvinotoolkit/openvino.genai/releases/tag/2023.3.0",
        checkedOn: "2026-11-22",
      },
    },
    support: {
      platforms: ["linux", "macos", "windows"],
      backends: ["cpu", "npu"],
      source: {
        evidence: "published",
        url: "https://github.com/openvinotoolkit/openvino.genai/blob/master/README.md",
        checkedOn: "2026-11-22",
      },
    },
    features: [
      {
        names: [
          "continuousBatching",
          "prefixCaching",
          "speculativeDecoding",
          "multiLora",
          "visionInput",
          "embeddings",
        ],
        source: {
          evidence: "published",
          url: "https://github.com/openvinotoolkit/openvino.genai/blob/HEAD/README.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        names: ["pagedKv"],
        source: {
          evidence: "published",
          url: "https://github.com/openvinotoolkit/openvino.genai/blob/HEAD/site/docs/concepts/optimization-techniques/sparse-attention-prefill.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        names: ["structuredOutput"],
        source: {
          evidence: "published",
          url: "https://github.com/openvinotoolkit/openvino.genai/blob/HEAD/samples/cpp/text_generation/README.md",
          checkedOn: "2026-11-22",
        },
      },
    ],
    install: {
      commands: [{ platform: "pip", command: "pip install openvino-genai" }],
      firstRun:
        "optimum-cli export openvino --model TinyLlama/TinyLlama-1.1B-Chat-v1.0 --weight-format int4 tinyllama_ov",
      firstRunNote: "The form of the command is documented; its arguments are ours.",
      source: {
        evidence: "published",
        url: "https://github.com/openvinotoolkit/openvino.genai/blob/master/README.md",
        checkedOn: "2026-11-22",
      },
    },
    maintenance: {
      status: "active",
      lastCommitOn: "2026-08-21",
      factsEndOn: "2026-08-22",
      source: {
        evidence: "published",
        url: "https://github.com/openvinotoolkit/openvino.genai/commit/da1db864d2bc1a265e9a036f5b57ef13f0e86c2c",
        checkedOn: "2026-11-22",
      },
    },
    alternatives: ["onnxruntime-genai", "ipex-llm", "llama-cpp"],
    facts: [
      {
        text: "Runs on Intel CPU, GPU and NPU through the OpenVINO runtime.",
        source: {
          evidence: "published",
          url: "https://github.com/openvinotoolkit/openvino.genai/blob/master/README.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "Implements continuous batching with prefix caching and speculative decoding.",
        source: {
          evidence: "published",
          url: "https://github.com/openvinotoolkit/openvino.genai/blob/master/README.md",
          checkedOn: "2026-11-22",
        },
      },
    ],
    notes: "Models run in OpenVINO IR, converted beforehand.",
  },
  {
    slug: "deepspeed",
    aliases: ["deepspeedai/DeepSpeed"],
    name: "DeepSpeed",
    kind: "library",
    summary: "Microsoft’s library for training and serving models that do not fit on one GPU.",
    homepage: "https://www.deepspeed.ai",
    repository: "deepspeedai/DeepSpeed",
    language: "Python",
    license: {
      terms: { spdx: "Apache-2.0" },
      isOpenSource: true,
      source: {
        evidence: "published",
        url: "https://github.com/deepspeedai/DeepSpeed",
        checkedOn: "2026-11-22",
      },
    },
    stars: {
      starCount: 40_625,
      countedOn: "2025-11-07",
      source: {
        evidence: "reported",
        via: "EvanLi, Github-Ranking",
        url: "https://github.com/EvanLi/Github-Ranking/blob/master/Data/github-ranking-2025-11-07.csv",
        checkedOn: "2026-11-22",
      },
    },
    latestVersion: {
      version: "v0.19.5",
      releasedOn: "2026-08-09",
      source: {
        evidence: "published",
        url: "https://github.com/deepspeedai/DeepSpeed/releases/tag/v0.19.5",
        checkedOn: "2026-11-22",
      },
    },
    firstVersion: {
      version: "v0.1.0",
      releasedOn: "2020-05-18",
      basis: "oldest tag",
      source: {
        evidence: "published",
        url: "https://github.com/deepspeedai/DeepSpeed/releases/tag/v0.1.0",
        checkedOn: "2026-11-22",
      },
    },
    support: {
      platforms: ["linux", "windows"],
      backends: ["cuda", "rocm", "sycl", "cpu", "npu"],
      formats: ["safetensors"],
      source: {
        evidence: "published",
        url: "https://github.com/deepspeedai/DeepSpeed",
        checkedOn: "2026-11-22",
      },
    },
    install: {
      commands: [{ platform: "pip", command: "pip install deepspeed" }],
      firstRun: "deepspeed train.py --deepspeed_config ds_config.json",
      firstRunNote: "The form of the command is documented; its arguments are ours.",
      source: {
        evidence: "published",
        url: "https://github.com/deepspeedai/DeepSpeed",
        checkedOn: "2026-11-22",
      },
    },
    maintenance: {
      status: "active",
      lastCommitOn: "2026-08-22",
      factsEndOn: "2026-08-22",
      source: {
        evidence: "published",
        url: "https://github.com/deepspeedai/DeepSpeed/commit/edaa7221267243c7be7fb49c5d5f5c4fb97b4641",
        checkedOn: "2026-11-22",
      },
    },
  },
  {
    slug: "llama-cpp-python",
    aliases: ["abetlen/llama-cpp-python"],
    name: "llama-cpp-python",
    kind: "library",
    summary: "Python bindings for llama.cpp, with an OpenAI-style server included.",
    repository: "abetlen/llama-cpp-python",
    language: "Python",
    license: {
      terms: { spdx: "MIT" },
      isOpenSource: true,
      source: {
        evidence: "published",
        url: "https://github.com/abetlen/llama-cpp-python",
        checkedOn: "2026-11-22",
      },
    },
    stars: {
      starCount: 9922,
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
      version: "v0.3.35",
      releasedOn: "2026-08-17",
      source: {
        evidence: "published",
        url: "https://github.com/abetlen/llama-cpp-python/releases/tag/v0.3.35",
        checkedOn: "2026-11-22",
      },
    },
    firstVersion: {
      version: "v0.1.29",
      releasedOn: "2023-04-10",
      basis: "oldest tag",
      source: {
        evidence: "published",
        url: "https://github.com/abetlen/llama-cpp-python/releases/tag/v0.1.29",
        checkedOn: "2026-11-22",
      },
    },
    support: {
      platforms: ["linux", "macos", "windows"],
      backends: ["cuda", "rocm", "metal", "vulkan", "cpu", "sycl"],
      formats: ["gguf"],
      apis: ["openai"],
      source: {
        evidence: "published",
        url: "https://github.com/abetlen/llama-cpp-python",
        checkedOn: "2026-11-22",
      },
    },
    install: {
      commands: [{ platform: "pip", command: "pip install llama-cpp-python" }],
      firstRun: "python3 -m llama_cpp.server --model models/7B/llama-model.gguf",
      defaultPort: 8000,
      source: {
        evidence: "published",
        url: "https://github.com/abetlen/llama-cpp-python",
        checkedOn: "2026-11-22",
      },
    },
    maintenance: {
      status: "active",
      lastCommitOn: "2026-08-17",
      factsEndOn: "2026-08-22",
      source: {
        evidence: "published",
        url: "https://github.com/abetlen/llama-cpp-python/commit/3691546f1c9e0c1bf93323dff02230bd959cf562",
        checkedOn: "2026-11-22",
      },
    },
    builtOn: ["llama-cpp"],
    alternatives: ["llama-cpp", "ollama"],
    facts: [
      {
        text: "Prebuilt wheels for ROCm 7.2 and Vulkan were tagged with 0.3.35 on 17 August 2026.",
        source: {
          evidence: "published",
          url: "https://github.com/abetlen/llama-cpp-python/releases",
          checkedOn: "2026-11-22",
        },
      },
    ],
  },
  {
    slug: "ipex-llm",
    aliases: ["intel/ipex-llm"],
    name: "IPEX-LLM",
    kind: "library",
    summary: "Intel’s archived acceleration library; its notice warns of known security issues.",
    repository: "intel/ipex-llm",
    language: "Python",
    license: {
      terms: { spdx: "Apache-2.0" },
      isOpenSource: true,
      source: {
        evidence: "published",
        url: "https://github.com/intel/ipex-llm/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    latestVersion: {
      version: "v2.2.0",
      releasedOn: "2025-04-07",
      source: {
        evidence: "published",
        url: "https://github.com/intel/ipex-llm/releases/tag/v2.2.0",
        checkedOn: "2026-11-22",
      },
    },
    firstVersion: {
      version: "v0.1.0",
      releasedOn: "2017-04-07",
      basis: "oldest tag",
      source: {
        evidence: "published",
        url: "https://github.com/intel/ipex-llm/releases/tag/v0.1.0",
        checkedOn: "2026-11-22",
      },
    },
    support: {
      platforms: ["linux", "windows"],
      backends: ["sycl", "npu", "cpu"],
      formats: ["gguf", "safetensors"],
      apis: ["openai", "ollama"],
      source: {
        evidence: "published",
        url: "https://github.com/intel/ipex-llm/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    install: {
      commands: [{ platform: "pip", command: "pip install --pre --upgrade ipex-llm[xpu]" }],
      source: {
        evidence: "published",
        url: "https://github.com/intel/ipex-llm/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    maintenance: {
      status: "archived",
      lastCommitOn: "2026-01-28",
      factsEndOn: "2026-08-22",
      note: "Archived by Intel, with a warning of known security issues.",
      source: {
        evidence: "published",
        url: "https://github.com/intel/ipex-llm/commit/de6bce27133ab250f13fd5d549c197519ce16d30",
        checkedOn: "2026-11-22",
      },
    },
    alternatives: ["openvino-genai", "llama-cpp"],
    facts: [
      {
        text: "Intel archived the project and no longer accepts patches.",
        source: {
          evidence: "published",
          url: "https://github.com/intel/ipex-llm/blob/main/README.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "The notice also warns of known security issues.",
        source: {
          evidence: "published",
          url: "https://github.com/intel/ipex-llm/blob/main/README.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "Last commit 28 January 2026.",
        source: {
          evidence: "published",
          url: "https://github.com/intel/ipex-llm",
          checkedOn: "2026-11-22",
        },
      },
    ],
  },
  {
    slug: "mlx",
    aliases: ["ml-explore/mlx"],
    name: "MLX",
    kind: "library",
    summary:
      "Apple’s array framework for its own chips, the ground under MLX-LM and its relatives.",
    homepage: "https://ml-explore.github.io/mlx/",
    repository: "ml-explore/mlx",
    language: "C++",
    license: {
      terms: { spdx: "MIT" },
      isOpenSource: true,
      source: {
        evidence: "published",
        url: "https://github.com/ml-explore/mlx",
        checkedOn: "2026-11-22",
      },
    },
    stars: {
      starCount: 28_100,
      countedOn: "2026-08-22",
      source: {
        evidence: "reported",
        via: "EvanLi, Github-Ranking",
        url: "https://github.com/EvanLi/Github-Ranking/blob/master/Data/github-ranking-2026-08-22.csv",
        checkedOn: "2026-11-22",
      },
    },
    latestVersion: {
      version: "v0.32.1",
      releasedOn: "2026-08-18",
      source: {
        evidence: "published",
        url: "https://github.com/ml-explore/mlx/releases/tag/v0.32.1",
        checkedOn: "2026-11-22",
      },
    },
    firstVersion: {
      version: "v0.0.2",
      releasedOn: "2023-12-04",
      basis: "oldest tag",
      source: {
        evidence: "published",
        url: "https://github.com/ml-explore/mlx/releases/tag/v0.0.2",
        checkedOn: "2026-11-22",
      },
    },
    support: {
      platforms: ["macos", "linux", "ios"],
      backends: ["metal", "cuda", "cpu"],
      formats: ["mlx", "safetensors"],
      source: {
        evidence: "published",
        url: "https://github.com/ml-explore/mlx",
        checkedOn: "2026-11-22",
      },
    },
    install: {
      commands: [{ platform: "macOS", command: "pip install mlx" }],
      firstRun: 'python -c "import mlx.core as mx; print(mx.arange(4))"',
      firstRunNote: "The form of the command is documented; its arguments are ours.",
      source: {
        evidence: "published",
        url: "https://github.com/ml-explore/mlx",
        checkedOn: "2026-11-22",
      },
    },
    maintenance: {
      status: "active",
      lastCommitOn: "2026-08-22",
      factsEndOn: "2026-08-22",
      source: {
        evidence: "published",
        url: "https://github.com/ml-explore/mlx/commit/846d176227a0ac13d2667e58d2bb68b322109ab0",
        checkedOn: "2026-11-22",
      },
    },
    alternatives: ["candle"],
  },
  {
    slug: "mlx-vlm",
    aliases: ["Blaizzy/mlx-vlm"],
    name: "MLX-VLM",
    kind: "library",
    summary: "Runs and fine-tunes vision and omni models on Apple Silicon with MLX.",
    repository: "Blaizzy/mlx-vlm",
    language: "Python",
    license: {
      terms: { spdx: "MIT" },
      isOpenSource: true,
      source: {
        evidence: "published",
        url: "https://github.com/Blaizzy/mlx-vlm/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    latestVersion: {
      version: "v0.6.15",
      releasedOn: "2026-08-18",
      source: {
        evidence: "published",
        url: "https://github.com/Blaizzy/mlx-vlm/releases/tag/v0.6.15",
        checkedOn: "2026-11-22",
      },
    },
    firstVersion: {
      version: "v0.0.1",
      releasedOn: "2024-04-23",
      basis: "oldest tag",
      source: {
        evidence: "published",
        url: "https://github.com/Blaizzy/mlx-vlm/releases/tag/v0.0.1",
        checkedOn: "2026-11-22",
      },
    },
    support: {
      platforms: ["macos"],
      backends: ["metal"],
      formats: ["mlx"],
      apis: ["openai"],
      source: {
        evidence: "published",
        url: "https://github.com/Blaizzy/mlx-vlm/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    features: [
      {
        names: ["visionInput"],
        source: {
          evidence: "published",
          url: "https://github.com/Blaizzy/mlx-vlm/blob/main/README.md",
          checkedOn: "2026-11-22",
        },
      },
    ],
    install: {
      commands: [{ platform: "macOS", command: "pip install -U mlx-vlm" }],
      firstRun:
        'mlx_vlm.generate --model mlx-community/Qwen2-VL-2B-Instruct-4bit --prompt "Describe" --image x.jpg',
      firstRunNote: "The form of the command is documented; its arguments are ours.",
      source: {
        evidence: "published",
        url: "https://github.com/Blaizzy/mlx-vlm/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    maintenance: {
      status: "active",
      lastCommitOn: "2026-08-22",
      factsEndOn: "2026-08-22",
      source: {
        evidence: "published",
        url: "https://github.com/Blaizzy/mlx-vlm/commit/9b13f522a7f1d214f426c67bb292c9e1065e9108",
        checkedOn: "2026-11-22",
      },
    },
    builtOn: ["mlx"],
    alternatives: ["mlx-lm"],
    facts: [
      {
        text: "Also fine-tunes vision and omni models.",
        source: {
          evidence: "published",
          url: "https://github.com/Blaizzy/mlx-vlm/blob/main/README.md",
          checkedOn: "2026-11-22",
        },
      },
    ],
  },
];
