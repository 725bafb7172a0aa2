import { readFileSync } from "node:fs";
import { site } from "@/lib/site/identity";
import { isIndexed, type OutCheck } from "./out-page";

/** The sitemaps list every page that search engines may show, and nothing else. */
export const sitemapIsComplete: OutCheck = ({ folder, pages, has }) => {
  if (!has("/sitemap.xml")) return ["out/sitemap.xml is missing: app/sitemap.xml writes it"];

  const files = locationsIn(`${folder}/sitemap.xml`);
  const listed = files.flatMap((file) => locationsIn(folder + file.slice(site.origin.length)));
  const wanted = pages.filter(isIndexed).map(({ address }) => `${site.origin}${address}`);
  return [
    ...wanted
      .filter((address) => !listed.includes(address))
      .map((address) => `sitemap.xml lacks ${address}: add it in app/sitemaps/addresses.ts`),
    ...listed
      .filter((address) => !wanted.includes(address))
      .map((address) => `sitemap.xml lists ${address}, which is no page in out/`),
  ];
};

function locationsIn(file: string): string[] {
  const xml = readFileSync(file, "utf8");
  return [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = ""]) => address);
}
