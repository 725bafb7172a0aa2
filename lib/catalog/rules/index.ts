import type { Rule } from "../load";
import { mapReferencesExist } from "./map-references-exist";
import { slugsAreUnique } from "./slugs-are-unique";

/** Every promise across records, in the order they are reported. */
export const RULES: readonly Rule[] = [slugsAreUnique, mapReferencesExist];
