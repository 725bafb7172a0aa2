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
      source: reported(
        "Overclocking.com",
        "https://en.overclocking.com/intel-core-ultra-200v-lunar-lake-details/",
        "2026-11-25",
      ),
      bandwidthSource: derived(
        "128 bit × 8,533 MT/s ÷ 8",
        reported(
          "Meterpreter",
          "https://meterpreter.org/intels-lunar-lake-mx-revealed-on-chip-memory-inside/",
          "2026-11-25",
        ),
      ),
    },
    platform: {
      backends: ["sycl", "vulkan", "cpu"],
      source: reported(
        "Overclocking.com",
        "https://en.overclocking.com/intel-core-ultra-200v-lunar-lake-details/",
        "2026-11-25",
      ),
    },
    confidence: "medium",
  },
];
