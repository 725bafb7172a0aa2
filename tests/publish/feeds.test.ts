import { describe, expect, it } from "vitest";
import { changeItems } from "@/lib/answers/feed-items";
import { atomFeed, jsonFeed } from "@/lib/publish/feeds";

const ITEMS = [
  { id: "changes/b", title: "B & C", text: "B < C.", address: "/tools/b/", on: "2026-10-16" },
  { id: "changes/a", title: "A", text: "A came.", address: "/tools/a/", on: "2026-10-02" },
];

describe("atomFeed", () => {
  const xml = atomFeed(ITEMS);

  it("is as new as its newest item, and names itself", () => {
    expect(xml).toContain('<updated>2026-10-16T00:00:00Z</updated>\n<link rel="self"');
    expect(xml).toContain('href="https://runlocalai.co/feed.xml"');
  });

  it("escapes what XML would read as markup, and identifies items by tag addresses", () => {
    expect(xml).toContain("<title>B &amp; C</title>");
    expect(xml).toContain("<summary>B &lt; C.</summary>");
    expect(xml).toContain("<id>tag:runlocalai.co,2026:changes/a</id>");
    expect(xml.match(/<entry>/g)).toHaveLength(2);
  });
});

describe("jsonFeed", () => {
  it("is JSON Feed 1.1 with each item's page and day", () => {
    expect(jsonFeed(ITEMS)).toMatchObject({
      version: "https://jsonfeed.org/version/1.1",
      feed_url: "https://runlocalai.co/feed.json",
      items: [
        { url: "https://runlocalai.co/tools/b/", date_published: "2026-10-16T00:00:00Z" },
        {},
      ],
    });
  });
});

describe("changeItems", () => {
  const items = changeItems();

  it("are known to the day, newest first, each with an identity of its own", () => {
    const days = items.map(({ on }) => on);
    expect(days.every((day) => /^\d{4}-\d{2}-\d{2}$/.test(day))).toBe(true);
    expect(days).toEqual(days.toSorted().reverse());
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  });
});
