import type { UsableReason } from "@/lib/answers/usable-memory";
import type { Hardware, HardwareClass } from "@/lib/catalog/schemas/hardware";
import { MEMORY_VALUES } from "@/lib/fit/assumptions/memory";
import { formatShare } from "@/lib/format";

/** Classes of hardware: as a heading of the list, as a link to it, and of one unit. */
export const HARDWARE_CLASS: Record<HardwareClass, { title: string; short: string; one: string }> =
  {
    "gpu-desktop": { title: "Desktop cards", short: "Desktop", one: "Desktop card" },
    "gpu-laptop": { title: "Laptop graphics", short: "Laptop", one: "Laptop graphics" },
    apple: { title: "Apple silicon", short: "Apple", one: "Apple silicon" },
    apu: {
      title: "Chips with shared memory",
      short: "Shared memory",
      one: "Chip with shared memory",
    },
    edge: { title: "Small AI computers", short: "Small computers", one: "Small AI computer" },
    "gpu-workstation": {
      title: "Workstation cards",
      short: "Workstation",
      one: "Workstation card",
    },
    "gpu-datacenter": {
      title: "Data centre cards",
      short: "Data centre",
      one: "Data centre card",
    },
    cpu: {
      title: "Processor and system memory",
      short: "Processor",
      one: "Processor and system memory",
    },
    mobile: { title: "Phones", short: "Phones", one: "Phone" },
  };

/** What programs may run on a unit with. */
export const HARDWARE_BACKEND: Record<
  NonNullable<Hardware["platform"]>["backends"][number],
  string
> = {
  cuda: "CUDA",
  rocm: "ROCm",
  vulkan: "Vulkan",
  metal: "Metal",
  mlx: "MLX",
  sycl: "SYCL",
  cpu: "processor",
};

/** Which units give the FP16 rate; rates of different ones do not compare. */
export const FP16_BASIS = {
  "tensor-dense": { short: "tensor", text: "tensor cores, dense" },
  "matrix-dense": { short: "matrix", text: "matrix units, dense" },
  shader: { short: "shader", text: "shaders" },
} as const;

/** Why a machine does not give a model all of its memory. The figures are the engine's own. */
export const USABLE_REASON: Record<UsableReason, string> = {
  card: `A card keeps about ${percent("card-hidden")} for error correction, page tables and display. A desktop on the same card takes more: about half a gigabyte on Linux, over one on Windows.`,
  apple: `macOS lets the graphics cores hold two thirds of the memory up to ${MEMORY_VALUES["apple-share-cut"]} GB, and three quarters above. The limit can be raised with the setting iogpu.wired_limit_mb.`,
  "shared-nvidia": `Processor and graphics share the memory; about ${percent("unified-cuda-share")} of it is left beside the system.`,
  shared: `Processor and graphics share the memory. With the graphics limit raised on Linux, about ${percent("unified-share")} can hold a model; Windows gives up to ${percent("unified-windows-share")}.`,
  system: `System and programs keep about ${MEMORY_VALUES["host-reserve-gib"]} GiB, and ${percent("host-reserve-share")} goes to the file cache.`,
};

function percent(key: keyof typeof MEMORY_VALUES): string {
  return formatShare(MEMORY_VALUES[key]);
}
