import { findConfiguration, findModel, findTool } from "@/lib/catalog";
import { type PairedKind, type PairLink, pairLinks } from "./compare-links";
import { groupOf } from "./model-rows";

/** Curated pairs whose records are of one group, or of several. */
export type PairGroup = { group: string; links: readonly PairLink[] };

/** The group a pair of two different ones stands in. */
export const ACROSS = "across";

const GROUP_OF: Record<PairedKind, (slug: string) => string | undefined> = {
  hardware: (slug) => findConfiguration(slug)?.hardware.class,
  models: (slug) => {
    const model = findModel(slug);
    return model && groupOf(model);
  },
  tools: (slug) => findTool(slug)?.kind,
};

/** Every curated pair of a kind by the group of its two records; the largest group first, mixed ones last. */
export function pairGroups(kind: PairedKind): PairGroup[] {
  const groups = new Map<string, PairLink[]>();
  for (const link of pairLinks(kind)) {
    const [one, other] = link.slugs.map(GROUP_OF[kind]);
    const group = one !== undefined && one === other ? one : ACROSS;
    groups.set(group, [...(groups.get(group) ?? []), link]);
  }
  return [...groups]
    .map(([group, links]) => ({ group, links }))
    .toSorted((a, b) => rank(b) - rank(a));
}

function rank({ group, links }: PairGroup): number {
  return group === ACROSS ? 0 : links.length;
}
