import { readFileSync } from "node:fs";
import { site } from "@/lib/site/identity";
import { isIndexed, type OutCheck } from "./out-page";

/** The sitemap lists every page that search engines may show, and nothing else. */
export const sitemapIsComplete: OutCheck = ({ folder, pages, has }) => {
  if (!has("/sitemap.xml")) return ["out/sitemap.xml is missing: app/sitemap.ts writes it"];

  const xml = readFileSync(`${folder}/sitemap.xml`, "utf8");
  const listed = [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = ""]) => address);
  const wanted = pages.filter(isIndexed).map(({ address }) => `${site.origin}${address}`);
  return [
    ...wanted
      .filter((address) => !listed.includes(address))
      .map((address) => `sitemap.xml lacks ${address}: add it in app/sitemap.ts`),
    ...listed
      .filter((address) => !wanted.includes(address))
      .map((address) => `sitemap.xml lists ${address}, which is no page in out/`),
  ];
};
