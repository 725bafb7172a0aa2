import { SEED_FILE } from "../kinds";
import type { Rule } from "../load";

const KINDS = [
  "hardware",
  "models",
  "quantizations",
  "tools",
  "maps",
  "changes",
  "selections",
  "prices",
] as const;

/** A slug is an address: two records of a kind cannot share one. */
export const slugsAreUnique: Rule = (catalog) =>
  KINDS.flatMap((kind) => {
    const seen = new Set<string>();
    return catalog[kind].flatMap(({ slug }) => {
      if (!seen.has(slug)) {
        seen.add(slug);
        return [];
      }
      return [`${SEED_FILE[kind]} › ${slug}: the slug is taken by another record: choose another`];
    });
  });
