import type { ModelTypeSeed } from "@/lib/catalog/schemas/model-type";
import { others } from "./others";
import { widelyUsed } from "./widely-used";

/** Builds of models, and the runtimes that know them by their own lists. Copy the last entry to add one. */
export const modelTypes: ModelTypeSeed[] = [...widelyUsed, ...others];
