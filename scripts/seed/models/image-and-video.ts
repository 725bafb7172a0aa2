import type { ModelSeed } from "@/lib/catalog/schemas/model";

/** Image and video models, oldest first. */
export const imageAndVideo: ModelSeed[] = [
  {
    slug: "sd-1-5",
    aliases: ["sd-1.5", "stable-diffusion-v1-5/stable-diffusion-v1-5", "stable-diffusion-v1-5"],
    name: "Stable Diffusion 1.5",
    organization: "Stability AI / Runway",
    family: "Stable Diffusion",
    runsAs: "image",
    architecture: "diffusion",
    huggingFaceId: "stable-diffusion-v1-5/stable-diffusion-v1-5",
    release: {
      releasedOn: "2022-10",
      source: {
        evidence: "reported",
        via: "tutorialspoint.com",
        url: "https://www.tutorialspoint.com/stable-diffusion/stable-diffusion-model-versions.htm",
        checkedOn: "2026-11-22",
      },
    },
    license: {
      terms: {
        name: "CreativeML OpenRAIL-M",
        url: "https://huggingface.co/spaces/CompVis/stable-diffusion-license",
        inPlainWords:
          "Use, changes and commercial products are allowed, and output belongs to the user. A list of forbidden uses binds every user and has to be passed on with derived models.",
      },
      source: {
        evidence: "reported",
        via: "mudler/LocalAI",
        url: "https://github.com/mudler/LocalAI/blob/master/gallery/index.yaml",
        checkedOn: "2026-11-22",
      },
    },
    nativeDtype: "bf16",
  },
  {
    slug: "sdxl-base-1-0",
    aliases: ["sdxl-base-1.0", "stabilityai/stable-diffusion-xl-base-1.0", "sdxl"],
    name: "Stable Diffusion XL Base 1.0",
    organization: "Stability AI",
    family: "Stable Diffusion",
    runsAs: "image",
    architecture: "diffusion",
    huggingFaceId: "stabilityai/stable-diffusion-xl-base-1.0",
    release: {
      releasedOn: "2023-07-26",
      source: {
        evidence: "reported",
        via: "en.wikipedia.org",
        url: "https://en.wikipedia.org/wiki/Stable_Diffusion",
        checkedOn: "2026-11-22",
      },
    },
    license: {
      terms: {
        name: "CreativeML Open RAIL++-M",
        url: "https://huggingface.co/stabilityai/stable-diffusion-xl-base-1.0/blob/main/LICENSE.md",
        inPlainWords:
          "Use, changes and commercial products are allowed, and output belongs to the user. A list of forbidden uses binds every user and has to be passed on with derived models.",
      },
      source: {
        evidence: "reported",
        via: "aitoolsfor.you",
        url: "https://aitoolsfor.you/research/stable-diffusion-model-line",
        checkedOn: "2026-11-22",
      },
    },
    nativeDtype: "bf16",
  },
  {
    slug: "sdxl-turbo",
    aliases: ["stabilityai/sdxl-turbo"],
    name: "SDXL Turbo",
    organization: "Stability AI",
    family: "Stable Diffusion",
    runsAs: "image",
    architecture: "diffusion",
    huggingFaceId: "stabilityai/sdxl-turbo",
    release: {
      releasedOn: "2023-11",
      source: {
        evidence: "reported",
        via: "replicate.com",
        url: "https://replicate.com/guides/stable-diffusion",
        checkedOn: "2026-11-22",
      },
    },
    nativeDtype: "bf16",
  },
  {
    slug: "flux-1-dev",
    aliases: ["flux.1-dev", "black-forest-labs/FLUX.1-dev", "flux dev"],
    name: "FLUX.1 [dev]",
    organization: "Black Forest Labs",
    family: "FLUX.1",
    runsAs: "image",
    architecture: "diffusion",
    huggingFaceId: "black-forest-labs/FLUX.1-dev",
    release: {
      releasedOn: "2024-08",
      source: {
        evidence: "reported",
        via: "gpustack/gpustack",
        url: "https://github.com/gpustack/gpustack/blob/main/gpustack/assets/model-catalog.yaml",
        checkedOn: "2026-11-22",
      },
    },
    license: {
      terms: {
        name: "FLUX.1 [dev] Non-Commercial License",
        url: "https://huggingface.co/black-forest-labs/FLUX.1-dev/blob/main/LICENSE.md",
        inPlainWords:
          "The model may be used for non-commercial purposes only; running it in a business needs a licence from Black Forest Labs. Images made with it may be used commercially, but not to train a competing model.",
      },
      source: {
        evidence: "reported",
        via: "mudler/LocalAI",
        url: "https://github.com/mudler/LocalAI/blob/master/gallery/index.yaml",
        checkedOn: "2026-11-22",
      },
    },
    size: {
      parameterCount: 12_000_000_000,
      source: {
        evidence: "reported",
        via: "gpustack/gpustack",
        url: "https://github.com/gpustack/gpustack/blob/main/gpustack/assets/model-catalog.yaml",
        checkedOn: "2026-11-22",
      },
    },
    nativeDtype: "bf16",
    notes:
      "A transformer of 12 billion parameters with a T5-XXL text encoder of 4.76 billion beside it.",
  },
  {
    slug: "flux-1-schnell",
    aliases: ["flux.1-schnell", "black-forest-labs/FLUX.1-schnell", "flux schnell"],
    name: "FLUX.1 [schnell]",
    organization: "Black Forest Labs",
    family: "FLUX.1",
    runsAs: "image",
    architecture: "diffusion",
    huggingFaceId: "black-forest-labs/FLUX.1-schnell",
    release: {
      releasedOn: "2024-08-01",
      source: {
        evidence: "reported",
        via: "aiwiki.ai",
        url: "https://aiwiki.ai/wiki/flux_1",
        checkedOn: "2026-11-22",
      },
    },
    license: {
      terms: { spdx: "Apache-2.0" },
      source: {
        evidence: "reported",
        via: "mudler/LocalAI",
        url: "https://github.com/mudler/LocalAI/blob/master/gallery/index.yaml",
        checkedOn: "2026-11-22",
      },
    },
    size: {
      parameterCount: 12_000_000_000,
      source: {
        evidence: "reported",
        via: "exo-explore/exo",
        url: "https://github.com/exo-explore/exo/tree/main/resources/image_model_cards",
        checkedOn: "2026-11-22",
      },
    },
    nativeDtype: "bf16",
    notes: "The size of FLUX.1 [dev], made for 1 to 4 steps.",
  },
  {
    slug: "sd-3-5-large",
    aliases: ["sd-3.5-large", "stabilityai/stable-diffusion-3.5-large"],
    name: "Stable Diffusion 3.5 Large",
    organization: "Stability AI",
    family: "Stable Diffusion",
    runsAs: "image",
    architecture: "diffusion",
    huggingFaceId: "stabilityai/stable-diffusion-3.5-large",
    release: {
      releasedOn: "2024-10-22",
      source: {
        evidence: "reported",
        via: "en.wikipedia.org",
        url: "https://en.wikipedia.org/wiki/Stable_Diffusion",
        checkedOn: "2026-11-22",
      },
    },
    license: {
      terms: {
        name: "Stability AI Community License",
        url: "https://stability.ai/community-license-agreement",
        inPlainWords:
          "Free for research, private use and for companies with under 1 million US dollars of yearly revenue; larger ones need an enterprise licence. Output belongs to the user, but may not train a competing foundation model.",
      },
      source: {
        evidence: "reported",
        via: "mudler/LocalAI",
        url: "https://github.com/mudler/LocalAI/blob/master/gallery/index.yaml",
        checkedOn: "2026-11-22",
      },
    },
    size: {
      parameterCount: 8_100_000_000,
      source: {
        evidence: "reported",
        via: "vllm-project/recipes",
        url: "https://github.com/vllm-project/recipes/blob/main/StabilityAI/Stable-Diffusion3.5.md",
        checkedOn: "2026-11-22",
      },
    },
    nativeDtype: "bf16",
    notes: "A rounded size. T5-XXL and two CLIP encoders come on top.",
  },
  {
    slug: "sd-3-5-medium",
    aliases: ["sd-3.5-medium", "stabilityai/stable-diffusion-3.5-medium"],
    name: "Stable Diffusion 3.5 Medium",
    organization: "Stability AI",
    family: "Stable Diffusion",
    runsAs: "image",
    architecture: "diffusion",
    huggingFaceId: "stabilityai/stable-diffusion-3.5-medium",
    license: {
      terms: {
        name: "Stability AI Community License",
        url: "https://stability.ai/community-license-agreement",
        inPlainWords:
          "Free for research, private use and for companies with under 1 million US dollars of yearly revenue; larger ones need an enterprise licence. Output belongs to the user, but may not train a competing foundation model.",
      },
      source: {
        evidence: "reported",
        via: "mudler/LocalAI",
        url: "https://github.com/mudler/LocalAI/blob/master/gallery/index.yaml",
        checkedOn: "2026-11-22",
      },
    },
    size: {
      parameterCount: 2_500_000_000,
      source: {
        evidence: "reported",
        via: "xorbitsai/inference",
        url: "https://github.com/xorbitsai/inference/blob/main/xinference/model/image/model_spec.json",
        checkedOn: "2026-11-22",
      },
    },
    nativeDtype: "bf16",
    notes: "A rounded size. T5-XXL and two CLIP encoders come on top.",
  },
  {
    slug: "wan2-1-t2v-1-3b",
    aliases: ["wan2.1-t2v-1.3b", "Wan-AI/Wan2.1-T2V-1.3B"],
    name: "Wan 2.1 T2V 1.3B",
    organization: "Alibaba (Wan)",
    family: "Wan",
    runsAs: "video",
    architecture: "diffusion",
    huggingFaceId: "Wan-AI/Wan2.1-T2V-1.3B",
    release: {
      releasedOn: "2025-02",
      source: {
        evidence: "reported",
        via: "midudev/canirun.ai",
        url: "https://github.com/midudev/canirun.ai/blob/main/src/data/models.ts",
        checkedOn: "2026-11-22",
      },
    },
    license: {
      terms: { spdx: "Apache-2.0" },
      source: {
        evidence: "reported",
        via: "midudev/canirun.ai",
        url: "https://github.com/midudev/canirun.ai/blob/main/src/data/models.ts",
        checkedOn: "2026-11-22",
      },
    },
    size: {
      parameterCount: 1_300_000_000,
      source: {
        evidence: "published",
        url: "https://github.com/Wan-Video/Wan2.2/tree/main/wan/configs",
        checkedOn: "2026-11-22",
      },
    },
    nativeDtype: "bf16",
    notes: "A rounded size. The umT5-XXL text encoder comes on top.",
  },
  {
    slug: "flux-1-kontext-dev",
    aliases: ["flux.1-kontext-dev", "black-forest-labs/FLUX.1-Kontext-dev"],
    name: "FLUX.1 Kontext [dev]",
    organization: "Black Forest Labs",
    family: "FLUX.1",
    runsAs: "image",
    architecture: "diffusion",
    huggingFaceId: "black-forest-labs/FLUX.1-Kontext-dev",
    license: {
      terms: {
        name: "FLUX.1 [dev] Non-Commercial License",
        url: "https://huggingface.co/black-forest-labs/FLUX.1-dev/blob/main/LICENSE.md",
        inPlainWords:
          "The model may be used for non-commercial purposes only; running it in a business needs a licence from Black Forest Labs. Images made with it may be used commercially, but not to train a competing model.",
      },
      source: {
        evidence: "reported",
        via: "mudler/LocalAI",
        url: "https://github.com/mudler/LocalAI/blob/master/gallery/index.yaml",
        checkedOn: "2026-11-22",
      },
    },
    size: {
      parameterCount: 12_000_000_000,
      source: {
        evidence: "reported",
        via: "exo-explore/exo",
        url: "https://github.com/exo-explore/exo/tree/main/resources/image_model_cards",
        checkedOn: "2026-11-22",
      },
    },
    nativeDtype: "bf16",
    notes: "Edits images.",
  },
  {
    slug: "wan2-2-ti2v-5b",
    aliases: ["wan2.2-ti2v-5b", "Wan-AI/Wan2.2-TI2V-5B"],
    name: "Wan 2.2 TI2V 5B",
    organization: "Alibaba (Wan)",
    family: "Wan",
    runsAs: "video",
    architecture: "diffusion",
    huggingFaceId: "Wan-AI/Wan2.2-TI2V-5B",
    release: {
      releasedOn: "2025-07",
      source: {
        evidence: "reported",
        via: "midudev/canirun.ai",
        url: "https://github.com/midudev/canirun.ai/blob/main/src/data/models.ts",
        checkedOn: "2026-11-22",
      },
    },
    license: {
      terms: { spdx: "Apache-2.0" },
      source: {
        evidence: "reported",
        via: "midudev/canirun.ai",
        url: "https://github.com/midudev/canirun.ai/blob/main/src/data/models.ts",
        checkedOn: "2026-11-22",
      },
    },
    size: {
      parameterCount: 5_000_000_000,
      source: {
        evidence: "published",
        url: "https://github.com/Wan-Video/Wan2.2/tree/main/wan/configs",
        checkedOn: "2026-11-22",
      },
    },
    nativeDtype: "bf16",
    notes: "A rounded size. The umT5-XXL text encoder comes on top.",
  },
  {
    slug: "wan2-2-t2v-a14b",
    aliases: ["wan2.2-t2v-a14b", "Wan-AI/Wan2.2-T2V-A14B"],
    name: "Wan 2.2 T2V A14B (2 x 14B)",
    organization: "Alibaba (Wan)",
    family: "Wan",
    runsAs: "video",
    architecture: "diffusion",
    huggingFaceId: "Wan-AI/Wan2.2-T2V-A14B",
    release: {
      releasedOn: "2025-07",
      source: {
        evidence: "reported",
        via: "midudev/canirun.ai",
        url: "https://github.com/midudev/canirun.ai/blob/main/src/data/models.ts",
        checkedOn: "2026-11-22",
      },
    },
    license: {
      terms: { spdx: "Apache-2.0" },
      source: {
        evidence: "reported",
        via: "midudev/canirun.ai",
        url: "https://github.com/midudev/canirun.ai/blob/main/src/data/models.ts",
        checkedOn: "2026-11-22",
      },
    },
    size: {
      parameterCount: 27_000_000_000,
      source: {
        evidence: "published",
        url: "https://github.com/Wan-Video/Wan2.2/tree/main/wan/configs",
        checkedOn: "2026-11-22",
      },
    },
    nativeDtype: "bf16",
    notes:
      "Two experts of 14 billion parameters, one active at a time. The umT5-XXL text encoder comes on top.",
  },
  {
    slug: "flux-1-krea-dev",
    aliases: ["flux.1-krea-dev", "black-forest-labs/FLUX.1-Krea-dev"],
    name: "FLUX.1 Krea [dev]",
    organization: "Black Forest Labs",
    family: "FLUX.1",
    runsAs: "image",
    architecture: "diffusion",
    huggingFaceId: "black-forest-labs/FLUX.1-Krea-dev",
    license: {
      terms: {
        name: "FLUX.1 [dev] Non-Commercial License",
        url: "https://huggingface.co/black-forest-labs/FLUX.1-dev/blob/main/LICENSE.md",
        inPlainWords:
          "The model may be used for non-commercial purposes only; running it in a business needs a licence from Black Forest Labs. Images made with it may be used commercially, but not to train a competing model.",
      },
      source: {
        evidence: "reported",
        via: "mudler/LocalAI",
        url: "https://github.com/mudler/LocalAI/blob/master/gallery/index.yaml",
        checkedOn: "2026-11-22",
      },
    },
    size: {
      parameterCount: 12_000_000_000,
      source: {
        evidence: "reported",
        via: "exo-explore/exo",
        url: "https://github.com/exo-explore/exo/tree/main/resources/image_model_cards",
        checkedOn: "2026-11-22",
      },
    },
    nativeDtype: "bf16",
  },
  {
    slug: "qwen-image",
    aliases: ["Qwen/Qwen-Image"],
    name: "Qwen-Image 20B",
    organization: "Alibaba (Qwen)",
    family: "Qwen-Image",
    runsAs: "image",
    architecture: "diffusion",
    huggingFaceId: "Qwen/Qwen-Image",
    release: {
      releasedOn: "2025-08-04",
      source: {
        evidence: "reported",
        via: "gpustack/gpustack",
        url: "https://github.com/gpustack/gpustack/blob/main/gpustack/assets/model-catalog.yaml",
        checkedOn: "2026-11-22",
      },
    },
    license: {
      terms: { spdx: "Apache-2.0" },
      source: {
        evidence: "reported",
        via: "mudler/LocalAI",
        url: "https://github.com/mudler/LocalAI/blob/master/gallery/index.yaml",
        checkedOn: "2026-11-22",
      },
    },
    size: {
      parameterCount: 20_000_000_000,
      source: {
        evidence: "reported",
        via: "gpustack/gpustack",
        url: "https://github.com/gpustack/gpustack/blob/main/gpustack/assets/model-catalog.yaml",
        checkedOn: "2026-11-22",
      },
    },
    nativeDtype: "bf16",
    notes: "Qwen2.5-VL 7B serves as its text encoder and is loaded on top.",
  },
  {
    slug: "qwen-image-edit-2509",
    aliases: ["Qwen/Qwen-Image-Edit-2509"],
    name: "Qwen-Image-Edit 2509",
    organization: "Alibaba (Qwen)",
    family: "Qwen-Image",
    runsAs: "image",
    architecture: "diffusion",
    huggingFaceId: "Qwen/Qwen-Image-Edit-2509",
    license: {
      terms: { spdx: "Apache-2.0" },
      source: {
        evidence: "reported",
        via: "mudler/LocalAI",
        url: "https://github.com/mudler/LocalAI/blob/master/gallery/index.yaml",
        checkedOn: "2026-11-22",
      },
    },
    size: {
      parameterCount: 20_000_000_000,
      source: {
        evidence: "reported",
        via: "exo-explore/exo",
        url: "https://github.com/exo-explore/exo/tree/main/resources/image_model_cards",
        checkedOn: "2026-11-22",
      },
    },
    nativeDtype: "bf16",
  },
  {
    slug: "hunyuanvideo-1-5",
    aliases: ["hunyuanvideo-1.5", "tencent/HunyuanVideo-1.5"],
    name: "HunyuanVideo 1.5",
    organization: "Tencent",
    family: "Hunyuan",
    runsAs: "video",
    architecture: "diffusion",
    huggingFaceId: "tencent/HunyuanVideo-1.5",
    release: {
      releasedOn: "2025-11",
      source: {
        evidence: "reported",
        via: "midudev/canirun.ai",
        url: "https://github.com/midudev/canirun.ai/blob/main/src/data/models.ts",
        checkedOn: "2026-11-22",
      },
    },
    license: {
      terms: {
        name: "Tencent Hunyuan Community License",
        inPlainWords:
          "Use, changes and commercial products are allowed outside the European Union, the United Kingdom and South Korea, where the licence does not apply. Products with over 100 million monthly users must ask Tencent, and output may not improve other models.",
      },
      source: {
        evidence: "reported",
        via: "midudev/canirun.ai",
        url: "https://github.com/midudev/canirun.ai/blob/main/src/data/models.ts",
        checkedOn: "2026-11-22",
      },
    },
    size: {
      parameterCount: 8_300_000_000,
      source: {
        evidence: "reported",
        via: "midudev/canirun.ai",
        url: "https://github.com/midudev/canirun.ai/blob/main/packages/models/src/index.ts",
        checkedOn: "2026-11-22",
      },
    },
    nativeDtype: "bf16",
    notes: "A rounded size.",
  },
  {
    slug: "flux-2-dev",
    aliases: ["flux.2-dev", "black-forest-labs/FLUX.2-dev"],
    name: "FLUX.2 [dev] 32B",
    organization: "Black Forest Labs",
    family: "FLUX.2",
    runsAs: "image",
    architecture: "diffusion",
    huggingFaceId: "black-forest-labs/FLUX.2-dev",
    release: {
      releasedOn: "2025-11-25",
      source: {
        evidence: "reported",
        via: "gpustack/gpustack",
        url: "https://github.com/gpustack/gpustack/blob/main/gpustack/assets/model-catalog.yaml",
        checkedOn: "2026-11-22",
      },
    },
    license: {
      terms: {
        name: "FLUX.2 [dev] Non-Commercial License",
        inPlainWords:
          "The model may be used for non-commercial purposes only; running it in a business needs a licence from Black Forest Labs.",
      },
      source: {
        evidence: "reported",
        via: "gpustack/gpustack",
        url: "https://github.com/gpustack/gpustack/blob/main/gpustack/assets/model-catalog.yaml",
        checkedOn: "2026-11-22",
      },
    },
    size: {
      parameterCount: 32_000_000_000,
      source: {
        evidence: "reported",
        via: "gpustack/gpustack",
        url: "https://github.com/gpustack/gpustack/blob/main/gpustack/assets/model-catalog.yaml",
        checkedOn: "2026-11-22",
      },
    },
    nativeDtype: "bf16",
    notes:
      "A Mistral Small of 24 billion parameters serves as its text encoder and is loaded on top.",
  },
  {
    slug: "z-image-turbo",
    aliases: ["Tongyi-MAI/Z-Image-Turbo"],
    name: "Z-Image Turbo 6B",
    organization: "Alibaba (Tongyi-MAI)",
    family: "Z-Image",
    runsAs: "image",
    architecture: "diffusion",
    huggingFaceId: "Tongyi-MAI/Z-Image-Turbo",
    release: {
      releasedOn: "2025-11-27",
      source: {
        evidence: "reported",
        via: "gpustack/gpustack",
        url: "https://github.com/gpustack/gpustack/blob/main/gpustack/assets/model-catalog.yaml",
        checkedOn: "2026-11-22",
      },
    },
    license: {
      terms: { spdx: "Apache-2.0" },
      source: {
        evidence: "reported",
        via: "mudler/LocalAI",
        url: "https://github.com/mudler/LocalAI/blob/master/gallery/index.yaml",
        checkedOn: "2026-11-22",
      },
    },
    size: {
      parameterCount: 6_000_000_000,
      source: {
        evidence: "reported",
        via: "gpustack/gpustack",
        url: "https://github.com/gpustack/gpustack/blob/main/gpustack/assets/model-catalog.yaml",
        checkedOn: "2026-11-22",
      },
    },
    nativeDtype: "bf16",
    notes: "Qwen3 4B serves as its text encoder and is loaded on top.",
  },
  {
    slug: "qwen-image-2512",
    aliases: ["Qwen/Qwen-Image-2512"],
    name: "Qwen-Image 2512",
    organization: "Alibaba (Qwen)",
    family: "Qwen-Image",
    runsAs: "image",
    architecture: "diffusion",
    huggingFaceId: "Qwen/Qwen-Image-2512",
    release: {
      releasedOn: "2025-12-30",
      source: {
        evidence: "reported",
        via: "gpustack/gpustack",
        url: "https://github.com/gpustack/gpustack/blob/main/gpustack/assets/model-catalog.yaml",
        checkedOn: "2026-11-22",
      },
    },
    license: {
      terms: { spdx: "Apache-2.0" },
      source: {
        evidence: "reported",
        via: "midudev/canirun.ai",
        url: "https://github.com/midudev/canirun.ai/blob/main/src/data/models.ts",
        checkedOn: "2026-11-22",
      },
    },
    size: {
      parameterCount: 20_000_000_000,
      source: {
        evidence: "reported",
        via: "gpustack/gpustack",
        url: "https://github.com/gpustack/gpustack/blob/main/gpustack/assets/model-catalog.yaml",
        checkedOn: "2026-11-22",
      },
    },
    nativeDtype: "bf16",
  },
  {
    slug: "flux-2-klein-4b",
    aliases: ["flux.2-klein-4b", "black-forest-labs/FLUX.2-klein-4B"],
    name: "FLUX.2 [klein] 4B",
    organization: "Black Forest Labs",
    family: "FLUX.2",
    runsAs: "image",
    architecture: "diffusion",
    huggingFaceId: "black-forest-labs/FLUX.2-klein-4B",
    release: {
      releasedOn: "2026-01-15",
      source: {
        evidence: "reported",
        via: "gpustack/gpustack",
        url: "https://github.com/gpustack/gpustack/blob/main/gpustack/assets/model-catalog.yaml",
        checkedOn: "2026-11-22",
      },
    },
    license: {
      terms: { spdx: "Apache-2.0" },
      source: {
        evidence: "reported",
        via: "mudler/LocalAI",
        url: "https://github.com/mudler/LocalAI/blob/master/gallery/index.yaml",
        checkedOn: "2026-11-22",
      },
    },
    size: {
      parameterCount: 4_000_000_000,
      source: {
        evidence: "reported",
        via: "gpustack/gpustack",
        url: "https://github.com/gpustack/gpustack/blob/main/gpustack/assets/model-catalog.yaml",
        checkedOn: "2026-11-22",
      },
    },
    nativeDtype: "bf16",
    notes: "Qwen3 4B serves as its text encoder and is loaded on top.",
  },
  {
    slug: "flux-2-klein-9b",
    aliases: ["flux.2-klein-9b", "black-forest-labs/FLUX.2-klein-9B"],
    name: "FLUX.2 [klein] 9B",
    organization: "Black Forest Labs",
    family: "FLUX.2",
    runsAs: "image",
    architecture: "diffusion",
    huggingFaceId: "black-forest-labs/FLUX.2-klein-9B",
    release: {
      releasedOn: "2026-01-15",
      source: {
        evidence: "reported",
        via: "gpustack/gpustack",
        url: "https://github.com/gpustack/gpustack/blob/main/gpustack/assets/model-catalog.yaml",
        checkedOn: "2026-11-22",
      },
    },
    license: {
      terms: {
        name: "FLUX Non-Commercial License",
        inPlainWords:
          "The model may be used for non-commercial purposes only; running it in a business needs a licence from Black Forest Labs.",
      },
      source: {
        evidence: "reported",
        via: "midudev/canirun.ai",
        url: "https://github.com/midudev/canirun.ai/blob/main/src/data/models.ts",
        checkedOn: "2026-11-22",
      },
    },
    size: {
      parameterCount: 9_000_000_000,
      source: {
        evidence: "reported",
        via: "gpustack/gpustack",
        url: "https://github.com/gpustack/gpustack/blob/main/gpustack/assets/model-catalog.yaml",
        checkedOn: "2026-11-22",
      },
    },
    nativeDtype: "bf16",
    notes:
      "Qwen3 8B serves as its text encoder and is loaded on top. Sources disagree about its licence: read the model card before any use.",
  },
  {
    slug: "ltx-2-3",
    aliases: ["ltx-2.3", "Lightricks/LTX-2.3"],
    name: "LTX-2.3 19B",
    organization: "Lightricks",
    family: "LTX",
    runsAs: "video",
    architecture: "diffusion",
    huggingFaceId: "Lightricks/LTX-2.3",
    release: {
      releasedOn: "2026-03",
      source: {
        evidence: "reported",
        via: "midudev/canirun.ai",
        url: "https://github.com/midudev/canirun.ai/blob/main/src/data/models.ts",
        checkedOn: "2026-11-22",
      },
    },
    license: {
      terms: {
        name: "LTX-2 Community License",
        url: "https://github.com/Lightricks/LTX-2/blob/main/LICENSE",
        inPlainWords:
          "Free for research and for companies with under 10 million US dollars of yearly revenue; larger ones need a commercial licence from Lightricks.",
      },
      source: {
        evidence: "reported",
        via: "mudler/LocalAI",
        url: "https://github.com/mudler/LocalAI/blob/master/gallery/index.yaml",
        checkedOn: "2026-11-22",
      },
    },
    size: {
      parameterCount: 19_000_000_000,
      source: {
        evidence: "reported",
        via: "midudev/canirun.ai",
        url: "https://github.com/midudev/canirun.ai/blob/main/packages/models/src/index.ts",
        checkedOn: "2026-11-22",
      },
    },
    nativeDtype: "bf16",
    notes: "A rounded size.",
  },
];
