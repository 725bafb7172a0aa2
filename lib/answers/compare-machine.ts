import type { Configuration } from "@/lib/catalog/configurations";
import type { HardwareClass } from "@/lib/catalog/schemas/hardware";

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

/** What a program may run on besides the processor; undefined when no page says. */
export function acceleratorsOf({ hardware }: Configuration): string[] | undefined {
  return hardware.platform?.backends.filter((backend) => backend !== "cpu");
}
