import { countIn, seriesOf, withoutModules } from "./hardware-count";
import { foldName } from "./record";

/** What the resolver needs of a hardware record. */
export type NamedHardware = {
  slug: string;
  name: string;
  aliases?: readonly string[] | undefined;
  class: string;
  memory: { memoryOptionsGiB: readonly number[] };
};

/** One sort of device in a text: the record, how many of it, and the memory it was said to have. */
export type FoundHardware<Hardware> = {
  record: Hardware;
  count: number;
  memoryGiB: number | undefined;
};

/** Every way of writing every unit, folded; several units may share a name (bins, memory sizes). */
export type HardwareIndex<Hardware extends NamedHardware> = ReadonlyMap<
  string,
  readonly Hardware[]
>;

type Hints = {
  memoryGiB: number | undefined;
  cores: number | undefined;
  /** "sxm", "pcie" or "nvl", as datacenter cards are told apart. */
  form: string | undefined;
  isLaptop: boolean;
};

/** Words before or inside a name that people leave out. */
const MAKER_WORDS =
  /^(nvidia|geforce|raspberry|amd|ati|radeon|intel|apple|generation|edition|graphics)$/;
/** Words that tell units of one name apart, and are then hints. */
const VARIANT_WORDS =
  /^(\d+gb|\d+core|\d+cores|gpu|core|pcie|sxm\d?|nvl|gddr\d+x?|laptop|original|aws|per|hbm3e?|lpddr5x|ddr5|workstation|server|tesla|quadro|instinct|arc)$/;
const MOST_WORDS = 7;

/** Folds every name of every record once. */
export function indexHardware<Hardware extends NamedHardware>(
  records: readonly Hardware[],
): HardwareIndex<Hardware> {
  const index = new Map<string, Hardware[]>();
  for (const record of records) {
    for (const key of keysOf(record)) {
      const known = index.get(key) ?? [];
      if (!known.includes(record)) index.set(key, [...known, record]);
    }
  }
  return index;
}

/**
 * The devices a text means, in its order: "2x RTX 3090", "RTX 4090 24GB + RTX A6000",
 * "Apple M3 Max 40-core 64GB", "Pi 5 - 8GB (AMD Radeon PRO W7700)". A card in brackets after a
 * computer is what counts. Empty when some part is not known.
 */
export function resolveHardware<Hardware extends NamedHardware>(
  text: string,
  index: HardwareIndex<Hardware>,
): FoundHardware<Hardware>[] {
  const named = withoutModules(text);
  const whole = resolveUnit(named, index, 1);
  const parts = named.split(/\s\+\s|\s&\s|,\s*(?=\d+\s?[x×]\s)/);
  if (parts.length === 1) return whole === undefined ? [] : [whole];

  const found = parts.map((part) => resolveUnit(part, index, 1));
  const known = found.filter((unit) => unit !== undefined);
  const cards = known.filter(({ record }) => record.class !== "cpu" && record.class !== "edge");
  if (cards.length > 0 && cards.length < parts.length && parts.some(isComputer)) return cards;
  return known.length === parts.length ? known : [];
}

function resolveUnit<Hardware extends NamedHardware>(
  text: string,
  index: HardwareIndex<Hardware>,
  defaultCount: number,
): FoundHardware<Hardware> | undefined {
  const { name, count = defaultCount } = countIn(text);
  const hints = hintsOf(name);
  const inBrackets = /\(([^)]*)\)/.exec(name)?.[1];
  const outside = name.replace(/\([^)]*\)/g, " ");
  const candidates = [inBrackets ?? "", outside, name];
  const isHost = isComputer(outside);
  const order = isHost ? candidates : [outside, name, inBrackets ?? ""];
  for (const candidate of order) {
    const record = bestOf(longestMatch(wordsOf(candidate), index, hints), hints);
    if (record === undefined) continue;
    const asHost = isHost && candidate === inBrackets;
    return { record, count, memoryGiB: memoryFor(record, asHost ? undefined : hints.memoryGiB) };
  }
  return undefined;
}

function isComputer(text: string): boolean {
  return /\b(pi|cm5|custom pc|ryzen \d|thelio|hifive|i\d-\d\w*|epyc|xeon|threadripper|orion)\b/i.test(
    text,
  );
}

function longestMatch<Hardware extends NamedHardware>(
  words: readonly string[],
  index: HardwareIndex<Hardware>,
  hints: Hints,
): readonly Hardware[] {
  for (let length = Math.min(MOST_WORDS, words.length); length > 0; length--) {
    for (let start = 0; start + length <= words.length; start++) {
      const found = index.get(words.slice(start, start + length).join(""));
      if (found?.some((record) => isLaptop(record) === hints.isLaptop)) return found;
    }
  }
  return [];
}

