import type { HardwareSeed } from "@/lib/catalog/schemas/hardware";
import { derived, reported, techPowerUp } from "./sources";

const notebookcheckB390 = reported(
  "Notebookcheck",
  "https://www.notebookcheck.net/Early-Intel-Panther-Lake-iGPU-benchmark-impresses-with-50-faster-performance-vs-Lunar-Lake.1138923.0.html",
);

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
  {
    slug: "core-ultra-300h-panther-lake-b390",
    aliases: [
      "Panther Lake",
      "Arc B390",
      "Intel Arc B390",
      "Core Ultra 300H",
      "Core Ultra X7 358H",
      "Core Ultra X9 388H",
      "Intel Core Ultra X9 388H",
    ],
    name: "Core Ultra X7/X9 300H (Panther Lake, Arc B390)",
    vendor: "Intel",
    class: "apu",
    architecture: "Panther Lake",
    release: {
      releasedOn: "2026-01",
      source: reported(
        "Hardwareluxx",
        "https://www.hardwareluxx.de/index.php/artikel/hardware/prozessoren/67976-panther-lake-im-zenbook-erste-leistungsanalysen-zum-intel-core-ultra-x9-388h.html",
      ),
    },
    memory: {
      memoryOptionsGiB: [16, 32, 64, 96],
      hasTypicalSizes: true,
      memoryType: "LPDDR5X",
      busWidthBits: 128,
      dataRateMTs: 9600,
      bandwidthGBPerSecond: 153.6,
      source: notebookcheckB390,
      bandwidthSource: derived("128 bit × 9,600 MT/s ÷ 8", notebookcheckB390),
    },
    confidence: "medium",
    oftenConfusedWith: ["core-ultra-200v-lunar-lake"],
    notes: [
      {
        text: "Laptops with 8,533 MT/s memory get 136.5 GB/s. Its GPU has 12 Xe3 cores.",
        source: notebookcheckB390,
      },
    ],
  },
];
