import { configurationsOf } from "./configurations";
import { effectiveBits } from "./effective-bits";
import { KINDS } from "./kinds";
import { parseCatalog } from "./load";
import { seeds } from "./seeds";

export { seeds };

/** All records, checked. Importing this stops with every problem when a seed is wrong. */
export const catalog = parseCatalog(seeds);

/** Every unit × memory size, in the order of the hardware seeds. */
export const configurations = configurationsOf(catalog.hardware);

const bySlug = {
  hardware: index(catalog.hardware),
  combos: index(catalog.combos),
  models: index(catalog.models),
  quantizations: index(catalog.quantizations),
  tools: index(catalog.tools),
  maps: index(catalog.maps),
  changes: index(catalog.changes),
  selections: index(catalog.selections),
  prices: index(catalog.prices),
  configurations: index(configurations),
};

export const findHardware = (slug: string) => bySlug.hardware.get(slug);
export const findCombo = (slug: string) => bySlug.combos.get(slug);
export const findModel = (slug: string) => bySlug.models.get(slug);
export const findQuantization = (slug: string) => bySlug.quantizations.get(slug);
export const findTool = (slug: string) => bySlug.tools.get(slug);
export const findMap = (slug: string) => bySlug.maps.get(slug);
export const findChange = (slug: string) => bySlug.changes.get(slug);
export const findSelection = (slug: string) => bySlug.selections.get(slug);
export const findPrice = (slug: string) => bySlug.prices.get(slug);
export const findConfiguration = (slug: string) => bySlug.configurations.get(slug);

const bitsByQuantization = effectiveBits(catalog);

/** Bits per weight of the files at one quantization; undefined where no file counts. */
export const findEffectiveBits = (slug: string) => bitsByQuantization.get(slug);

/** How many records of each kind there are; `npm run check` prints them. */
export const recordCounts = KINDS.map((kind) => ({ kind, count: catalog[kind].length }));

function index<Record extends { slug: string }>(records: readonly Record[]) {
  return new Map(records.map((record) => [record.slug, record]));
}
