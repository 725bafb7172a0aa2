import type { SelectionSeed } from "@/lib/catalog/schemas/selection";

export const selections: SelectionSeed[] = [];