/** Among units of one name: those of the stated memory and cores, else the largest bin that fits. */
function bestOf<Hardware extends NamedHardware>(
  found: readonly Hardware[],
  { memoryGiB, cores, form, isLaptop: wantsLaptop }: Hints,
): Hardware | undefined {
  const rightSort = found.filter((record) => isLaptop(record) === wantsLaptop);
  const sized = rightSort.filter(
    ({ memory }) => memoryGiB === undefined || memory.memoryOptionsGiB.some(isNear(memoryGiB)),
  );
  const left = narrow(rightSort, [
    (record) => sized.length === 0 || sized.includes(record),
    (record) => form === undefined || record.slug.includes(form),
    (record) => cores === undefined || coresOf(record) === cores,
  ]);
  return left.reduce<Hardware | undefined>(
    (best, record) => (best === undefined || rankOf(record) > rankOf(best) ? record : best),
    undefined,
  );
}

/** Applies each test in turn, unless it would leave nothing. */
function narrow<Hardware>(
  found: readonly Hardware[],
  tests: readonly ((record: Hardware) => boolean)[],
): readonly Hardware[] {
  return tests.reduce((left, test) => {
    const passing = left.filter(test);
    return passing.length > 0 ? passing : left;
  }, found);
}

/** Systems show a little less than is sold: "122GB" of 128. */
function isNear(stated: number): (sold: number) => boolean {
  return (sold) => sold === stated || (stated < sold && stated >= sold * NEAR_SHARE);
}

const NEAR_SHARE = 0.93;

function memoryFor(record: NamedHardware, stated: number | undefined): number | undefined {
  const options = record.memory.memoryOptionsGiB;
  if (stated !== undefined) return options.find(isNear(stated)) ?? stated;
  return options.length === 1 ? options[0] : undefined;
}

function hintsOf(text: string): Hints {
  const memory = /(\d+)\s*(?:gb|gib)\b/i.exec(text)?.[1];
  const cores = /(\d+)[\s\-‐-―]*(?:gpu[\s-]*)?core/i.exec(text)?.[1];
  const form = /\b(sxm|pcie|nvl)/i.exec(text)?.[1];
  return {
    form: form?.toLowerCase(),
    memoryGiB: memory === undefined ? undefined : Number(memory),
    cores: cores === undefined ? undefined : Number(cores),
    isLaptop: /laptop|mobile|max-q/i.test(text),
  };
}

function wordsOf(text: string): string[] {
  return seriesOf(text)
    .toLowerCase()
    .replace(/[‐-―]/g, "-")
    .replace(/\((r|tm)\)/g, " ")
    .replace(/\bmac(book)?( ?(pro|air|mini|studio))?\b/g, " ")
    .split(/[^a-z0-9+]+/)
    .filter((word) => word !== "" && word !== "+" && !MAKER_WORDS.test(word))
    .filter((word, at, all) => at === 0 || word !== all[at - 1]);
}

/** "rtx4090", "4090"; "rtx306012gb", "rtx3060", "3060"; "m3max40core", "m3max". */
function keysOf(record: NamedHardware): Set<string> {
  const keys = new Set<string>();
  const names = [record.slug, record.name, ...(record.aliases ?? [])];
  for (const text of names.flatMap(alternatives)) {
    keys.add(foldName(text));
    const words = wordsOf(text);
    const bare = words.filter((word) => !VARIANT_WORDS.test(word));
    const short = bare.filter((word) => !/^(rtx|gtx|rx|titan)$/.test(word));
    const upright = wordsOf(text.replace(/\([^)]*\)/g, " "));
    for (const list of [words, bare, short, upright, ...tails(text)]) {
      const key = list.join("");
      if (key.length >= 2 && (/\d/.test(key) || key.length > 5)) keys.add(key);
    }
  }
  return keys;
}

/** "7840HS/8845HS" names two units. */
function alternatives(name: string): string[] {
  const pair = /^(.*?)(\S+)\/(\S+)(.*)$/.exec(name);
  if (pair === null) return [name];
  const [, before = "", first = "", second = "", after = ""] = pair;
  return [name, `${before}${first}${after}`, `${before}${second}${after}`];
}

/** What stands in brackets may be the name people use: "Strix Halo", "Radeon 8060S", "GB10". */
function tails(text: string): string[][] {
  const inside = /\(([^)]*)\)/.exec(text)?.[1];
  return (inside ?? "")
    .split(",")
    .map(wordsOf)
    .filter((words) =>
      words.some((word) => /[a-z]{2}|[a-z]\d|\d[a-z]/.test(word) && !VARIANT_WORDS.test(word)),
    );
}

/** Cores decide among bins; memory among boards of one name. */
function rankOf(record: NamedHardware): number {
  return coresOf(record) * 1000 + Math.max(0, ...record.memory.memoryOptionsGiB);
}

function coresOf({ slug }: NamedHardware): number {
  return Number(/(\d+)core/.exec(slug)?.[1] ?? 0);
}

function isLaptop(record: NamedHardware): boolean {
  return record.class === "gpu-laptop" || /max-?q/.test(record.slug);
}
