import type { HardwareClass } from "@/lib/catalog/schemas/hardware";

/** Machines of a class, many of them, within a sentence. */
export const MACHINES_OF_CLASS: Record<HardwareClass, string> = {
  "gpu-desktop": "desktop cards",
  "gpu-laptop": "laptop graphics chips",
  "gpu-workstation": "workstation cards",
  "gpu-datacenter": "data centre cards",
  apple: "Apple chips",
  apu: "chips with shared memory",
  edge: "small AI computers",
  mobile: "phones",
  cpu: "processors",
};
