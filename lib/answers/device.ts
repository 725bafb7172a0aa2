import type { Configuration } from "@/lib/catalog/configurations";
import type { Hardware, HardwareClass } from "@/lib/catalog/schemas/hardware";
import type { FitDevice, MemoryKind } from "@/lib/fit/types";

/** Whose memory the weights lie in. A board whose only backend is the processor has `system` memory. */
const MEMORY_KIND: Record<HardwareClass, MemoryKind> = {
  "gpu-desktop": "dedicated",
  "gpu-laptop": "dedicated",
  "gpu-workstation": "dedicated",
  "gpu-datacenter": "dedicated",
  apple: "unified",
  apu: "unified",
  edge: "unified",
  mobile: "unified",
  cpu: "system",
};

/** A configuration as the engine sees it. What the record does not know stays absent. */
export function fitDevice({ hardware, memoryGiB, name }: Configuration): FitDevice {
  const { architecture, compute, memory, platform, vendor } = hardware;
  return {
    name,
    vendor,
    memoryKind: memoryKindOf(hardware),
    memoryGiB,
    bandwidthGBPerSecond: memory.bandwidthGBPerSecond,
    architecture,
    fp16Tflops: compute?.fp16Tflops,
    fp16Basis: compute?.fp16Basis,
    fp32Tflops: compute?.fp32Tflops,
    computeCapability: platform?.computeCapability,
    gfxTarget: platform?.gfxTarget,
    gpuCoreCount: platform?.gpuCoreCount,
    pcie: platform?.pcie,
    interconnect: hardware.interconnect?.link,
    backends: platform?.backends ?? [],
    isLaptop: hardware.class === "gpu-laptop",
  };
}

function memoryKindOf({ class: hardwareClass, platform }: Hardware): MemoryKind {
  const backends = platform?.backends ?? [];
  const isProcessorOnly = backends.length > 0 && backends.every((backend) => backend === "cpu");
  return isProcessorOnly ? "system" : MEMORY_KIND[hardwareClass];
}
