import { readdirSync } from "node:fs";
import { APPS } from "@/lib/site/apps";

/** A page of the export: its address on the site and its file below out/. */
export type Page = { address: string; file: string; isApp: boolean };

/** Every page below a folder, the 404 page included, in the order of their addresses. */
export function pagesIn(folder: string, apps: readonly string[] = APPS): Page[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".html") && !file.startsWith("_next/"))
    .map((file) => {
      const address = `/${file.replace(/(^|\/)index\.html$/, "$1")}`;
      return { address, file, isApp: apps.includes(address) };
    })
    .sort((one, other) => (one.address < other.address ? -1 : 1));
}
