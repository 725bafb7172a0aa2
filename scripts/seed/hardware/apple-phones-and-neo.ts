import type { HardwareSeed } from "@/lib/catalog/schemas/hardware";
import { appleGpuInfo, canIRun, derived, huggingFace } from "./sources";

/** iPhones and the MacBook Neo. */
export const applePhonesAndNeo: HardwareSeed[] = [
  {
    slug: "apple-macbook-neo-a18-pro",
    aliases: ["MacBook Neo", "Apple MacBook Neo"],
    name: "MacBook Neo (A18 Pro)",
    vendor: "Apple",
    class: "apple",
    architecture: "A18 Pro",
    release: { releasedOn: "2026", source: huggingFace },
    memory: {
      memoryOptionsGiB: [8],
      bandwidthGBPerSecond: 60,
      source: huggingFace,
      bandwidthSource: derived("64 bit × 7,500 MT/s ÷ 8", appleGpuInfo),
    },
    compute: {
      fp32Tflops: 1.9,
      source: huggingFace,
    },
    platform: {
      backends: ["metal", "cpu", "mlx"],
      source: huggingFace,
    },
    confidence: "low",
  },
  {
    slug: "iphone-16-a18",
    aliases: ["iPhone 16", "A18", "Apple A18"],
    name: "iPhone 16 (A18)",
    vendor: "Apple",
    class: "mobile",
    architecture: "A18",
    memory: {
      memoryOptionsGiB: [8],
      bandwidthGBPerSecond: 60,
      source: canIRun,
    },
    platform: {
      backends: ["metal", "cpu"],
      source: canIRun,
    },
    confidence: "low",
  },
  {
    slug: "iphone-17-pro-a19-pro",
    aliases: ["iPhone 17 Pro", "iPhone 17 Pro Max", "Apple A19 Pro"],
    name: "iPhone 17 Pro (A19 Pro)",
    vendor: "Apple",
    class: "mobile",
    architecture: "A19 Pro",
    release: { releasedOn: "2025-09", source: canIRun },
    memory: {
      memoryOptionsGiB: [12],
      memoryType: "LPDDR5X",
      busWidthBits: 64,
      dataRateMTs: 9600,
      bandwidthGBPerSecond: 76.8,
      source: canIRun,
      bandwidthSource: derived("64 bit × 9,600 MT/s ÷ 8", canIRun),
    },
    platform: {
      backends: ["metal", "cpu"],
      source: canIRun,
    },
    confidence: "low",
  },
];
