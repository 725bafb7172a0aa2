import { readFileSync } from "node:fs";
import { site } from "@/lib/site/identity";
import { isIndexed, type Out, type OutCheck } from "./out-page";

/** The sitemaps list every page that search engines may show, and nothing else. */
export const sitemapIsComplete: OutCheck = (out) => {
  const wanted = new Set<string>();
  return {
    look: (page) => {
      if (isIndexed(page)) wanted.add(`${site.origin}${page.address}`);
    },
    problems: () => differences(out, wanted),
  };
};

function differences({ folder, has }: Out, wanted: ReadonlySet<string>): string[] {
  if (!has("/sitemap.xml")) return ["out/sitemap.xml is missing: app/sitemap.xml writes it"];

  const files = locationsIn(`${folder}/sitemap.xml`);
  const listed = new Set(
    files.flatMap((file) => locationsIn(folder + file.slice(site.origin.length))),
  );
  return [
    ...[...wanted]
      .filter((address) => !listed.has(address))
      .map((address) => `sitemap.xml lacks ${address}: add it in app/sitemaps/addresses.ts`),
    ...[...listed]
      .filter((address) => !wanted.has(address))
      .map((address) => `sitemap.xml lists ${address}, which is no page in out/`),
  ];
}

function locationsIn(file: string): string[] {
  const xml = readFileSync(file, "utf8");
  return [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = ""]) => address);
}
