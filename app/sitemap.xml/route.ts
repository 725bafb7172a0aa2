import { sitemapIndexXml } from "@/lib/publish/sitemap";
import { routes } from "@/lib/routes";
import { allSitemaps } from "../sitemaps/files";

export const dynamic = "force-static";

/** The index of all sitemaps. */
export async function GET() {
  return new Response(sitemapIndexXml(await allSitemaps(), routes.sitemapFile));
}
