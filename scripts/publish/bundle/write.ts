import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import type { FitAnswers } from "@/lib/answers/fit-answers";
import { OPEN_KINDS } from "@/lib/answers/open-kinds";
import { ENGINE_VERSION } from "@/lib/fit/estimate";
import { BUNDLE_ENDINGS, bundleAddress } from "@/lib/publish/api/bundle";
import { dataVersionOf, fullAddress, licenseNotice } from "@/lib/publish/api/documents";
import { routes } from "@/lib/routes";
import { site } from "@/lib/site/identity";
import { sqliteFile } from "./sqlite";
import { bundleTables } from "./tables";

/**
 * Writes the bundle below a finished site: all records and estimates as SQLite and as JSON, their
 * checksums, and a manifest that names them. Estimates are read from the files already written.
 *
 * @returns the addresses and sizes it wrote
 */
export async function writeBundle(folder: string) {
  const dataVersion = dataVersionOf(OPEN_KINDS);
  const [sqlite, json, sums] = BUNDLE_ENDINGS.map((ending) =>
    bundleAddress(dataVersion, ENGINE_VERSION, ending),
  );
  const fits = fitsIn(`${folder}/api/v1/fit`);
  rmSync(`${folder}/api/v1/bundle`, { recursive: true, force: true });
  mkdirSync(`${folder}/api/v1/bundle`, { recursive: true });

  const contents = [
    { address: sqlite, bytes: await sqliteFile(bundleTables(fits, aboutOf(dataVersion))) },
    { address: json, bytes: Buffer.from(JSON.stringify(jsonBundle(fits, dataVersion))) },
  ].map((file) => ({ ...file, sha256: createHash("sha256").update(file.bytes).digest("hex") }));
  for (const { address, bytes } of contents) writeFileSync(`${folder}${address}`, bytes);
  writeFileSync(
    `${folder}${sums}`,
    contents.map(({ address = "", sha256 }) => `${sha256}  ${basename(address)}\n`).join(""),
  );

  const files = contents.map(({ address = "", bytes, sha256 }) => ({
    address: fullAddress(address),
    bytes: bytes.length,
    sha256,
  }));
  writeFileSync(
    `${folder}${routes.apiBundle()}`,
    JSON.stringify({ dataVersion, engineVersion: ENGINE_VERSION, license: licenseNotice(), files }),
  );
  return files;
}

/** What the file says of itself once it has left the site. */
function aboutOf(dataVersion: string): Record<string, string> {
  const { attribution, spdx, url } = licenseNotice();
  return {
    dataVersion,
    dataDate: site.editionDate,
    engineVersion: ENGINE_VERSION,
    license: spdx,
    licenseUrl: url,
    attribution,
  };
}

function jsonBundle(fits: readonly FitAnswers[], dataVersion: string) {
  const records = Object.fromEntries(OPEN_KINDS.map(({ name, records }) => [name, records]));
  return { ...aboutOf(dataVersion), records, fit: fits };
}

function fitsIn(folder: string): FitAnswers[] {
  return readdirSync(folder)
    .sort()
    .map((file) => JSON.parse(readFileSync(`${folder}/${file}`, "utf8")));
}
