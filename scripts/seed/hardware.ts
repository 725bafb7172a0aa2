import type { HardwareSeed } from "@/lib/catalog/schemas/hardware";

export const hardware: HardwareSeed[] = [];
