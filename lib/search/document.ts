import type { Combo } from "@/lib/catalog/schemas/combo";
import type { Hardware } from "@/lib/catalog/schemas/hardware";
import type { EcosystemMap } from "@/lib/catalog/schemas/map";
import type { Model } from "@/lib/catalog/schemas/model";
import type { Quantization } from "@/lib/catalog/schemas/quantization";
import type { Tool } from "@/lib/catalog/schemas/tool";
import { formatParameters } from "@/lib/format";
import { routes } from "@/lib/routes";
import { PAGES } from "./pages";

/** What search finds, in the order in which groups of equal merit are shown. */
export const SEARCH_KINDS = [
  "models",
  "hardware",
  "tools",
  "quantizations",
  "maps",
  "pages",
] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** One thing search may find. */
export type SearchEntry = {
  kind: SearchKind;
  slug: string;
  name: string;
  aliases: readonly string[];
  /** What tells it from its neighbours, in a few words: "24 GB", "8.19 B · Alibaba (Qwen)". */
  detail: string;
  /** Place among what people ask about most, from 0; absent for the rest. */
  askedRank?: number | undefined;
};

/** One entry as the index file writes it: slug, name, detail, then aliases. */
type Row = readonly [slug: string, name: string, detail: string, ...aliases: string[]];

/** The index file: for each kind its rows, the most asked first, and how many of those there are. */
export type SearchIndex = { [K in SearchKind]: { askedCount: number; rows: readonly Row[] } };

/** What the index is made of. */
export type SearchRecords = {
  models: readonly Model[];
  hardware: readonly Hardware[];
  tools: readonly Tool[];
  quantizations: readonly Quantization[];
  maps: readonly EcosystemMap[];
  combos: readonly Combo[];
  /** Curated pairs that stand side by side, by name and address. */
  pairs: readonly { name: string; href: string }[];
};

/** Slugs people ask about most, in order, of the kinds for which that is known. */
export type AskedSlugs = {
  models: readonly string[];
  hardware: readonly string[];
  tools: readonly string[];
  quantizations: readonly string[];
};

const ADDRESS: Record<SearchKind, (slug: string) => string> = {
  models: routes.model,
  hardware: routes.hardwareUnit,
  tools: routes.tool,
  quantizations: routes.quantization,
  maps: routes.map,
  pages: (slug) => `/${slug}/`,
};

/** Where an entry leads. */
export function entryAddress({ kind, slug }: Pick<SearchEntry, "kind" | "slug">): string {
  return ADDRESS[kind](slug);
}

/** The words for keys, which components own. */
export type SearchWords = { toolKind: Readonly<Record<Tool["kind"], { word: string }>> };

/** Records → the index file. */
export function searchIndexOf(
  records: SearchRecords,
  asked: AskedSlugs,
  { toolKind }: SearchWords,
): SearchIndex {
  return {
    models: group(records.models.map(modelRow), asked.models),
    hardware: group(records.hardware.map(hardwareRow), asked.hardware),
    tools: group(
      records.tools.map((tool) => toolRow(tool, toolKind[tool.kind].word)),
      asked.tools,
    ),
    quantizations: group(records.quantizations.map(quantizationRow), asked.quantizations),
    maps: group(records.maps.map(mapRow), []),
    pages: group(
      [...PAGES.map(pageRow), ...records.combos.map(comboRow), ...records.pairs.map(pairRow)],
      [],
    ),
  };
}

/** The index file → entries. */
export function entriesOf(index: SearchIndex): SearchEntry[] {
  return SEARCH_KINDS.flatMap((kind) => {
    const { askedCount, rows } = index[kind];
    return rows.map(([slug, name, detail, ...aliases], place) => ({
      kind,
      slug,
      name,
      detail,
      aliases,
      askedRank: place < askedCount ? place : undefined,
    }));
  });
}

function group(rows: readonly Row[], asked: readonly string[]): SearchIndex[SearchKind] {
  const rank = new Map(asked.map((slug, place) => [slug, place]));
  const first = rows
    .filter(([slug]) => rank.has(slug))
    .toSorted(([a], [b]) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0));
  return {
    askedCount: first.length,
    rows: [...first, ...rows.filter(([slug]) => !rank.has(slug))],
  };
}

function modelRow(model: Model): Row {
  const { slug, name, organization, size, ollamaTag, aliases } = model;
  const detail = [size && formatParameters(size.parameterCount), organization];
  const known = [...aliases, ...(ollamaTag ? [ollamaTag] : [])];
  return [slug, name, detail.filter(Boolean).join(" · "), ...telling(known, slug, name)];
}

function hardwareRow({ slug, name, class: sort, memory, aliases }: Hardware): Row {
  const sizes = memory.memoryOptionsGiB.map(String);
  const last = sizes.at(-1) ?? "";
  const list = sizes.length > 1 ? `${sizes.slice(0, -1).join(", ")} or ${last}` : last;
  const detail = `${sort === "cpu" ? "CPU · " : ""}${list} GB`;
  return [slug, name, detail, ...telling(aliases, slug, name)];
}

function toolRow({ slug, name, aliases }: Tool, kind: string): Row {
  return [slug, name, kind, ...telling(aliases, slug, name)];
}

function quantizationRow({ slug, name, format, aliases }: Quantization): Row {
  return [slug, name, `format · ${format}`, ...telling(aliases, slug, name)];
}

function mapRow({ slug, title, shortTitle, zones }: EcosystemMap): Row {
  return [slug, title, "map", shortTitle, ...zones.map((zone) => zone.title)];
}

/** A set-up is found as a page: its name holds those of its devices, which come first. */
function comboRow({ slug, name, aliases }: Combo): Row {
  return [`hardware-combos/${slug}`, name, "several devices", ...aliases];
}

/** "RTX 3090 vs RTX 4090": a page too, which comes behind the two it names. */
function pairRow({ name, href }: SearchRecords["pairs"][number]): Row {
  return [href.replace(/^\/|\/$/g, ""), name, "side by side"];
}

function pageRow({ slug, name, detail, aliases }: (typeof PAGES)[number]): Row {
  return [slug, name, detail, ...aliases];
}

/** Aliases that say something slug and name do not; of owner/name only the name. */
function telling(aliases: readonly string[], slug: string, name: string): string[] {
  const known = new Set([folded(slug), folded(name)]);
  return aliases
    .map((alias) => alias.replace(/^.*\//, ""))
    .filter((alias) => {
      const key = folded(alias);
      if (known.has(key)) return false;
      known.add(key);
      return true;
    });
}

function folded(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9+]/g, "");
}
