import type { z } from "zod";
import { type Catalog, type Kind, SCHEMAS, SEED_FILE, type Seeds } from "./kinds";
import { RULES } from "./rules";

/** Every problem of the catalog in one error, so that an editor mends them in one go. */
export class CatalogError extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(
      `The catalog has ${problems.length} problem(s):\n${problems.map((p) => `  ${p}`).join("\n")}`,
    );
    this.name = "CatalogError";
    this.problems = problems;
  }
}

/** Every slug the seeds hold, by kind: also those of records that did not pass their schema. */
export type SeedSlugs = Record<Kind, readonly string[]>;

/**
 * What is promised across records: sentences, one for each broken promise. A rule about references
 * looks in `slugs`, so that one broken record is reported once, and not by all that name it.
 */
export type Rule = (catalog: Catalog, slugs: SeedSlugs) => string[];

/**
 * Seeds → catalog. Schemas first, record by record; then the rules, on the records that passed.
 *
 * @throws CatalogError with every problem of every record
 */
export function parseCatalog(seeds: Seeds): Catalog {
  const problems: string[] = [];
  const catalog: Catalog = {
    hardware: parsed("hardware", SCHEMAS.hardware, seeds, problems),
    combos: parsed("combos", SCHEMAS.combos, seeds, problems),
    models: parsed("models", SCHEMAS.models, seeds, problems),
    modelTypes: parsed("modelTypes", SCHEMAS.modelTypes, seeds, problems),
    quantizations: parsed("quantizations", SCHEMAS.quantizations, seeds, problems),
    fileSizes: parsed("fileSizes", SCHEMAS.fileSizes, seeds, problems),
    downloads: parsed("downloads", SCHEMAS.downloads, seeds, problems),
    tools: parsed("tools", SCHEMAS.tools, seeds, problems),
    supportFacts: parsed("supportFacts", SCHEMAS.supportFacts, seeds, problems),
    maps: parsed("maps", SCHEMAS.maps, seeds, problems),
    changes: parsed("changes", SCHEMAS.changes, seeds, problems),
    selections: parsed("selections", SCHEMAS.selections, seeds, problems),
    prices: parsed("prices", SCHEMAS.prices, seeds, problems),
  };
  const slugs = slugsOf(seeds);
  problems.push(...RULES.flatMap((rule) => rule(catalog, slugs)));
  if (problems.length > 0) throw new CatalogError(problems);
  return catalog;
}

/** The slugs as they stand in the seeds. */
export function slugsOf(seeds: Seeds): SeedSlugs {
  return {
    hardware: slugsIn(seeds.hardware),
    combos: slugsIn(seeds.combos),
    models: slugsIn(seeds.models),
    modelTypes: slugsIn(seeds.modelTypes),
    quantizations: slugsIn(seeds.quantizations),
    fileSizes: [],
    downloads: [],
    tools: slugsIn(seeds.tools),
    supportFacts: [],
    maps: slugsIn(seeds.maps),
    changes: slugsIn(seeds.changes),
    selections: slugsIn(seeds.selections),
    prices: slugsIn(seeds.prices),
  };
}

function slugsIn(records: readonly unknown[]): string[] {
  return records.flatMap((record) => slugOf(record) ?? []);
}

function parsed<Schema extends z.ZodType>(
  kind: Kind,
  schema: Schema,
  seeds: Seeds,
  problems: string[],
): z.output<Schema>[] {
  const records: z.output<Schema>[] = [];
  for (const [index, seed] of seeds[kind].entries()) {
    const result = schema.safeParse(seed);
    if (result.success) records.push(result.data);
    else {
      const name = nameOf(seed, index);
      problems.push(...result.error.issues.map((issue) => problemOf(kind, name, issue)));
    }
  }
  return records;
}

function problemOf(kind: Kind, record: string, issue: z.core.$ZodIssue): string {
  const place = [SEED_FILE[kind], record];
  if (issue.path.length > 0) place.push(issue.path.join("."));
  return `${place.join(" › ")}: ${issue.message}`;
}

function nameOf(seed: unknown, index: number): string {
  const slug = slugOf(seed);
  if (slug !== undefined) return slug;
  if (typeof seed === "object" && seed !== null) {
    if ("model" in seed && "label" in seed) return `${String(seed.model)} ${String(seed.label)}`;
    if ("tool" in seed && "item" in seed) return `${String(seed.tool)} ${String(seed.item)}`;
  }
  return `record ${index + 1}`;
}

function slugOf(seed: unknown): string | undefined {
  if (typeof seed !== "object" || seed === null || !("slug" in seed)) return undefined;
  return typeof seed.slug === "string" ? seed.slug : undefined;
}
