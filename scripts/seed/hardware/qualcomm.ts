import type { HardwareSeed } from "@/lib/catalog/schemas/hardware";
import { derived, reported } from "./sources";

/** Snapdragon X laptops. */
export const qualcomm: HardwareSeed[] = [
  {
    slug: "snapdragon-x-elite",
    aliases: ["X Elite", "Qualcomm Snapdragon X Elite", "X1E-80-100"],
    name: "Snapdragon X Elite",
    vendor: "Qualcomm",
    class: "apu",
    architecture: "Adreno X / Oryon",
    memory: {
      memoryOptionsGiB: [16, 32, 64],
      hasTypicalSizes: true,
      memoryType: "LPDDR5X",
      bandwidthGBPerSecond: 136,
      source: reported(
        "TweakTown",
        "https://www.tweaktown.com/news/93943/qualcomm-snapdragon-elite-4-6-tflops-more-gpu-power-than-xbox-series/index.html",
        "2026-11-25",
      ),
    },
    platform: {
      backends: ["cpu", "vulkan"],
      source: reported(
        "TweakTown",
        "https://www.tweaktown.com/news/93943/qualcomm-snapdragon-elite-4-6-tflops-more-gpu-power-than-xbox-series/index.html",
        "2026-11-25",
      ),
    },
    confidence: "low",
    oftenConfusedWith: ["snapdragon-x2-elite", "snapdragon-x2-elite-extreme"],
  },
  {
    slug: "snapdragon-x2-elite",
    aliases: ["X2 Elite", "Qualcomm Snapdragon X2 Elite"],
    name: "Snapdragon X2 Elite",
    vendor: "Qualcomm",
    class: "apu",
    architecture: "Adreno X / Oryon",
    release: {
      releasedOn: "2026",
      source: reported(
        "Open Source AI",
        "https://www.open-source-ai.tech/hardware/qualcomm-snapdragon-x2-elite",
      ),
    },
    memory: {
      memoryOptionsGiB: [16, 32, 48],
      hasTypicalSizes: true,
      memoryType: "LPDDR5X",
      busWidthBits: 128,
      dataRateMTs: 9523,
      bandwidthGBPerSecond: 152.4,
      source: reported(
        "Open Source AI",
        "https://www.open-source-ai.tech/hardware/qualcomm-snapdragon-x2-elite",
      ),
      bandwidthSource: derived(
        "128 bit × 9,523 MT/s ÷ 8",
        reported(
          "Open Source AI",
          "https://www.open-source-ai.tech/hardware/qualcomm-snapdragon-x2-elite",
        ),
      ),
    },
    platform: {
      backends: ["cpu", "vulkan"],
      source: reported(
        "Open Source AI",
        "https://www.open-source-ai.tech/hardware/qualcomm-snapdragon-x2-elite",
      ),
    },
    confidence: "medium",
    oftenConfusedWith: ["snapdragon-x2-elite-extreme", "snapdragon-x-elite"],
  },
  {
    slug: "snapdragon-x2-elite-extreme",
    aliases: ["X2 Elite Extreme", "Snapdragon X2 Elite Extreme X2E-96-100", "X2E-96-100"],
    name: "Snapdragon X2 Elite Extreme",
    vendor: "Qualcomm",
    class: "apu",
    architecture: "Adreno X / Oryon",
    release: {
      releasedOn: "2026",
      source: reported(
        "Open Source AI",
        "https://www.open-source-ai.tech/hardware/qualcomm-snapdragon-x2-elite",
      ),
    },
    memory: {
      memoryOptionsGiB: [48],
      memoryType: "LPDDR5X",
      busWidthBits: 192,
      dataRateMTs: 9523,
      bandwidthGBPerSecond: 228.6,
      source: reported("C114", "https://www.c114pro.com/chipnews/151360.html"),
      bandwidthSource: derived(
        "192 bit × 9,523 MT/s ÷ 8",
        reported(
          "Open Source AI",
          "https://www.open-source-ai.tech/hardware/qualcomm-snapdragon-x2-elite",
        ),
      ),
    },
    platform: {
      backends: ["cpu", "vulkan"],
      source: reported("C114", "https://www.c114pro.com/chipnews/151360.html"),
    },
    confidence: "medium",
    oftenConfusedWith: ["snapdragon-x2-elite", "snapdragon-x-elite"],
  },
];
