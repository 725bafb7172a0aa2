import { sitemapXml } from "@/lib/publish/sitemap";
import { allSitemaps } from "../files";

type Props = { params: Promise<{ file: string }> };

export const dynamic = "force-static";
export const dynamicParams = false;

export async function generateStaticParams() {
  const files = await allSitemaps();
  return files.map(({ name }) => ({ file: name }));
}

/** The sitemap of one sort of page. */
export async function GET(_: Request, { params }: Props) {
  const { file } = await params;
  const files = await allSitemaps();
  return new Response(sitemapXml(files.find(({ name }) => name === file)?.entries ?? []));
}
