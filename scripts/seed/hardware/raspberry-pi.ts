import type { HardwareSeed } from "@/lib/catalog/schemas/hardware";
import { derived, published } from "./sources";

/** Raspberry Pi. */
export const raspberryPi: HardwareSeed[] = [
  {
    slug: "raspberry-pi-5",
    aliases: ["Pi 5", "RPi 5", "Raspberry Pi CM5", "Pi CM5", "Pi 500+"],
    name: "Raspberry Pi 5",
    vendor: "Raspberry Pi",
    class: "edge",
    architecture: "Cortex-A76",
    release: {
      releasedOn: "2023",
      source: published("https://www.raspberrypi.com/products/raspberry-pi-5/"),
    },
    memory: {
      memoryOptionsGiB: [2, 4, 8, 16],
      memoryType: "LPDDR4X",
      busWidthBits: 32,
      dataRateMTs: 4267,
      bandwidthGBPerSecond: 17.1,
      source: published("https://www.raspberrypi.com/products/raspberry-pi-5/"),
      bandwidthSource: derived(
        "32 bit × 4,267 MT/s ÷ 8",
        published("https://www.raspberrypi.com/products/raspberry-pi-5/"),
      ),
    },
    platform: {
      backends: ["cpu", "vulkan"],
      pcie: "PCIe 2.0 x1",
      source: published("https://www.raspberrypi.com/products/raspberry-pi-5/"),
    },
    confidence: "low",
    notes: [
      {
        text: "Lists that give it 32 or 67 GB/s ignore the width of its bus, which no source states: 32 bit is taken here.",
        source: published("https://www.raspberrypi.com/products/raspberry-pi-5/"),
      },
    ],
  },
];
