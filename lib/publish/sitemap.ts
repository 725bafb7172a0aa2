import { site } from "@/lib/site/identity";
import { XML_START, xmlText } from "./xml";

/** A page and the day it last changed. */
export type SitemapEntry = { address: string; modifiedOn: string };

/** A sitemap of its own: "models.xml", with its pages. */
export type SitemapFile = { name: string; entries: readonly SitemapEntry[] };

/** Half of what the protocol allows in one file: readers load it whole. */
const MOST_ENTRIES = 10_000;

const SCHEMA = "http://www.sitemaps.org/schemas/sitemap/0.9";

/**
 * One file for each sort of page, told by the first part of its address ("/models/…"); pages deeper
 * than a record are a sort of their own ("models-more"). A sort too large for one file goes on in more.
 */
export function sitemapFiles(entries: readonly SitemapEntry[]): SitemapFile[] {
  const groups = new Map<string, SitemapEntry[]>();
  for (const entry of entries) {
    const name = groupOf(entry.address);
    groups.set(name, [...(groups.get(name) ?? []), entry]);
  }
  return [...groups].flatMap(([name, members]) => partsOf(name, members));
}

export function sitemapXml(entries: readonly SitemapEntry[]): string {
  const lines = entries.map(({ address, modifiedOn }) => element("url", address, modifiedOn));
  return `${XML_START}<urlset xmlns="${SCHEMA}">\n${lines.join("")}</urlset>\n`;
}

/** The list of all sitemaps; each is as new as its newest page. */
export function sitemapIndexXml(files: readonly SitemapFile[], hrefOf: (name: string) => string) {
  const lines = files.map(({ name, entries }) => {
    const days = entries.map(({ modifiedOn }) => modifiedOn);
    return element("sitemap", hrefOf(name), days.sort().at(-1) ?? "");
  });
  return `${XML_START}<sitemapindex xmlns="${SCHEMA}">\n${lines.join("")}</sitemapindex>\n`;
}

function element(tag: string, address: string, modifiedOn: string): string {
  const url = xmlText(new URL(address, site.origin).href);
  return `<${tag}><loc>${url}</loc><lastmod>${modifiedOn}</lastmod></${tag}>\n`;
}

function groupOf(address: string): string {
  const [first, , ...deeper] = address.split("/").filter(Boolean);
  if (first === undefined || address.split("/").length < 4) return "pages";
  return deeper.length > 0 ? `${first}-more` : first;
}

function partsOf(name: string, members: readonly SitemapEntry[]): SitemapFile[] {
  const count = Math.ceil(members.length / MOST_ENTRIES);
  return Array.from({ length: count }, (_, index) => ({
    name: index === 0 ? `${name}.xml` : `${name}-${index + 1}.xml`,
    entries: members.slice(index * MOST_ENTRIES, (index + 1) * MOST_ENTRIES),
  }));
}
