import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { OPEN_KINDS, type OpenKind, openId } from "@/lib/answers/open-kinds";
import { recordDocument } from "@/lib/publish/api/documents";
import { routes } from "@/lib/routes";

/**
 * Writes a file for each record of the open data that has an identity. Thousands of small files: a
 * route handler would cost the build some milliseconds for each.
 *
 * @returns how many it wrote
 */
export function writeRecords(folder: string, kinds: readonly OpenKind[] = OPEN_KINDS): number {
  let count = 0;
  for (const kind of kinds.filter(({ idField }) => idField)) {
    const place = `${folder}/api/v1/${kind.name}`;
    rmSync(place, { recursive: true, force: true });
    mkdirSync(place, { recursive: true });
    for (const record of kind.records) {
      const id = openId(record) ?? "";
      const text = JSON.stringify(recordDocument(kind, id, record));
      writeFileSync(`${folder}${routes.apiRecord(kind.name, id)}`, text);
      count += 1;
    }
  }
  return count;
}
