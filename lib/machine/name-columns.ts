import type { Unit } from "./configuration";
import type { Named } from "./find-name";
import { plainSlug, shortSlugs } from "./plain-slug";

/** Names of records field by field: a sixth less to fetch than record by record. */
export type NameColumns = {
  name: string[];
  slug: (string | null)[];
  aliases: (readonly string[] | null)[];
};

/** Every name a reader can type, as the file holds them. */
export type DirectoryColumns<WhyNot extends string> = {
  machines: NameColumns & { sizes: (readonly number[])[] };
  models: NameColumns & { whyNot: (WhyNot | null)[] };
};

type Names<WhyNot extends string> = {
  machines: Unit[];
  models: (Named & { whyNot?: WhyNot | undefined })[];
};

/** Names of units and models, field by field. */
export function directoryColumns<WhyNot extends string>({
  machines,
  models,
}: Names<WhyNot>): DirectoryColumns<WhyNot> {
  return {
    machines: { ...nameColumns(machines), sizes: machines.map(({ sizes }) => sizes) },
    models: { ...nameColumns(models), whyNot: models.map(({ whyNot }) => whyNot ?? null) },
  };
}

/** The names of a file that holds them field by field. */
export function directoryOf<WhyNot extends string>({
  machines,
  models,
}: DirectoryColumns<WhyNot>): Names<WhyNot> {
  return {
    machines: namesOf(machines).map((each, at) => ({ ...each, sizes: machines.sizes[at] ?? [] })),
    models: namesOf(models).map((each, at) => ({
      ...each,
      whyNot: models.whyNot[at] ?? undefined,
    })),
  };
}

function nameColumns(records: readonly Named[]): NameColumns {
  return {
    name: records.map(({ name }) => name),
    slug: shortSlugs(records),
    aliases: records.map(({ aliases }) => (aliases?.length ? aliases : null)),
  };
}

function namesOf({ name, slug, aliases }: NameColumns): Named[] {
  return name.map((each, at) => ({
    name: each,
    slug: slug[at] ?? plainSlug(each),
    aliases: aliases[at] ?? undefined,
  }));
}
