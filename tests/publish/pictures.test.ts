import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inflateSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { recordCards } from "@/lib/answers/cards";
import { catalog } from "@/lib/catalog";
import { cardSvg, cardText, SITE_CARD } from "@/lib/publish/pictures/card";
import { attribute, elementsNamed, parseHtml } from "@/scripts/finish/html";
import { addPicture, cardOf } from "@/scripts/finish/picture-tags";
import { pictureFonts } from "@/scripts/publish/images/fonts";
import { palettePng } from "@/scripts/publish/images/png";
import { pictureRenderer } from "@/scripts/publish/images/render";
import { writePictures } from "@/scripts/publish/images/write";

/** Workers start, and fonts are cut, on a busy machine too. */
const DRAWING_MS = 60_000;

const cards = recordCards();

describe("recordCards", () => {
  it("has one card for each model, unit, tool, format and map, each file once", () => {
    const { models, hardware, tools, quantizations, maps } = catalog;
    const counts = [models, hardware, tools, quantizations, maps].map(({ length }) => length);
    expect(cards).toHaveLength(counts.reduce((sum, count) => sum + count, 0));
    expect(new Set(cards.map(({ file }) => file)).size).toBe(cards.length);
  });

  it("shows the memory and bandwidth of an RTX 4090", () => {
    const card = cards.find(({ file }) => file === "hardware/rtx-4090.png")!;
    expect(cardText(card)).toMatch(
      /^GeForce RTX 4090\. Hardware by NVIDIA, Memory 24 GB, Bandwidth 1,008 GB\/s/,
    );
  });

  it("holds at most four figures and no unknown one", () => {
    expect(cards.every(({ figures }) => figures.length <= 4)).toBe(true);
    expect(JSON.stringify(cards)).not.toMatch(/undefined|NaN|Infinity/);
  });
});

describe("cardSvg", () => {
  it("breaks a long title at words, and keeps every word of every record's title", () => {
    const lost = cards.filter((card) => {
      const drawn = cardSvg(card)
        .replaceAll(/<[^>]+>/g, " ")
        .replaceAll("&amp;", "&");
      return card.title.split(/\s+/).some((word) => !drawn.includes(word));
    });
    expect(lost.map(({ title }) => title)).toEqual([]);
  });
});

describe("the renderer", () => {
  let png: Buffer;
  beforeAll(async () => {
    const draw = await pictureRenderer(await pictureFonts());
    png = draw(cardSvg(SITE_CARD));
  }, DRAWING_MS);

  it("gives a PNG of 1200 × 630 with a palette, under 40 KB", () => {
    expect(png.toString("latin1", 1, 4)).toBe("PNG");
    expect([png.readUInt32BE(16), png.readUInt32BE(20), png[25]]).toEqual([1200, 630, 3]);
    expect(png.length).toBeLessThan(40_000);
  });
});

describe("writePictures", () => {
  const folder = mkdtempSync(join(tmpdir(), "pictures-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  it(
    "draws what changed and nothing else",
    async () => {
      const draw = (title: string) =>
        writePictures(
          `${folder}/out`,
          [SITE_CARD, { ...SITE_CARD, file: "a/b.png", title }],
          `${folder}/cache`,
        );
      expect(await draw("Before")).toBe(2);
      const before = readFileSync(`${folder}/out/og/a/b.png`);
      expect(await draw("Before")).toBe(0);
      expect(await draw("After")).toBe(1);
      expect(readFileSync(`${folder}/out/og/a/b.png`).equals(before)).toBe(false);
    },
    DRAWING_MS,
  );
});

describe("palettePng", () => {
  it("keeps the exact colour of areas", () => {
    const pixels = new Uint8Array([
      251, 250, 247, 255, 22, 24, 29, 255, 251, 250, 247, 255, 22, 24, 29, 255,
    ]);
    const png = palettePng({ width: 2, height: 2, pixels });
    const palette = png.indexOf("PLTE") + 4;
    expect([...png.subarray(palette, palette + 6)]).toEqual([251, 250, 247, 22, 24, 29]);
    const data = png.indexOf("IDAT");
    const length = png.readUInt32BE(data - 4);
    expect([...inflateSync(png.subarray(data + 4, data + 4 + length))]).toEqual([0, 0, 1, 0, 0, 1]);
  });
});

describe("addPicture", () => {
  it("names the record's picture with size and words, and the site's on other pages", () => {
    const cards = new Map(recordCards().map((card) => [card.address, card]));
    const tags = (address: string) => {
      const page = parseHtml('<head><meta name="twitter:card" content="summary"></head>');
      addPicture(page, cardOf(address, cards));
      return Object.fromEntries(
        elementsNamed(page, "meta").map((meta) => [
          attribute(meta, "property") ?? attribute(meta, "name"),
          attribute(meta, "content"),
        ]),
      );
    };
    expect(tags("/models/qwen3-8b/")).toMatchObject({
      "twitter:card": "summary_large_image",
      "og:image": "https://runlocalai.co/og/models/qwen3-8b.png",
      "og:image:width": "1200",
      "og:image:alt": expect.stringMatching(/^Qwen3 8B\. Model by/),
    });
    expect(tags("/search/")["og:image"]).toBe("https://runlocalai.co/og/runlocalai.png");
  });
});
