import type { ComboSeed } from "@/lib/catalog/schemas/combo";
import { amdAndIntel } from "./amd-and-intel";
import { computers } from "./computers";
import { geforce } from "./geforce";
import { offload } from "./offload";
import { workstation } from "./workstation";

/** Set-ups of several devices people build: cards of one computer first, then memory, then computers. */
export const combos: ComboSeed[] = [
  ...geforce,
  ...amdAndIntel,
  ...workstation,
  ...offload,
  ...computers,
];
