import type { HardwareSeed } from "@/lib/catalog/schemas/hardware";
import { derived, huggingFace, published, reported, whichLlm } from "./sources";

/** Apple M5 and M6. Memory types have no source here, so bandwidth is Apple's own rounded figure. */
export const appleM5AndM6: HardwareSeed[] = [
  {
    slug: "apple-m5-8core",
    aliases: ["M5 8-core", "M5 8-core GPU", "M5 (8 GPU Core)"],
    name: "Apple M5 (8-core GPU)",
    vendor: "Apple",
    class: "apple",
    architecture: "M5",
    memory: {
      memoryOptionsGiB: [16, 24],
      bandwidthGBPerSecond: 153,
      source: huggingFace,
      bandwidthSource: whichLlm,
    },
    compute: {
      fp32Tflops: 4.56,
      source: derived("the 10-core bin × 8 ÷ 10", huggingFace),
    },
    power: { estimatedWatts: 25, source: huggingFace },
    platform: {
      backends: ["metal", "cpu", "mlx"],
      source: huggingFace,
    },
    confidence: "medium",
    oftenConfusedWith: ["apple-m5-10core"],
  },
  {
    slug: "apple-m5-10core",
    aliases: [
      "M5 10-core",
      "M5 10-core GPU",
      "M5 (10 GPU Core)",
      "M5",
      "Apple M5",
      "MacBook Pro M5",
    ],
    name: "Apple M5 (10-core GPU)",
    vendor: "Apple",
    class: "apple",
    architecture: "M5",
    memory: {
      memoryOptionsGiB: [16, 24, 32],
      bandwidthGBPerSecond: 153,
      source: huggingFace,
      bandwidthSource: published("https://support.apple.com/en-au/126318"),
    },
    compute: {
      fp32Tflops: 5.7,
      source: huggingFace,
    },
    power: { estimatedWatts: 25, source: huggingFace },
    platform: {
      backends: ["metal", "cpu", "mlx"],
      gpuCoreCount: 10,
      source: huggingFace,
    },
    confidence: "high",
    oftenConfusedWith: ["apple-m5-8core"],
  },
  {
    slug: "apple-m5-pro-16core",
    aliases: ["M5 Pro 16-core", "M5 Pro 16-core GPU", "M5 Pro (16 GPU Core)"],
    name: "Apple M5 Pro (16-core GPU)",
    vendor: "Apple",
    class: "apple",
    architecture: "M5 Pro",
    release: {
      releasedOn: "2026-03",
      source: reported(
        "San Francisco News",
        "https://sfnews.us/apple-macbook-pro-m5-pro-max-2026-what-changes",
        "2026-11-25",
      ),
    },
    memory: {
      memoryOptionsGiB: [24, 48, 64],
      bandwidthGBPerSecond: 307,
      source: published(
        "https://www.apple.com/newsroom/2026/08/apple-unveils-a-more-powerful-mac-mini-featuring-the-all-new-m6-and-m5-pro/",
      ),
      bandwidthSource: published("https://www.apple.com/ca/mac-mini/specs/"),
    },
    compute: {
      fp32Tflops: 9.12,
      source: derived("the 20-core bin × 16 ÷ 20", huggingFace),
    },
    power: { estimatedWatts: 50, source: huggingFace },
    platform: {
      backends: ["metal", "cpu", "mlx"],
      gpuCoreCount: 16,
      source: huggingFace,
    },
    interconnect: {
      link: "Thunderbolt 5",
      source: reported("while1", "https://news.while1.co.il/article/33565624"),
    },
    launchPrice: {
      usd: 1699,
      source: published(
        "https://www.apple.com/newsroom/2026/08/apple-unveils-a-more-powerful-mac-mini-featuring-the-all-new-m6-and-m5-pro/",
      ),
    },
    confidence: "medium",
    oftenConfusedWith: ["apple-m5-pro-20core"],
  },
  {
    slug: "apple-m5-pro-20core",
    aliases: [
      "M5 Pro 20-core",
      "M5 Pro 20-core GPU",
      "M5 Pro (20 GPU Core)",
      "M5 Pro",
      "Apple M5 Pro",
      "MacBook Pro M5 Pro",
    ],
    name: "Apple M5 Pro (20-core GPU)",
    vendor: "Apple",
    class: "apple",
    architecture: "M5 Pro",
    release: {
      releasedOn: "2026-03",
      source: reported(
        "San Francisco News",
        "https://sfnews.us/apple-macbook-pro-m5-pro-max-2026-what-changes",
        "2026-11-25",
      ),
    },
    memory: {
      memoryOptionsGiB: [24, 36, 48, 64],
      bandwidthGBPerSecond: 307,
      source: huggingFace,
      bandwidthSource: reported(
        "Lowyat.NET",
        "https://www.lowyat.net/2026/385170/apple-m5-pro-m5-max",
      ),
    },
    compute: {
      fp32Tflops: 11.4,
      source: huggingFace,
    },
    power: { estimatedWatts: 50, source: huggingFace },
    platform: {
      backends: ["metal", "cpu", "mlx"],
      gpuCoreCount: 20,
      source: huggingFace,
    },
    interconnect: {
      link: "Thunderbolt 5",
      source: reported("while1", "https://news.while1.co.il/article/33565624"),
    },
    confidence: "high",
    oftenConfusedWith: ["apple-m5-pro-16core"],
  },
  {
    slug: "apple-m5-max-32core",
    aliases: ["M5 Max 32-core", "M5 Max 32-core GPU", "M5 Max (32 GPU Core)"],
    name: "Apple M5 Max (32-core GPU)",
    vendor: "Apple",
    class: "apple",
    architecture: "M5 Max",
    release: {
      releasedOn: "2026-03",
      source: reported(
        "San Francisco News",
        "https://sfnews.us/apple-macbook-pro-m5-pro-max-2026-what-changes",
        "2026-11-25",
      ),
    },
    memory: {
      memoryOptionsGiB: [36],
      bandwidthGBPerSecond: 460,
      source: published(
        "https://www.apple.com/newsroom/2026/08/apple-introduces-new-mac-studio-with-m5-max-and-m5-ultra/",
      ),
      bandwidthSource: published("https://www.apple.com/ca/mac-studio/specs/"),
    },
    compute: {
      fp32Tflops: 18.24,
      source: derived("the 40-core bin × 32 ÷ 40", huggingFace),
    },
    power: { estimatedWatts: 110, source: huggingFace },
    platform: {
      backends: ["metal", "cpu", "mlx"],
      gpuCoreCount: 32,
      source: huggingFace,
    },
    interconnect: {
      link: "Thunderbolt 5",
      source: reported("while1", "https://news.while1.co.il/article/33565624"),
    },
    launchPrice: {
      usd: 2499,
      source: published(
        "https://www.apple.com/newsroom/2026/08/apple-introduces-new-mac-studio-with-m5-max-and-m5-ultra/",
      ),
    },
    confidence: "high",
    oftenConfusedWith: ["apple-m5-max-40core"],
  },
  {
    slug: "apple-m5-max-40core",
    aliases: [
      "M5 Max 40-core",
      "M5 Max 40-core GPU",
      "M5 Max (40 GPU Core)",
      "M5 Max",
      "Apple M5 Max",
      "MacBook Pro M5 Max",
      "Mac Studio M5 Max",
    ],
    name: "Apple M5 Max (40-core GPU)",
    vendor: "Apple",
    class: "apple",
    architecture: "M5 Max",
    release: {
      releasedOn: "2026-03",
      source: reported(
        "San Francisco News",
        "https://sfnews.us/apple-macbook-pro-m5-pro-max-2026-what-changes",
        "2026-11-25",
      ),
    },
    memory: {
      memoryOptionsGiB: [48, 64, 128],
      bandwidthGBPerSecond: 614,
      source: published(
        "https://www.apple.com/newsroom/2026/08/apple-introduces-new-mac-studio-with-m5-max-and-m5-ultra/",
      ),
      bandwidthSource: published("https://www.apple.com/ca/mac-studio/specs/"),
    },
    compute: {
      fp32Tflops: 22.8,
      source: huggingFace,
    },
    power: { estimatedWatts: 110, source: huggingFace },
    platform: {
      backends: ["metal", "cpu", "mlx"],
      gpuCoreCount: 40,
      source: huggingFace,
    },
    interconnect: {
      link: "Thunderbolt 5",
      source: reported("while1", "https://news.while1.co.il/article/33565624"),
    },
    confidence: "high",
    oftenConfusedWith: ["apple-m5-max-32core"],
  },
  {
    slug: "apple-m5-ultra-80core",
    aliases: [
      "M5 Ultra 80-core",
      "M5 Ultra 80-core GPU",
      "M5 Ultra (80 GPU Core)",
      "M5 Ultra",
      "Apple M5 Ultra",
      "Mac Studio M5 Ultra",
    ],
    name: "Apple M5 Ultra (80-core GPU)",
    vendor: "Apple",
    class: "apple",
    architecture: "M5 Ultra",
    release: {
      releasedOn: "2026",
      source: published(
        "https://www.apple.com/newsroom/2026/08/apple-introduces-new-mac-studio-with-m5-max-and-m5-ultra/",
      ),
    },
    memory: {
      memoryOptionsGiB: [96, 256, 512],
      bandwidthGBPerSecond: 1200,
      source: published(
        "https://www.apple.com/newsroom/2026/08/apple-introduces-new-mac-studio-with-m5-max-and-m5-ultra/",
      ),
    },
    platform: {
      backends: ["metal", "cpu", "mlx"],
      gpuCoreCount: 80,
      source: published(
        "https://www.apple.com/newsroom/2026/08/apple-introduces-new-mac-studio-with-m5-max-and-m5-ultra/",
      ),
    },
    launchPrice: {
      usd: 5499,
      source: published(
        "https://www.apple.com/newsroom/2026/08/apple-introduces-new-mac-studio-with-m5-max-and-m5-ultra/",
      ),
    },
    confidence: "high",
  },
  {
    slug: "apple-m6-12core",
    aliases: ["M6 12-core", "M6 12-core GPU", "M6 (12 GPU Core)", "M6", "Apple M6", "Mac mini M6"],
    name: "Apple M6 (12-core GPU)",
    vendor: "Apple",
    class: "apple",
    architecture: "M6",
    release: {
      releasedOn: "2026",
      source: published(
        "https://www.apple.com/newsroom/2026/08/apple-unveils-a-more-powerful-mac-mini-featuring-the-all-new-m6-and-m5-pro/",
      ),
    },
    memory: {
      memoryOptionsGiB: [16, 32],
      bandwidthGBPerSecond: 170,
      source: published(
        "https://www.apple.com/newsroom/2026/08/apple-unveils-a-more-powerful-mac-mini-featuring-the-all-new-m6-and-m5-pro/",
      ),
    },
    platform: {
      backends: ["metal", "cpu", "mlx"],
      gpuCoreCount: 12,
      source: published(
        "https://www.apple.com/newsroom/2026/08/apple-unveils-a-more-powerful-mac-mini-featuring-the-all-new-m6-and-m5-pro/",
      ),
    },
    launchPrice: {
      usd: 899,
      source: published(
        "https://www.apple.com/newsroom/2026/08/apple-unveils-a-more-powerful-mac-mini-featuring-the-all-new-m6-and-m5-pro/",
      ),
    },
    confidence: "medium",
    oftenConfusedWith: ["apple-m6-base-bin"],
    notes: [
      {
        text: "Sizes between 16 and 32 GB have no source.",
        source: published("https://www.apple.com/ca/mac-mini/specs/"),
      },
    ],
  },
  {
    slug: "apple-m6-base-bin",
    aliases: ["M6 base", "M6 153 GB/s"],
    name: "Apple M6 (153 GB/s bin)",
    vendor: "Apple",
    class: "apple",
    architecture: "M6",
    release: {
      releasedOn: "2026",
      source: published(
        "https://www.apple.com/newsroom/2026/08/apple-unveils-a-more-powerful-mac-mini-featuring-the-all-new-m6-and-m5-pro/",
      ),
    },
    memory: {
      memoryOptionsGiB: [16, 32],
      bandwidthGBPerSecond: 153,
      source: published(
        "https://www.apple.com/newsroom/2026/08/apple-unveils-a-more-powerful-mac-mini-featuring-the-all-new-m6-and-m5-pro/",
      ),
      bandwidthSource: published("https://www.apple.com/ca/mac-mini/specs/"),
    },
    platform: {
      backends: ["metal", "cpu", "mlx"],
      source: published(
        "https://www.apple.com/newsroom/2026/08/apple-unveils-a-more-powerful-mac-mini-featuring-the-all-new-m6-and-m5-pro/",
      ),
    },
    launchPrice: {
      usd: 899,
      source: published(
        "https://www.apple.com/newsroom/2026/08/apple-unveils-a-more-powerful-mac-mini-featuring-the-all-new-m6-and-m5-pro/",
      ),
    },
    confidence: "low",
    oftenConfusedWith: ["apple-m6-12core"],
    notes: [
      {
        text: "Apple's page gives M6 a range of 153 to 170 GB/s; this is the slower bin, whose GPU core count has no source.",
        source: published("https://www.apple.com/ca/mac-mini/specs/"),
      },
    ],
  },
];
