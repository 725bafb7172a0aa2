import type { HardwareSeed } from "@/lib/catalog/schemas/hardware";
import { mlEngineering, published, techPowerUp } from "./sources";

/** Gaudi and Data Center GPU Max. */
export const intelDatacenter: HardwareSeed[] = [
  {
    slug: "gaudi-2",
    aliases: ["Gaudi 2", "Gaudi2", "HL-225H"],
    name: "Intel Gaudi 2",
    vendor: "Intel",
    class: "gpu-datacenter",
    architecture: "Gaudi 2",
    memory: {
      memoryOptionsGiB: [96],
      memoryType: "HBM2e",
      bandwidthGBPerSecond: 2460,
      source: mlEngineering,
    },
    power: { powerWatts: 600, source: mlEngineering },
    confidence: "medium",
    notes: [
      {
        text: "Runs on Intel's own Gaudi software, not on llama.cpp or Ollama.",
        source: mlEngineering,
      },
    ],
  },
  {
    slug: "gaudi-3",
    aliases: ["Gaudi 3", "Gaudi3", "HL-325L"],
    name: "Intel Gaudi 3",
    vendor: "Intel",
    class: "gpu-datacenter",
    architecture: "Gaudi 3",
    release: {
      releasedOn: "2024",
      source: published(
        "https://www.intel.com/content/www/us/en/content-details/817486/intel-gaudi-3-ai-accelerator-white-paper.html",
      ),
    },
    memory: {
      memoryOptionsGiB: [128],
      memoryType: "HBM2e",
      bandwidthGBPerSecond: 3700,
      source: mlEngineering,
    },
    power: {
      powerWatts: 900,
      source: published(
        "https://www.intel.com/content/www/us/en/content-details/817486/intel-gaudi-3-ai-accelerator-white-paper.html",
      ),
    },
    confidence: "medium",
    notes: [
      {
        text: "Runs on Intel's own Gaudi software, not on llama.cpp or Ollama.",
        source: mlEngineering,
      },
    ],
  },
  {
    slug: "data-center-gpu-max-1100",
    aliases: ["Max 1100", "Ponte Vecchio 1100"],
    name: "Intel Data Center GPU Max 1100",
    vendor: "Intel",
    class: "gpu-datacenter",
    architecture: "Ponte Vecchio (Xe-HPC)",
    release: { releasedOn: "2023-01", source: techPowerUp("data-center-gpu-max-1100.c4066") },
    memory: {
      memoryOptionsGiB: [48],
      memoryType: "HBM2e",
      busWidthBits: 8192,
      bandwidthGBPerSecond: 1228.8,
      source: techPowerUp("data-center-gpu-max-1100.c4066"),
    },
    power: { powerWatts: 300, source: techPowerUp("data-center-gpu-max-1100.c4066") },
    platform: {
      backends: ["sycl"],
      pcie: "PCIe 5.0 x16",
      source: techPowerUp("data-center-gpu-max-1100.c4066"),
    },
    confidence: "medium",
  },
  {
    slug: "data-center-gpu-max-1550",
    aliases: ["Max 1550", "GPU Max 1550", "Ponte Vecchio 1550"],
    name: "Intel Data Center GPU Max 1550",
    vendor: "Intel",
    class: "gpu-datacenter",
    architecture: "Ponte Vecchio (Xe-HPC)",
    release: { releasedOn: "2023-01", source: techPowerUp("data-center-gpu-max-1550.c4068") },
    memory: {
      memoryOptionsGiB: [128],
      memoryType: "HBM2e",
      busWidthBits: 8192,
      bandwidthGBPerSecond: 3276.8,
      source: techPowerUp("data-center-gpu-max-1550.c4068"),
    },
    power: { powerWatts: 600, source: techPowerUp("data-center-gpu-max-1550.c4068") },
    platform: {
      backends: ["sycl"],
      pcie: "PCIe 5.0 x16",
      source: techPowerUp("data-center-gpu-max-1550.c4068"),
    },
    confidence: "medium",
  },
];
