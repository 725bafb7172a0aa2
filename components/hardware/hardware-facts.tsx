import type { Hardware } from "@/lib/catalog/schemas/hardware";
import { formatBandwidth, formatCapacity, formatCount, formatDate, formatUsd } from "@/lib/format";
import { type SpecGroup, type SpecRow, SpecTable } from "../catalog/spec-table";
import { computeGroup, headlineGroup } from "./compute-facts";
import { HARDWARE_BACKEND, HARDWARE_CLASS } from "./words";

type Props = { unit: Hardware };

/** The facts of a unit in groups, each with the source that states it. Unknown is said. */
export function HardwareFacts({ unit }: Props) {
  const groups = [
    memory(unit),
    bandwidth(unit),
    ...(isPlatform(unit) ? [] : [computeGroup(unit)]),
    platform(unit),
    identity(unit),
    ...headlineGroup(unit),
    ...link(unit),
    ...(isPlatform(unit) ? [] : [power(unit), release(unit)]),
    ...price(unit),
  ];
  return <SpecTable groups={groups} />;
}

/** Channels and a data rate that many processors share: it has no power, day or rate of its own. */
function isPlatform({ class: hardwareClass }: Hardware): boolean {
  return hardwareClass === "cpu";
}

function identity({ architecture, class: hardwareClass, vendor }: Hardware): SpecGroup {
  return {
    title: "What it is",
    rows: [
      { label: "Maker", value: vendor === "Generic" ? "Any" : vendor },
      { label: "Class", value: HARDWARE_CLASS[hardwareClass].one },
      ...known("Architecture", architecture),
    ],
  };
}

function memory({ memory }: Hardware): SpecGroup {
  const { busWidthBits, dataRateMTs, hasTypicalSizes, memoryOptionsGiB, memoryType } = memory;
  return {
    title: "Memory",
    rows: [
      {
        label: memoryOptionsGiB.length === 1 ? "Size" : "Sizes",
        value: memoryOptionsGiB.map(formatCapacity).join(", "),
        note: hasTypicalSizes && "Common sizes: the buyer or the maker of the machine picks.",
      },
      ...known("Type", memoryType),
      ...known("Bus", busWidthBits && `${formatCount(busWidthBits)}\u00a0bit`),
      ...known("Data rate", dataRateMTs && `${formatCount(dataRateMTs)}\u00a0MT/s`),
    ],
    source: memory.source,
  };
}

function bandwidth({ memory }: Hardware): SpecGroup {
  const { bandwidthGBPerSecond, bandwidthSource, source } = memory;
  const title = "Memory bandwidth";
  if (bandwidthGBPerSecond === undefined) return { title, rows: [row("Bandwidth")] };
  return {
    title,
    rows: [row("Bandwidth", formatBandwidth(bandwidthGBPerSecond))],
    source: bandwidthSource ?? source,
  };
}

function platform({ platform }: Hardware): SpecGroup {
  if (platform === undefined) return { title: "Software", rows: [row("Backends")] };
  return {
    title: "Software",
    rows: [
      row("Backends", platform.backends.map((key) => HARDWARE_BACKEND[key]).join(", ")),
      ...known("CUDA capability", platform.computeCapability),
      ...known("ROCm target", platform.gfxTarget),
      ...known("GPU cores", platform.gpuCoreCount && formatCount(platform.gpuCoreCount)),
      ...known("Slot", platform.pcie),
      ...known("GPUs on the board", platform.gpusPerBoard && formatCount(platform.gpusPerBoard)),
    ],
    source: platform.source,
  };
}

function link({ interconnect }: Hardware): SpecGroup[] {
  if (interconnect === undefined) return [];
  const { link, source } = interconnect;
  return [{ title: "Link to others", rows: [row("Link", link)], source }];
}

function power({ power }: Hardware): SpecGroup {
  const range = power?.powerRangeWatts;
  return {
    title: "Power",
    rows: [
      row("Board or package", power?.powerWatts && `${formatCount(power.powerWatts)}\u00a0W`),
      ...known(
        "As others estimate",
        power?.estimatedWatts && `${formatCount(power.estimatedWatts)}\u00a0W`,
      ),
      ...known("As the maker sets it", range && `${range[0]}–${range[1]}\u00a0W`),
    ],
    ...(power && { source: power.source }),
  };
}

function release({ release }: Hardware): SpecGroup {
  return {
    title: "Release",
    rows: [row("Released", release && formatDate(release.releasedOn))],
    ...(release && { source: release.source }),
  };
}

function price({ launchPrice, memory }: Hardware): SpecGroup[] {
  if (launchPrice === undefined) return [];
  const isStarting = memory.memoryOptionsGiB.length > 1;
  return [
    {
      title: "Price at launch",
      rows: [row(isStarting ? "From" : "List price", formatUsd(launchPrice.usd))],
      source: launchPrice.source,
    },
  ];
}

function row(label: string, value?: string | number): SpecRow {
  return { label, value: value ?? "Unknown" };
}

function known(label: string, value: string | number | undefined): SpecRow[] {
  return value === undefined ? [] : [row(label, value)];
}
