import { describe, expect, it } from "vitest";
import { massDocument } from "@/components/site/mass-document";
import { SHEETS_OF_PAGES } from "@/lib/publish/head";
import { usedCssOf } from "@/scripts/finish/css/used-css";
import { finishDocument, type Site } from "@/scripts/finish/document";
import { parseHtml, writeHtml } from "@/scripts/finish/html";
import { scriptHashesOf } from "@/scripts/finish/policy";
import { promisesOf } from "@/scripts/finish/promises";

const SHEET = "/_next/static/chunks/layout.css";
const CSS = ".bg-paper{color:red}.text-lg{font-size:1.25rem}.unused{color:blue}";

const site: Site = {
  enhancement: { address: "/enhance/index.abc.js", code: "", chunks: [] },
  apps: new Map(),
  scriptFeatures: new Set(),
  scriptProperties: "",
  speculationRules: '{"prerender":[]}',
  usedCssAt: (address) => usedCssOf(CSS, address),
  sheetsOfPages: [SHEET],
  cards: new Map(),
};

const head = {
  title: "Qwen3 8B on laptop graphics: 12 of 41 run it well",
  description: "What runs it.",
  address: "/models/qwen3-8b/hardware/gpu-laptop/",
};

async function written(isIndexed = true): Promise<string> {
  const answer = await massDocument({
    head: { ...head, isIndexed },
    body: <h1 className="text-lg">Qwen3 8B</h1>,
  });
  return answer.text();
}

function finished(html: string) {
  const document = parseHtml(html);
  finishDocument(document, site);
  return { document, html: writeHtml(document) };
}

/** The same document as Next writes a page: its sheet, its runtime, its marks around text. */
function asPage(html: string): string {
  return html
    .replace(SHEETS_OF_PAGES, SHEET)
    .replace("<head>", '<head><script src="/_next/static/chunks/main.js" async=""></script>')
    .replace(/(<body[^>]*>)/, '$1<div hidden=""><!--$--><!--/$--></div>')
    .replace("Qwen3 8B</h1>", "Qwen3 <!-- -->8B</h1>")
    .replace("</body>", '<script>self.__next_f.push([1,"1:payload"])</script></body>');
}

describe("massDocument", () => {
  it("is finished like a page of the same content: the same rules, scripts and promises", async () => {
    const mass = finished(await written());
    const page = finished(asPage(await written()));
    expect(mass.html).toBe(page.html);
    expect(scriptHashesOf(mass.document)).toEqual(scriptHashesOf(page.document));
  });

  it("has the rules it uses inlined, and no link to a sheet", async () => {
    const { html } = finished(await written());
    expect(html).toContain("<style>.bg-paper{color:red}.text-lg{font-size:1.25rem}</style>");
    expect(html).not.toContain("stylesheet");
  });

  it("preloads each font once and loads the enhancement by its hash", async () => {
    const { html } = finished(await written());
    expect(html.match(/rel="preload"/g)).toHaveLength(2);
    expect(html).toContain('<script type="module" src="/enhance/index.abc.js">');
  });

  it("promises what a page of Next's promises: title, description, canonical, Open Graph, icon", async () => {
    expect(promisesOf(parseHtml(await written())).map((line) => line.split(": ")[0])).toEqual([
      "alternate",
      "alternate",
      "canonical",
      "description",
      "icon",
      "og:description",
      "og:locale",
      "og:site_name",
      "og:title",
      "og:type",
      "preload",
      "preload",
      "theme-color",
      "theme-color",
      "title",
      "twitter:card",
      "twitter:description",
      "twitter:title",
      "viewport",
    ]);
  });

  it("adds the site's name to the title, and its origin to the canonical address", async () => {
    const html = await written();
    expect(html).toContain(`<title>${head.title} · RunLocalAI</title>`);
    expect(html).toContain(`<link rel="canonical" href="https://runlocalai.co${head.address}"/>`);
  });

  it("is kept out of search engines when it says so", async () => {
    expect(await written(false)).toContain('<meta name="robots" content="noindex"/>');
    expect(await written()).not.toContain("noindex");
  });
});
