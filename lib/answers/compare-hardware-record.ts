import type { Configuration } from "@/lib/catalog/configurations";
import type { Hardware } from "@/lib/catalog/schemas/hardware";
import type { ComparedRecord, ComparedValue } from "@/lib/compare/types";
import { formatCount, formatDate, formatSpeedRange } from "@/lib/format";
import { bytesToGib } from "@/lib/units";
import { fitsOnMachine, isOnDevice, runsAsTested } from "./compare-fit";
import { powerSort } from "./compare-machine";
import { middleUsd, observedPrices, priceAtLaunch, priceNote, rangeText } from "./compare-prices";
import { promptSpeed, SPEED_MODEL, speedModelName } from "./compare-prompt";
import { usableMemory } from "./usable-memory";

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
      reads: readingSpeed(configuration),
      runsWell: runsWell(configuration),
      power: power(configuration),
      price: observedPrice(configuration),
      launchPrice: launchPrice(configuration),
      memoryType: text(memory.memoryType),
      busWidth: amount(memory.busWidthBits),
      backends: backends(hardware),
      slot: text(platform?.pcie),
      maker: text(vendor),
      class: text(hardwareClass),
      architecture: text(architecture),
      released: text(hardware.release?.releasedOn),
    },
  };
}

/** The processor is named only where nothing else is: nearly every machine has one. */
function backends({ platform }: Hardware): ComparedValue | undefined {
  if (platform === undefined) return undefined;
  const others = platform.backends.filter((backend) => backend !== "cpu");
  return { items: others.length > 0 ? others : platform.backends };
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

function observedPrice(configuration: Configuration): ComparedValue | undefined {
  const [price] = observedPrices(configuration);
  if (price === undefined) return undefined;
  const { sort } = price;
  return { amount: middleUsd(price), shown: rangeText(price), basis: sort, note: priceNote(price) };
}

function launchPrice(configuration: Configuration): ComparedValue | undefined {
  const price = priceAtLaunch(configuration);
  if (price === undefined) return undefined;
  return { amount: price.lowUsd, basis: price.sort, note: price.on && formatDate(price.on) };
}

function readingSpeed(configuration: Configuration): ComparedValue | undefined {
  const speed = promptSpeed(configuration);
  return speed && { amount: speed.likely, shown: formatSpeedRange(speed), note: speedModelName() };
}

function writingSpeed(configuration: Configuration): ComparedValue | undefined {
  const usual = fitsOnMachine(configuration).find(({ slug }) => slug === SPEED_MODEL)?.usual;
  if (usual?.verdict === "does-not-run") return { text: usual.verdict };
  const speed = usual?.decodeTokensPerSecond;
  if (usual === undefined || speed === undefined) return undefined;
  const share = isOnDevice(usual) ? "" : ", in part from system memory";
  const format = usual.quantization;
  return {
    amount: speed.likely,
    shown: formatSpeedRange(speed),
    note: `${speedModelName()} at ${format}${share}`,
  };
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
