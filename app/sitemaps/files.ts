import { recordPageDates } from "@/lib/answers/read-dates";
import { type SitemapFile, sitemapFiles } from "@/lib/publish/sitemap";
import { site } from "@/lib/site/identity";
import { siteAddresses } from "./addresses";

/** All sitemaps. A record's page has the date of its facts, every other one the edition's. */
export async function allSitemaps(): Promise<SitemapFile[]> {
  const dates = recordPageDates();
  const addresses = await siteAddresses();
  return sitemapFiles(
    addresses.map((address) => ({
      address,
      modifiedOn: dates.get(address) ?? site.editionDate,
    })),
  );
}
