import { findConfiguration, findModel, findTool } from "@/lib/catalog";
import { turnedSlug } from "@/lib/compare/pair-slug";
import { routes } from "@/lib/routes";
import type { Redirect } from "@/lib/site/redirects";
import { hardwarePairs } from "./compare-hardware-pairs";
import { modelPairs } from "./compare-model-pairs";
import { shortMachineNames, shortModelNames } from "./compare-names";
import type { Pair } from "./compare-pairs";
import { toolPairs } from "./compare-tool-pairs";

/** A curated pair as a link: "RTX 3090 vs RTX 4090". */
export type PairLink = { slugs: readonly [string, string]; href: string; name: string };

/** Kinds that have curated pairs. */
export const PAIRED_KINDS = ["hardware", "models", "tools"] as const;
export type PairedKind = (typeof PAIRED_KINDS)[number];

const PAIRS: Record<PairedKind, () => readonly Pair[]> = {
  hardware: hardwarePairs,
  models: modelPairs,
  tools: toolPairs,
};

type Slugs = readonly [string, string];

const NAMES: Record<PairedKind, (slugs: Slugs) => Slugs> = {
  hardware: (slugs) => {
    const [one, other] = slugs.map(findConfiguration);
    return one && other ? shortMachineNames([one, other]) : slugs;
  },
  models: (slugs) => {
    const [one, other] = slugs.map(findModel);
    return one && other ? shortModelNames([one, other]) : slugs;
  },
  tools: ([one, other]) => [findTool(one)?.name ?? one, findTool(other)?.name ?? other],
};

/** The parameter of each document of a kind. */
export function pairParameters(kind: PairedKind): { pair: string }[] {
  return PAIRS[kind]().map(({ slug }) => ({ pair: slug }));
}

/** Every pair named the other way round leads to the one address it has. */
export function turnedRedirects(): Redirect[] {
  return PAIRED_KINDS.flatMap((kind) =>
    PAIRS[kind]().map(({ slug, slugs }) => ({
      from: routes.comparedPair(kind, turnedSlug(slugs)),
      to: routes.comparedPair(kind, slug),
    })),
  );
}

const linksOf = new Map<PairedKind, readonly PairLink[]>();

/** Every curated pair of a kind, by name. */
export function pairLinks(kind: PairedKind): readonly PairLink[] {
  const links = linksOf.get(kind) ?? namedLinks(kind);
  linksOf.set(kind, links);
  return links;
}

function namedLinks(kind: PairedKind): PairLink[] {
  return PAIRS[kind]()
    .map((pair) => ({
      slugs: pair.slugs,
      href: routes.comparedPair(kind, pair.slug),
      name: NAMES[kind](pair.slugs).join(" vs "),
    }))
    .toSorted((a, b) => a.name.localeCompare(b.name, "en", { numeric: true }));
}

/** The curated pairs that any of these records is in, but for one pair. */
export function pairsWith(kind: PairedKind, slugs: readonly string[], except?: string): PairLink[] {
  return pairLinks(kind).filter(
    (link) =>
      link.href !== (except && routes.comparedPair(kind, except)) &&
      link.slugs.some((slug) => slugs.includes(slug)),
  );
}

/** Every curated pair's address, for the sitemap. */
export function pairAddresses(): string[] {
  return PAIRED_KINDS.flatMap((kind) => pairLinks(kind).map(({ href }) => href));
}
