import type { ToolSeed } from "@/lib/catalog/schemas/tool";

/** Speech recognition and synthesis. Copy the last entry to add one; `npm run check` guides you. */
export const speech: ToolSeed[] = [
  {
    slug: "whisper-cpp",
    aliases: ["ggml-org/whisper.cpp"],
    name: "whisper.cpp",
    kind: "speech",
    summary: "Speech recognition in plain C++, on CPUs, phones and most GPUs.",
    repository: "ggml-org/whisper.cpp",
    language: "C++",
    license: {
      terms: { spdx: "MIT" },
      isOpenSource: true,
      source: {
        evidence: "published",
        url: "https://github.com/ggml-org/whisper.cpp/blob/master/examples/server/README.md",
        checkedOn: "2026-11-22",
      },
    },
    stars: {
      starCount: 53_093,
      countedOn: "2026-08-22",
      source: {
        evidence: "reported",
        via: "EvanLi, Github-Ranking",
        url: "https://github.com/EvanLi/Github-Ranking/blob/master/Data/github-ranking-2026-08-22.csv",
        checkedOn: "2026-11-22",
      },
    },
    latestVersion: {
      version: "v1.9.3",
      releasedOn: "2026-08-20",
      source: {
        evidence: "published",
        url: "https://github.com/ggml-org/whisper.cpp/releases/tag/v1.9.3",
        checkedOn: "2026-11-22",
      },
    },
    firstVersion: {
      version: "1.0.3",
      releasedOn: "2022-12-12",
      basis: "oldest tag",
      source: {
        evidence: "published",
        url: "https://github.com/ggml-org/whisper.cpp/releases/tag/1.0.3",
        checkedOn: "2026-11-22",
      },
    },
    support: {
      platforms: ["linux", "macos", "windows", "android", "ios", "docker", "web"],
      backends: ["cuda", "rocm", "metal", "vulkan", "npu", "cpu", "sycl"],
      source: {
        evidence: "published",
        url: "https://github.com/ggml-org/whisper.cpp/blob/master/examples/server/README.md",
        checkedOn: "2026-11-22",
      },
    },
    install: {
      commands: [
        {
          platform: "From source",
          command:
            "git clone https://github.com/ggml-org/whisper.cpp.git && cmake -B build && cmake --build build -j",
        },
      ],
      firstRun: "./build/bin/whisper-cli -f samples/jfk.wav",
      defaultPort: 8080,
      source: {
        evidence: "published",
        url: "https://github.com/ggml-org/whisper.cpp/blob/master/examples/server/README.md",
        checkedOn: "2026-11-22",
      },
    },
    maintenance: {
      status: "active",
      lastCommitOn: "2026-08-22",
      factsEndOn: "2026-08-22",
      source: {
        evidence: "published",
        url: "https://github.com/ggml-org/whisper.cpp/commit/233fe1fc9b48a09e361d3594520838ca266537fe",
        checkedOn: "2026-11-22",
      },
    },
    alternatives: ["faster-whisper", "whisperkit", "sherpa-onnx"],
    facts: [
      {
        text: "Server example listens on 8080.",
        source: {
          evidence: "published",
          url: "https://github.com/ggml-org/whisper.cpp/blob/master/examples/server/README.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "Core ML, Vulkan, ROCm and Ascend paths are documented.",
        source: {
          evidence: "published",
          url: "https://github.com/ggml-org/whisper.cpp/blob/master/README.md",
          checkedOn: "2026-11-22",
        },
      },
    ],
    notes: "Models are ggml files with the ending .bin.",
  },
  {
    slug: "faster-whisper",
    aliases: ["SYSTRAN/faster-whisper"],
    name: "faster-whisper",
    kind: "speech",
    summary: "Whisper speech recognition on CTranslate2, faster than the original.",
    repository: "SYSTRAN/faster-whisper",
    language: "Python",
    license: {
      terms: { spdx: "MIT" },
      isOpenSource: true,
      source: {
        evidence: "published",
        url: "https://github.com/SYSTRAN/faster-whisper/blob/master/README.md",
        checkedOn: "2026-11-22",
      },
    },
    latestVersion: {
      version: "v1.2.1",
      releasedOn: "2025-10-31",
      source: {
        evidence: "published",
        url: "https://github.com/SYSTRAN/faster-whisper/releases/tag/v1.2.1",
        checkedOn: "2026-11-22",
      },
    },
    firstVersion: {
      version: "v0.2.0",
      releasedOn: "2023-03-22",
      basis: "oldest tag",
      source: {
        evidence: "published",
        url: "https://github.com/SYSTRAN/faster-whisper/releases/tag/v0.2.0",
        checkedOn: "2026-11-22",
      },
    },
    support: {
      platforms: ["linux", "macos", "windows"],
      backends: ["cuda", "cpu"],
      source: {
        evidence: "published",
        url: "https://github.com/SYSTRAN/faster-whisper/blob/master/README.md",
        checkedOn: "2026-11-22",
      },
    },
    install: {
      commands: [{ platform: "pip", command: "pip install faster-whisper" }],
      source: {
        evidence: "published",
        url: "https://github.com/SYSTRAN/faster-whisper/blob/master/README.md",
        checkedOn: "2026-11-22",
      },
    },
    maintenance: {
      status: "slow",
      lastCommitOn: "2025-10-31",
      factsEndOn: "2026-08-22",
      note: "The last release and commit seen are of 31 October 2025.",
      source: {
        evidence: "published",
        url: "https://github.com/SYSTRAN/faster-whisper/commit/65882eee9f5cdbeeb2d877f1131d48cf241b327d",
        checkedOn: "2026-11-22",
      },
    },
    builtOn: ["ctranslate2"],
    alternatives: ["whisper-cpp", "whisperx", "speaches"],
    facts: [
      {
        text: "v1.2.1 tagged 31 October 2025, also the last commit as of August 2026.",
        source: {
          evidence: "published",
          url: "https://github.com/SYSTRAN/faster-whisper/releases/tag/v1.2.1",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "Needs CUDA 12 and cuDNN 9 with current CTranslate2.",
        source: {
          evidence: "published",
          url: "https://github.com/SYSTRAN/faster-whisper/blob/master/README.md",
          checkedOn: "2026-11-22",
        },
      },
    ],
  },
  {
    slug: "whisperx",
    aliases: ["m-bain/whisperX"],
    name: "WhisperX",
    kind: "speech",
    summary: "Whisper with word timestamps and speakers told apart.",
    repository: "m-bain/whisperX",
    language: "Python",
    license: {
      terms: { spdx: "BSD-2-Clause" },
      isOpenSource: true,
      source: {
        evidence: "published",
        url: "https://github.com/m-bain/whisperX",
        checkedOn: "2026-11-22",
      },
    },
    stars: {
      starCount: 19_783,
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
      version: "v3.8.6",
      releasedOn: "2026-05-25",
      source: {
        evidence: "published",
        url: "https://github.com/m-bain/whisperX/releases/tag/v3.8.6",
        checkedOn: "2026-11-22",
      },
    },
    firstVersion: {
      version: "v1.0.0",
      releasedOn: "2023-02-22",
      basis: "oldest tag",
      source: {
        evidence: "published",
        url: "https://github.com/m-bain/whisperX/releases/tag/v1.0.0",
        checkedOn: "2026-11-22",
      },
    },
    support: {
      platforms: ["linux", "macos", "windows"],
      backends: ["cuda", "cpu"],
      source: {
        evidence: "published",
        url: "https://github.com/m-bain/whisperX",
        checkedOn: "2026-11-22",
      },
    },
    install: {
      commands: [{ platform: "pip", command: "pip install whisperx" }],
      firstRun: "whisperx path/to/audio.wav --model large-v2",
      source: {
        evidence: "published",
        url: "https://github.com/m-bain/whisperX",
        checkedOn: "2026-11-22",
      },
    },
    maintenance: {
      status: "active",
      lastCommitOn: "2026-07-13",
      factsEndOn: "2026-08-22",
      source: {
        evidence: "published",
        url: "https://github.com/m-bain/whisperX/commit/2cfd7b7c5c7bba144954364db747319b50e8232b",
        checkedOn: "2026-11-22",
      },
    },
    builtOn: ["faster-whisper"],
    alternatives: ["whisper-cpp"],
  },
  {
    slug: "speaches",
    aliases: ["speaches-ai/speaches"],
    name: "Speaches",
    kind: "speech",
    summary: "An OpenAI-style server for speech recognition and speech synthesis.",
    repository: "speaches-ai/speaches",
    language: "Python",
    license: {
      terms: { spdx: "MIT" },
      isOpenSource: true,
      source: {
        evidence: "published",
        url: "https://github.com/speaches-ai/speaches",
        checkedOn: "2026-11-22",
      },
    },
    latestVersion: {
      version: "v0.8.3",
      releasedOn: "2025-09-18",
      source: {
        evidence: "published",
        url: "https://github.com/speaches-ai/speaches/releases/tag/v0.8.3",
        checkedOn: "2026-11-22",
      },
    },
    firstVersion: {
      version: "0.1.0",
      releasedOn: "2024-05-26",
      basis: "oldest tag",
      source: {
        evidence: "published",
        url: "https://github.com/speaches-ai/speaches/releases/tag/0.1.0",
        checkedOn: "2026-11-22",
      },
    },
    support: {
      platforms: ["docker", "linux"],
      backends: ["cuda", "cpu"],
      apis: ["openai"],
      source: {
        evidence: "published",
        url: "https://github.com/speaches-ai/speaches",
        checkedOn: "2026-11-22",
      },
    },
    install: {
      defaultPort: 8000,
      source: {
        evidence: "published",
        url: "https://github.com/speaches-ai/speaches",
        checkedOn: "2026-11-22",
      },
    },
    maintenance: {
      status: "slow",
      lastCommitOn: "2026-03-26",
      factsEndOn: "2026-08-22",
      source: {
        evidence: "published",
        url: "https://github.com/speaches-ai/speaches/commit/870e1e16a73452496e99d49f759eabd692a8e0e0",
        checkedOn: "2026-11-22",
      },
    },
    builtOn: ["faster-whisper", "kokoro", "piper"],
    alternatives: ["kokoro-fastapi", "localai"],
    facts: [
      {
        text: "Docker examples publish port 8000.",
        source: {
          evidence: "published",
          url: "https://github.com/speaches-ai/speaches/blob/master/docs/installation.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "v0.8.3 tagged 18 September 2025; last commit seen 26 March 2026.",
        source: {
          evidence: "published",
          url: "https://github.com/speaches-ai/speaches/releases/tag/v0.8.3",
          checkedOn: "2026-11-22",
        },
      },
    ],
  },
  {
    slug: "piper",
    aliases: ["OHF-Voice/piper1-gpl"],
    name: "Piper",
    kind: "speech",
    summary: "A small, quick voice synthesizer that runs on a CPU, now under GPL.",
    repository: "OHF-Voice/piper1-gpl",
    language: "C++",
    license: {
      terms: { spdx: "GPL-3.0" },
      isOpenSource: true,
      source: {
        evidence: "published",
        url: "https://github.com/rhasspy/piper/blob/master/README.md",
        checkedOn: "2026-11-22",
      },
    },
    latestVersion: {
      version: "v1.7.0",
      releasedOn: "2026-08-15",
      source: {
        evidence: "published",
        url: "https://github.com/OHF-Voice/piper1-gpl/releases/tag/v1.7.0",
        checkedOn: "2026-11-22",
      },
    },
    firstVersion: {
      version: "v1.3.0",
      releasedOn: "2025-07-10",
      basis: "oldest tag",
      source: {
        evidence: "published",
        url: "https://github.com/OHF-Voice/piper1-gpl/releases/tag/v1.3.0",
        checkedOn: "2026-11-22",
      },
    },
    support: {
      platforms: ["linux", "macos", "windows"],
      backends: ["cuda"],
      formats: ["onnx"],
      source: {
        evidence: "published",
        url: "https://github.com/rhasspy/piper/blob/master/README.md",
        checkedOn: "2026-11-22",
      },
    },
    install: {
      commands: [{ platform: "pip", command: "pip install piper-tts" }],
      firstRun: "python3 -m piper -m en_US-lessac-medium -f test.wav -- 'Hello'",
      firstRunNote: "The form of the command is documented; its arguments are ours.",
      source: {
        evidence: "published",
        url: "https://github.com/rhasspy/piper/blob/master/README.md",
        checkedOn: "2026-11-22",
      },
    },
    maintenance: {
      status: "active",
      lastCommitOn: "2026-08-22",
      factsEndOn: "2026-08-22",
      source: {
        evidence: "published",
        url: "https://github.com/OHF-Voice/piper1-gpl/commit/b2758261878e4d832acb208e33915df8954ae2d4",
        checkedOn: "2026-11-22",
      },
    },
    alternatives: ["kokoro", "chatterbox", "sherpa-onnx"],
    facts: [
      {
        text: "Development moved from rhasspy/piper (MIT) to OHF-Voice/piper1-gpl (GPL-3.0).",
        source: {
          evidence: "published",
          url: "https://github.com/rhasspy/piper/blob/master/README.md",
          checkedOn: "2026-11-22",
        },
      },
    ],
  },
  {
    slug: "kokoro",
    aliases: ["hexgrad/kokoro"],
    name: "Kokoro",
    kind: "speech",
    summary: "The Python library for Kokoro-82M, a small text-to-speech model.",
    repository: "hexgrad/kokoro",
    language: "Python",
    license: {
      terms: { spdx: "Apache-2.0" },
      isOpenSource: true,
      source: {
        evidence: "published",
        url: "https://github.com/hexgrad/kokoro/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    latestVersion: {
      version: "0.9.4",
      source: {
        evidence: "published",
        url: "https://github.com/hexgrad/kokoro/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    firstVersion: {
      releasedOn: "2025-01-10",
      basis: "first commit (no tags)",
      source: {
        evidence: "published",
        url: "https://github.com/hexgrad/kokoro",
        checkedOn: "2026-11-22",
      },
    },
    support: {
      platforms: ["linux", "macos", "windows"],
      backends: ["cpu", "metal"],
      formats: ["safetensors", "onnx"],
      source: {
        evidence: "published",
        url: "https://github.com/hexgrad/kokoro/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    maintenance: {
      status: "slow",
      lastCommitOn: "2025-08-06",
      factsEndOn: "2026-08-22",
      source: {
        evidence: "published",
        url: "https://github.com/hexgrad/kokoro/commit/dfb907a02bba8152ca444717ca5d78747ccb4bec",
        checkedOn: "2026-11-22",
      },
    },
    alternatives: ["piper", "chatterbox"],
    facts: [
      {
        text: "Inference library for the Kokoro-82M model.",
        source: {
          evidence: "published",
          url: "https://github.com/hexgrad/kokoro/blob/main/README.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "Extra language packs come through misaki.",
        source: {
          evidence: "published",
          url: "https://github.com/hexgrad/kokoro/blob/main/README.md",
          checkedOn: "2026-11-22",
        },
      },
    ],
  },
  {
    slug: "kokoro-fastapi",
    aliases: ["remsky/Kokoro-FastAPI"],
    name: "Kokoro-FastAPI",
    kind: "speech",
    summary: "Serves the Kokoro voices behind an OpenAI-style speech API.",
    repository: "remsky/Kokoro-FastAPI",
    language: "Python",
    license: {
      terms: { spdx: "Apache-2.0" },
      isOpenSource: true,
      source: {
        evidence: "published",
        url: "https://github.com/remsky/Kokoro-FastAPI/blob/master/README.md",
        checkedOn: "2026-11-22",
      },
    },
    latestVersion: {
      version: "v0.8.0",
      releasedOn: "2026-08-15",
      source: {
        evidence: "published",
        url: "https://github.com/remsky/Kokoro-FastAPI/releases/tag/v0.8.0",
        checkedOn: "2026-11-22",
      },
    },
    firstVersion: {
      version: "v0.0.1",
      releasedOn: "2025-01-02",
      basis: "oldest tag",
      source: {
        evidence: "published",
        url: "https://github.com/remsky/Kokoro-FastAPI/releases/tag/v0.0.1",
        checkedOn: "2026-11-22",
      },
    },
    support: {
      platforms: ["docker"],
      backends: ["cuda", "cpu", "rocm"],
      apis: ["openai"],
      source: {
        evidence: "published",
        url: "https://github.com/remsky/Kokoro-FastAPI/blob/master/README.md",
        checkedOn: "2026-11-22",
      },
    },
    install: {
      commands: [
        {
          platform: "Docker",
          command: "docker run -p 8880:8880 ghcr.io/remsky/kokoro-fastapi-cpu:latest",
        },
        {
          platform: "Docker, NVIDIA",
          command: "docker run --gpus all -p 8880:8880 ghcr.io/remsky/kokoro-fastapi-gpu:latest",
        },
      ],
      defaultPort: 8880,
      source: {
        evidence: "published",
        url: "https://github.com/remsky/Kokoro-FastAPI/blob/master/README.md",
        checkedOn: "2026-11-22",
      },
    },
    maintenance: {
      status: "active",
      lastCommitOn: "2026-08-17",
      factsEndOn: "2026-08-22",
      source: {
        evidence: "published",
        url: "https://github.com/remsky/Kokoro-FastAPI/commit/26eec068d8ce6f559afef83f68933127ac38e315",
        checkedOn: "2026-11-22",
      },
    },
    builtOn: ["kokoro"],
    alternatives: ["speaches"],
    facts: [
      {
        text: "OpenAI-style speech endpoint on port 8880.",
        source: {
          evidence: "published",
          url: "https://github.com/remsky/Kokoro-FastAPI/blob/master/README.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "ROCm image is experimental and x86_64 only.",
        source: {
          evidence: "published",
          url: "https://github.com/remsky/Kokoro-FastAPI/blob/master/README.md",
          checkedOn: "2026-11-22",
        },
      },
    ],
  },
  {
    slug: "chatterbox",
    aliases: ["resemble-ai/chatterbox"],
    name: "Chatterbox",
    kind: "speech",
    summary: "Resemble AI’s open text-to-speech models with voice cloning.",
    repository: "resemble-ai/chatterbox",
    language: "Python",
    license: {
      terms: { spdx: "MIT" },
      isOpenSource: true,
      source: {
        evidence: "published",
        url: "https://github.com/resemble-ai/chatterbox",
        checkedOn: "2026-11-22",
      },
    },
    latestVersion: {
      version: "v0.1.2",
      releasedOn: "2025-06-13",
      source: {
        evidence: "published",
        url: "https://github.com/resemble-ai/chatterbox/releases/tag/v0.1.2",
        checkedOn: "2026-11-22",
      },
    },
    firstVersion: {
      version: "v0.1.2",
      releasedOn: "2025-06-13",
      basis: "oldest tag",
      source: {
        evidence: "published",
        url: "https://github.com/resemble-ai/chatterbox/releases/tag/v0.1.2",
        checkedOn: "2026-11-22",
      },
    },
    support: {
      platforms: ["linux"],
      backends: ["cuda", "metal", "cpu"],
      formats: ["safetensors"],
      source: {
        evidence: "published",
        url: "https://github.com/resemble-ai/chatterbox",
        checkedOn: "2026-11-22",
      },
    },
    install: {
      commands: [{ platform: "pip", command: "pip install chatterbox-tts" }],
      source: {
        evidence: "published",
        url: "https://github.com/resemble-ai/chatterbox",
        checkedOn: "2026-11-22",
      },
    },
    maintenance: {
      status: "active",
      lastCommitOn: "2026-07-21",
      factsEndOn: "2026-08-22",
      source: {
        evidence: "published",
        url: "https://github.com/resemble-ai/chatterbox/commit/5de7a54aa4e5e2baadb0182dde554908b48b85c2",
        checkedOn: "2026-11-22",
      },
    },
    alternatives: ["kokoro", "coqui-tts"],
    facts: [
      {
        text: "MIT licence; last commit seen 21 July 2026.",
        source: {
          evidence: "published",
          url: "https://github.com/resemble-ai/chatterbox",
          checkedOn: "2026-11-22",
        },
      },
    ],
  },
  {
    slug: "coqui-tts",
    aliases: ["idiap/coqui-ai-TTS"],
    name: "Coqui TTS",
    kind: "speech",
    summary: "The maintained fork of Coqui’s text-to-speech toolkit.",
    repository: "idiap/coqui-ai-TTS",
    language: "Python",
    license: {
      terms: { spdx: "MPL-2.0" },
      isOpenSource: true,
      source: {
        evidence: "published",
        url: "https://github.com/idiap/coqui-ai-TTS/blob/dev/README.md",
        checkedOn: "2026-11-22",
      },
    },
    stars: {
      starCount: 1943,
      countedOn: "2025-10-30",
      source: {
        evidence: "reported",
        via: "Lukas Masuch, Best of ML Python",
        url: "https://github.com/lukasmasuch/best-of-ml-python/blob/main/history/2025-10-30_projects.csv",
        checkedOn: "2026-11-22",
      },
    },
    latestVersion: {
      version: "v0.27.2",
      releasedOn: "2025-09-25",
      source: {
        evidence: "published",
        url: "https://github.com/idiap/coqui-ai-TTS/releases/tag/v0.27.2",
        checkedOn: "2026-11-22",
      },
    },
    firstVersion: {
      version: "v0.0.9",
      releasedOn: "2021-03-09",
      basis: "oldest tag",
      source: {
        evidence: "published",
        url: "https://github.com/idiap/coqui-ai-TTS/releases/tag/v0.0.9",
        checkedOn: "2026-11-22",
      },
    },
    support: {
      platforms: ["linux", "macos", "windows"],
      backends: ["cuda", "cpu"],
      source: {
        evidence: "published",
        url: "https://github.com/idiap/coqui-ai-TTS/blob/dev/README.md",
        checkedOn: "2026-11-22",
      },
    },
    install: {
      commands: [{ platform: "pip", command: "pip install coqui-tts" }],
      firstRun: 'tts --text "Hello" --out_path out.wav',
      firstRunNote: "The form of the command is documented; its arguments are ours.",
      defaultPort: 5002,
      source: {
        evidence: "published",
        url: "https://github.com/idiap/coqui-ai-TTS/blob/dev/README.md",
        checkedOn: "2026-11-22",
      },
    },
    maintenance: {
      status: "slow",
      lastCommitOn: "2025-09-25",
      factsEndOn: "2026-08-22",
      source: {
        evidence: "published",
        url: "https://github.com/idiap/coqui-ai-TTS/commit/7cde79ec2d7c9b0210dbae29da40a1ea1bfe1089",
        checkedOn: "2026-11-22",
      },
    },
    alternatives: ["chatterbox", "piper"],
    facts: [
      {
        text: "Docker example publishes 5002.",
        source: {
          evidence: "published",
          url: "https://github.com/idiap/coqui-ai-TTS/blob/dev/README.md",
          checkedOn: "2026-11-22",
        },
      },
    ],
  },
  {
    slug: "sherpa-onnx",
    aliases: ["k2-fsa/sherpa-onnx"],
    name: "sherpa-onnx",
    kind: "speech",
    summary: "Speech recognition, synthesis and speaker tools for devices down to phones and NPUs.",
    repository: "k2-fsa/sherpa-onnx",
    language: "C++",
    license: {
      terms: { spdx: "Apache-2.0" },
      isOpenSource: true,
      source: {
        evidence: "published",
        url: "https://github.com/k2-fsa/sherpa-onnx/blob/master/README.md",
        checkedOn: "2026-11-22",
      },
    },
    latestVersion: {
      version: "v1.13.4",
      releasedOn: "2026-07-07",
      source: {
        evidence: "published",
        url: "https://github.com/k2-fsa/sherpa-onnx/releases/tag/v1.13.4",
        checkedOn: "2026-11-22",
      },
    },
    firstVersion: {
      version: "v1.0",
      releasedOn: "2022-10-14",
      basis: "oldest tag",
      source: {
        evidence: "published",
        url: "https://github.com/k2-fsa/sherpa-onnx/releases/tag/v1.0",
        checkedOn: "2026-11-22",
      },
    },
    support: {
      platforms: ["linux", "macos", "windows", "android", "ios", "web"],
      backends: ["cpu", "cuda", "npu"],
      formats: ["onnx"],
      source: {
        evidence: "published",
        url: "https://github.com/k2-fsa/sherpa-onnx/blob/master/README.md",
        checkedOn: "2026-11-22",
      },
    },
    install: {
      commands: [{ platform: "pip", command: "pip install sherpa-onnx" }],
      source: {
        evidence: "published",
        url: "https://github.com/k2-fsa/sherpa-onnx/blob/master/README.md",
        checkedOn: "2026-11-22",
      },
    },
    maintenance: {
      status: "active",
      lastCommitOn: "2026-08-08",
      factsEndOn: "2026-08-22",
      source: {
        evidence: "published",
        url: "https://github.com/k2-fsa/sherpa-onnx/commit/634265c9b57642fdd158120148785c89aa281c4b",
        checkedOn: "2026-11-22",
      },
    },
    alternatives: ["whisper-cpp", "piper"],
    facts: [
      {
        text: "NPU targets include Rockchip, Qualcomm, Ascend and Axera.",
        source: {
          evidence: "published",
          url: "https://github.com/k2-fsa/sherpa-onnx/blob/master/README.md",
          checkedOn: "2026-11-22",
        },
      },
    ],
  },
  {
    slug: "mlx-audio",
    aliases: ["Blaizzy/mlx-audio"],
    name: "MLX-Audio",
    kind: "speech",
    summary: "Speech synthesis and recognition on Apple Silicon with MLX.",
    repository: "Blaizzy/mlx-audio",
    language: "Python",
    license: {
      terms: { spdx: "MIT" },
      isOpenSource: true,
      source: {
        evidence: "published",
        url: "https://github.com/Blaizzy/mlx-audio/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    latestVersion: {
      version: "v0.5.0",
      releasedOn: "2026-08-17",
      source: {
        evidence: "published",
        url: "https://github.com/Blaizzy/mlx-audio/releases/tag/v0.5.0",
        checkedOn: "2026-11-22",
      },
    },
    firstVersion: {
      version: "v0.0.1",
      releasedOn: "2025-02-28",
      basis: "oldest tag",
      source: {
        evidence: "published",
        url: "https://github.com/Blaizzy/mlx-audio/releases/tag/v0.0.1",
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
        url: "https://github.com/Blaizzy/mlx-audio/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    install: {
      commands: [{ platform: "macOS", command: "pip install mlx-audio" }],
      source: {
        evidence: "published",
        url: "https://github.com/Blaizzy/mlx-audio/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    maintenance: {
      status: "active",
      lastCommitOn: "2026-08-20",
      factsEndOn: "2026-08-22",
      source: {
        evidence: "published",
        url: "https://github.com/Blaizzy/mlx-audio/commit/ebf44dfcdcf28cac2993445e46e7c72a9eca7421",
        checkedOn: "2026-11-22",
      },
    },
    builtOn: ["mlx"],
    alternatives: ["whisper-cpp", "kokoro"],
    facts: [
      {
        text: "Covers TTS, STT and speech-to-speech with an OpenAI-style REST API.",
        source: {
          evidence: "published",
          url: "https://github.com/Blaizzy/mlx-audio/blob/main/README.md",
          checkedOn: "2026-11-22",
        },
      },
    ],
  },
  {
    slug: "whisperkit",
    aliases: ["argmaxinc/WhisperKit"],
    name: "WhisperKit",
    kind: "speech",
    summary: "Speech recognition built for Apple devices, from Argmax.",
    repository: "argmaxinc/WhisperKit",
    language: "Swift",
    license: {
      terms: { spdx: "MIT" },
      isOpenSource: true,
      source: {
        evidence: "published",
        url: "https://github.com/argmaxinc/WhisperKit/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    latestVersion: {
      version: "v1.0.0",
      releasedOn: "2026-05-01",
      source: {
        evidence: "published",
        url: "https://github.com/argmaxinc/WhisperKit/releases/tag/v1.0.0",
        checkedOn: "2026-11-22",
      },
    },
    firstVersion: {
      version: "v0.1.0",
      releasedOn: "2024-01-30",
      basis: "oldest tag",
      source: {
        evidence: "published",
        url: "https://github.com/argmaxinc/WhisperKit/releases/tag/v0.1.0",
        checkedOn: "2026-11-22",
      },
    },
    support: {
      platforms: ["macos", "ios"],
      backends: ["npu", "metal"],
      apis: ["openai"],
      source: {
        evidence: "published",
        url: "https://github.com/argmaxinc/WhisperKit/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    install: {
      commands: [{ platform: "macOS", command: "brew install whisperkit-cli" }],
      firstRun: "whisperkit-cli serve",
      defaultPort: 50_060,
      source: {
        evidence: "published",
        url: "https://github.com/argmaxinc/WhisperKit/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    maintenance: {
      status: "slow",
      lastCommitOn: "2026-05-12",
      factsEndOn: "2026-08-22",
      source: {
        evidence: "published",
        url: "https://github.com/argmaxinc/WhisperKit/commit/984ab42f6d6824f17630109537829af26ca47fd6",
        checkedOn: "2026-11-22",
      },
    },
    alternatives: ["whisper-cpp", "mlx-audio"],
    facts: [
      {
        text: "Client sample points at port 50060.",
        source: {
          evidence: "published",
          url: "https://github.com/argmaxinc/WhisperKit/blob/main/README.md",
          checkedOn: "2026-11-22",
        },
      },
    ],
  },
  {
    slug: "moonshine",
    aliases: ["moonshine-ai/moonshine"],
    name: "Moonshine Voice",
    kind: "speech",
    summary: "Small speech recognition models for devices; the MIT licence covers the code only.",
    repository: "moonshine-ai/moonshine",
    language: "Python",
    license: {
      terms: {
        name: "MIT for the code",
        inPlainWords:
          "The code may be used, changed and shared under MIT; the models have terms of their own.",
      },
      isOpenSource: true,
      source: {
        evidence: "published",
        url: "https://github.com/moonshine-ai/moonshine",
        checkedOn: "2026-11-22",
      },
    },
    latestVersion: {
      version: "v0.1.3",
      releasedOn: "2026-08-17",
      source: {
        evidence: "published",
        url: "https://github.com/moonshine-ai/moonshine/releases/tag/v0.1.3",
        checkedOn: "2026-11-22",
      },
    },
    firstVersion: {
      version: "v0.0.46",
      releasedOn: "2026-02-10",
      basis: "oldest tag",
      source: {
        evidence: "published",
        url: "https://github.com/moonshine-ai/moonshine/releases/tag/v0.0.46",
        checkedOn: "2026-11-22",
      },
    },
    support: {
      backends: ["cpu"],
      formats: ["onnx"],
      source: {
        evidence: "published",
        url: "https://github.com/moonshine-ai/moonshine",
        checkedOn: "2026-11-22",
      },
    },
    install: {
      commands: [{ platform: "pip", command: "pip install moonshine-voice" }],
      source: {
        evidence: "published",
        url: "https://github.com/moonshine-ai/moonshine",
        checkedOn: "2026-11-22",
      },
    },
    maintenance: {
      status: "active",
      lastCommitOn: "2026-08-17",
      factsEndOn: "2026-08-22",
      source: {
        evidence: "published",
        url: "https://github.com/moonshine-ai/moonshine/commit/db88bffd14574212b6094a2e230d4f328029c31b",
        checkedOn: "2026-11-22",
      },
    },
    alternatives: ["whisper-cpp", "sherpa-onnx"],
    notes: "Platforms were not checked.",
  },
];
