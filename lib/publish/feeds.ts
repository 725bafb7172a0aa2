import { site } from "@/lib/site/identity";
import { XML_START, xmlText } from "./xml";

/** One thing that changed. */
export type FeedItem = {
  /** Never changes: readers know an item by it. */
  id: string;
  title: string;
  text: string;
  /** The page that holds it. */
  address: string;
  /** The day it happened, as YYYY-MM-DD. */
  on: string;
};

export const FEEDS = {
  atom: { address: "/feed.xml", type: "application/atom+xml" },
  json: { address: "/feed.json", type: "application/feed+json" },
} as const;

const TITLE = `${site.name}: what changed`;

/** The items as Atom (RFC 4287), newest first. A day stands for its first second in UTC. */
export function atomFeed(items: readonly FeedItem[]): string {
  const entries = items.map(
    ({ id, title, text, address, on }) =>
      `<entry><id>${idOf(id)}</id><title>${xmlText(title)}</title><updated>${instant(on)}</updated>` +
      `<link href="${full(address)}"/><summary>${xmlText(text)}</summary></entry>\n`,
  );
  return (
    `${XML_START}<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">\n` +
    `<id>${full("/")}</id><title>${xmlText(TITLE)}</title><updated>${instant(newest(items))}</updated>\n` +
    `<link rel="self" href="${full(FEEDS.atom.address)}"/><link href="${full("/")}"/>\n` +
    `<author><name>${xmlText(site.operator)}</name></author>\n${entries.join("")}</feed>\n`
  );
}

/** The items as JSON Feed 1.1, newest first. */
export function jsonFeed(items: readonly FeedItem[]) {
  return {
    version: "https://jsonfeed.org/version/1.1",
    title: TITLE,
    home_page_url: full("/"),
    feed_url: full(FEEDS.json.address),
    language: "en",
    authors: [{ name: site.operator }],
    items: items.map(({ id, title, text, address, on }) => ({
      id: idOf(id),
      url: full(address),
      title,
      content_text: text,
      date_published: instant(on),
    })),
  };
}

/** A tag address (RFC 4151): an identity that is no page. */
function idOf(id: string): string {
  return `tag:${new URL(site.origin).host},2026:${id}`;
}

function newest(items: readonly FeedItem[]): string {
  return (
    items
      .map(({ on }) => on)
      .sort()
      .at(-1) ?? site.editionDate
  );
}

function instant(day: string): string {
  return `${day}T00:00:00Z`;
}

function full(address: string): string {
  return new URL(address, site.origin).href;
}
