import type { HardwareSeed } from "@/lib/catalog/schemas/hardware";
import { derived, reported, techPowerUp } from "./sources";

/** Core Ultra processors whose GPU shares the memory of the system. */
export const intelCoreUltra: HardwareSeed[] = [
  {
    slug: "core-ultra-200v-lunar-lake",
    aliases: [
      "Lunar Lake",
      "Arc 140V",
      "Intel Arc 140V",
      "Core Ultra 200V",
      "Core Ultra 7 258V",
      "Intel Arc Graphics 130V/140V",
    ],
    name: "Core Ultra 200V (Lunar Lake, Arc 140V/130V)",
    vendor: "Intel",
    class: "apu",
    architecture: "Lunar Lake",
    release: { releasedOn: "2024-09", source: techPowerUp("arc-140v-mobile.c4314") },
    memory: {
      memoryOptionsGiB: [16, 32],
      memoryType: "LPDDR5X",
      busWidthBits: 128,
      dataRateMTs: 8533,
      bandwidthGBPerSecond: 136.5,
      source: reported("www.intel.com", "https://www.intel.com"),
      bandwidthSource: derived(
        "128 bit × 8,533 MT/s ÷ 8",
        reported("www.intel.com", "https://www.intel.com"),
      ),
    },
    power: {
      powerWatts: 37,
      powerRangeWatts: [17, 37],
      source: reported("www.intel.com", "https://www.intel.com"),
    },
    platform: {
      backends: ["sycl", "vulkan", "cpu"],
      source: reported("www.intel.com", "https://www.intel.com"),
    },
    confidence: "high",
  },
];
