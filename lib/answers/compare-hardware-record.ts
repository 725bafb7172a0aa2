import type { Configuration } from "@/lib/catalog/configurations";
import type { Hardware, HardwareClass } from "@/lib/catalog/schemas/hardware";
import type { ComparedRecord, ComparedValue } from "@/lib/compare/types";
import { formatCount, formatDate, formatSpeedRange } from "@/lib/format";
import { bytesToGib } from "@/lib/units";
import { fitsOnMachine, isOnDevice, runsAsTested } from "./compare-fit";
import { usableMemory } from "./usable-memory";

/** The model whose speed stands for a machine: small enough for most, and the one asked about most. */
export const SPEED_MODEL = "qwen3-8b";

/** How a machine is bought: the price of a card does not compare with that of a whole computer. */
export type SoldAs = "card" | "computer" | "laptop" | "module" | "memory";

const SOLD_AS: Record<HardwareClass, SoldAs> = {
  "gpu-desktop": "card",
  "gpu-workstation": "card",
  "gpu-datacenter": "module",
  "gpu-laptop": "laptop",
  apple: "computer",
  apu: "computer",
  edge: "computer",
  mobile: "computer",
  cpu: "memory",
};

export function soldAs({ hardware }: Configuration): SoldAs {
  return SOLD_AS[hardware.class];
}

/** What a figure of power covers: a board with its memory, or a chip. */
export function powerSort({ hardware }: Configuration): "board" | "chip" {
  return hardware.class.startsWith("gpu-") ? "board" : "chip";
}

/** US dollars at launch; of the smallest memory size alone, which is what a launch price is of. */
export function launchUsd({ hardware, memoryGiB }: Configuration): number | undefined {
  const isSmallest = hardware.memory.memoryOptionsGiB[0] === memoryGiB;
  return isSmallest ? hardware.launchPrice?.usd : undefined;
}

/** A configuration as a comparison sees it. */
export function hardwareRecord(configuration: Configuration): ComparedRecord {
  const { slug, name, hardware, memoryGiB } = configuration;
  const { architecture, class: hardwareClass, memory, platform, vendor } = hardware;
  return {
    slug,
    name,
    values: {
      memory: amount(memoryGiB),
      usable: amount(bytesToGib(usableMemory(configuration).bytes)),
      bandwidth: amount(memory.bandwidthGBPerSecond),
      fp16: fp16(hardware),
      writes: writingSpeed(configuration),
      runsWell: runsWell(configuration),
      power: power(configuration),
      launchPrice: launchPrice(configuration),
      memoryType: text(memory.memoryType),
      busWidth: amount(memory.busWidthBits),
      backends: platform && { items: platform.backends },
      computeCapability: text(platform?.computeCapability),
      gfxTarget: text(platform?.gfxTarget),
      slot: text(platform?.pcie),
      link: text(hardware.interconnect?.link),
      maker: text(vendor),
      class: text(hardwareClass),
      architecture: text(architecture),
      released: text(hardware.release?.releasedOn),
    },
  };
}

function fp16({ compute }: Hardware): ComparedValue | undefined {
  if (compute?.fp16Tflops === undefined) return undefined;
  return { amount: compute.fp16Tflops, basis: compute.fp16Basis };
}

function power(configuration: Configuration): ComparedValue | undefined {
  const { power } = configuration.hardware;
  if (power?.powerWatts === undefined) return undefined;
  const [low, high] = power.powerRangeWatts ?? [];
  const note = low === undefined ? undefined : `set by the maker to ${low}–${high}\u00a0W`;
  return { amount: power.powerWatts, basis: powerSort(configuration), note };
}

function launchPrice(configuration: Configuration): ComparedValue | undefined {
  const usd = launchUsd(configuration);
  if (usd === undefined) return undefined;
  const on = configuration.hardware.release?.releasedOn;
  return { amount: usd, basis: soldAs(configuration), note: on && formatDate(on) };
}

function writingSpeed(configuration: Configuration): ComparedValue | undefined {
  const usual = fitsOnMachine(configuration).find(({ slug }) => slug === SPEED_MODEL)?.usual;
  if (usual?.verdict === "does-not-run") return { text: usual.verdict };
  const speed = usual?.decodeTokensPerSecond;
  if (usual === undefined || speed === undefined) return undefined;
  const share = isOnDevice(usual) ? "" : ", in part from system memory";
  return { amount: speed.likely, note: `${formatSpeedRange(speed)}${share}` };
}

function runsWell(configuration: Configuration): ComparedValue {
  const fits = fitsOnMachine(configuration);
  return { amount: fits.filter(runsAsTested).length, note: `of ${formatCount(fits.length)}` };
}

function amount(value: number | undefined): ComparedValue | undefined {
  return value === undefined ? undefined : { amount: value };
}

function text(value: string | undefined): ComparedValue | undefined {
  return value === undefined ? undefined : { text: value };
}
