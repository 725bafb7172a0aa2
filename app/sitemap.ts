import type { MetadataRoute } from "next";
import { FOOTER } from "@/components/site/navigation";
import { recordAddresses } from "@/lib/answers/record-addresses";
import { routes } from "@/lib/routes";
import { site } from "@/lib/site/identity";

export const dynamic = "force-static";

/** Every page: those of the footer, which names all that is no record, and a page for each record. */
export default function sitemap(): MetadataRoute.Sitemap {
  const pages = FOOTER.flatMap(({ links }) => links.map(({ href }) => href));
  const addresses = new Set([routes.home(), routes.search(), ...pages, ...recordAddresses()]);
  return [...addresses].map((address) => ({
    url: new URL(address, site.origin).href,
    lastModified: site.editionDate,
  }));
}
