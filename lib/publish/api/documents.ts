import { createHash } from "node:crypto";
import type { OpenKind } from "@/lib/answers/open-kinds";
import { routes } from "@/lib/routes";
import { site } from "@/lib/site/identity";

/** An internal address in full, as files that leave the site give it. */
export function fullAddress(address: string): string {
  return new URL(address, site.origin).href;
}

/** What anyone may do with the data, and how to name it. */
export function licenseNotice() {
  const { spdx, name, url } = site.dataLicense;
  return { spdx, name, url, attribution: `${site.name}, ${site.origin}` };
}

/**
 * The version of the data: its edition's day, and the beginning of the SHA-256 of all records. The
 * same records have the same version, and other records another.
 */
export function dataVersionOf(kinds: readonly OpenKind[]): string {
  const hash = createHash("sha256");
  for (const { name, records } of kinds) hash.update(`${name}\n${JSON.stringify(records)}\n`);
  return `${site.editionDate}-${hash.digest("hex").slice(0, 8)}`;
}

/** All records of a kind in one file. */
export function kindDocument({ name, records }: OpenKind, dataVersion: string) {
  return {
    kind: name,
    dataVersion,
    dataDate: site.editionDate,
    license: licenseNotice(),
    schema: fullAddress(routes.apiSchema(name)),
    count: records.length,
    records,
  };
}

/** One record with what a file alone must say: its kind, licence, schema and page. */
export function recordDocument(kind: OpenKind, id: string, record: object) {
  const { name, pageOf } = kind;
  const page = pageOf?.(id);
  return {
    kind: name,
    id,
    license: site.dataLicense.spdx,
    schema: fullAddress(routes.apiSchema(name)),
    page: page && fullAddress(page),
    fit: name === "models" ? fullAddress(routes.apiFit(id)) : undefined,
    record,
  };
}

/** The schema of a kind's records under its own address. */
export function schemaDocument({ name, title, about, schema }: OpenKind) {
  return { $id: fullAddress(routes.apiSchema(name)), title, description: about, ...schema };
}

/** Where everything is: the first file a program reads. */
export function indexDocument(kinds: readonly OpenKind[], engineVersion: string) {
  return {
    name: `${site.name} open data`,
    version: "v1",
    dataVersion: dataVersionOf(kinds),
    dataDate: site.editionDate,
    edition: site.edition,
    engineVersion,
    license: licenseNotice(),
    documentation: fullAddress(routes.openData()),
    openapi: fullAddress(routes.openApi()),
    bundle: fullAddress(routes.apiBundle()),
    kinds: kinds.map(kindEntry),
    fit: `${site.origin}${routes.apiFit("{model}")}`,
  };
}

function kindEntry({ name, title, about, records, idField }: OpenKind) {
  return {
    kind: name,
    title,
    about,
    count: records.length,
    json: fullAddress(routes.apiKind(name)),
    csv: fullAddress(routes.apiTable(name)),
    schema: fullAddress(routes.apiSchema(name)),
    idField,
    record: idField && `${site.origin}${routes.apiRecord(name, `{${idField}}`)}`,
  };
}
