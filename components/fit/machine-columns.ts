import type { Unit } from "@/lib/machine/configuration";
import type { MachineColumns, MachineEntry } from "./checker-data";

/** Units field by field: a sixth less to fetch than unit by unit. Unknown is null. */
export function machineColumns(machines: readonly MachineEntry[]): MachineColumns {
  const of = <Value>(read: (device: MachineEntry["device"]) => Value | undefined) =>
    machines.map(({ device }) => read(device) ?? null);
  return {
    class: machines.map((machine) => machine.class),
    prices: machines.map(({ prices }) => prices ?? null),
    vendor: machines.map(({ device }) => device.vendor),
    memoryKind: machines.map(({ device }) => device.memoryKind),
    backends: machines.map(({ device }) => device.backends),
    bandwidthGBPerSecond: of((device) => device.bandwidthGBPerSecond),
    architecture: of((device) => device.architecture),
    fp16Tflops: of((device) => device.fp16Tflops),
    fp16Basis: of((device) => device.fp16Basis),
    fp32Tflops: of((device) => device.fp32Tflops),
    computeCapability: of((device) => device.computeCapability),
    gfxTarget: of((device) => device.gfxTarget),
    gpuCoreCount: of((device) => device.gpuCoreCount),
    pcie: of((device) => device.pcie),
    interconnect: of((device) => device.interconnect),
    isLaptop: of((device) => device.isLaptop || undefined),
  };
}

/** The units of a file that holds them field by field, with their names from the directory. */
export function machinesOf(columns: MachineColumns, units: readonly Unit[]): MachineEntry[] {
  return units.flatMap(({ slug, name, sizes }, at): MachineEntry[] => {
    const vendor = columns.vendor[at];
    const memoryKind = columns.memoryKind[at];
    if (vendor === undefined || memoryKind === undefined) return [];
    return [
      {
        slug,
        name,
        sizes,
        class: columns.class[at] ?? "",
        prices: columns.prices[at] ?? undefined,
        device: {
          vendor,
          memoryKind,
          backends: columns.backends[at] ?? [],
          bandwidthGBPerSecond: columns.bandwidthGBPerSecond[at] ?? undefined,
          architecture: columns.architecture[at] ?? undefined,
          fp16Tflops: columns.fp16Tflops[at] ?? undefined,
          fp16Basis: columns.fp16Basis[at] ?? undefined,
          fp32Tflops: columns.fp32Tflops[at] ?? undefined,
          computeCapability: columns.computeCapability[at] ?? undefined,
          gfxTarget: columns.gfxTarget[at] ?? undefined,
          gpuCoreCount: columns.gpuCoreCount[at] ?? undefined,
          pcie: columns.pcie[at] ?? undefined,
          interconnect: columns.interconnect[at] ?? undefined,
          isLaptop: columns.isLaptop[at] ?? false,
        },
      },
    ];
  });
}
