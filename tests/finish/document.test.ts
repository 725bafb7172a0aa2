import { describe, expect, it } from "vitest";
import { usedCssOf } from "@/scripts/finish/css/used-css";
import { addPolicy, finishApp, finishDocument, type Site } from "@/scripts/finish/document";
import { parseHtml, writeHtml } from "@/scripts/finish/html";
import { policyFor, scriptHashesOf } from "@/scripts/finish/policy";
import { assertPromisesKept, promisesOf } from "@/scripts/finish/promises";
import { nextPage } from "./next-page";

const CSS = ".paper{color:red}.unused{color:blue}";

const site: Site = {
  enhancement: { address: "/enhance/index.abc.js", code: "", chunks: [] },
  apps: new Map(),
  scriptFeatures: new Set(),
  scriptProperties: "",
  speculationRules: '{"prerender":[]}',
  usedCssAt: (address) => usedCssOf(CSS, address),
  sheetsOfPages: [],
  cards: new Map(),
};

function finished(html: string): string {
  const document = parseHtml(html);
  finishDocument(document, site);
  return writeHtml(document);
}

describe("finishDocument", () => {
  it("leaves 1 script that runs, 1 for the theme and 1 block of speculation rules", () => {
    const scripts = finished(nextPage()).match(/<script[^>]*>/g);
    expect(scripts).toEqual([
      '<script type="speculationrules">',
      "<script>",
      '<script type="module" src="/enhance/index.abc.js">',
    ]);
  });

  it("leaves nothing of Next's runtime: payload, preloads of scripts, preconnect, empty outlet", () => {
    const html = finished(nextPage());
    expect(html).not.toMatch(/_next|TURBOPACK|preconnect|as="script"|<div hidden/);
  });

  it("inlines the rules the page uses, and only those", () => {
    const html = finished(nextPage());
    expect(html).toContain("<style>.paper{color:red}</style>");
    expect(html).not.toContain("unused");
  });

  it("writes text that React had split by comments as one text", () => {
    const html = finished(nextPage({ body: "<h1>Runs in <!-- -->6<!-- --> GiB</h1>" }));
    expect(html).toContain("<h1>Runs in 6 GiB</h1>");
  });

  it("preloads each font once", () => {
    expect(finished(nextPage()).match(/rel="preload"/g)).toHaveLength(1);
  });

  it("keeps JSON-LD to the letter", () => {
    const data = '<script type="application/ld+json">{"name":"a \\u003c b"}</script>';
    expect(finished(nextPage({ body: `<h1>a</h1>${data}` }))).toContain(data);
  });

  it.each([
    [
      "an unknown script",
      { head: '<script src="https://cdn.example/x.js"></script>' },
      /unknown script/,
    ],
    ["streamed content", { body: '<script>$RC("B:0","S:0")</script>' }, /Suspense/],
    [
      "two enhancement scripts",
      { body: '<script src="/enhance/index.js"></script>' },
      /must have 1/,
    ],
  ])("refuses %s", (_what, parts, message) => {
    expect(() => finished(nextPage(parts))).toThrow(message);
  });

  it("refuses a page in which Next's markup is not what it expects", () => {
    expect(() => finished("<html><head></head><body></body></html>")).toThrow(/markup changed/);
  });
});

describe("finishApp", () => {
  const app = {
    address: "/apps/a/wake.abc.js",
    code: 'e("p",{className:"unused"})',
    chunks: ["/apps/a/chunk.def.js"],
  };
  const ROOT = '<div data-app="">Runs in <!-- -->6<!-- --> GiB</div>';
  const finishedApp = (body: string) => {
    const document = parseHtml(nextPage({ body }));
    finishApp(document, site, app);
    return writeHtml(document);
  };

  it("takes Next out, and adds the app's script and what it cannot start without", () => {
    const html = finishedApp(ROOT);
    expect(html).not.toMatch(/_next|TURBOPACK/);
    expect(html).toContain('<link rel="modulepreload" href="/apps/a/chunk.def.js">');
    expect(html).toContain('<script type="module" src="/apps/a/wake.abc.js">');
  });

  it("keeps React's marks inside the root, which React looks for, and nowhere else", () => {
    const html = finishedApp(`<h1>a<!-- -->b</h1>${ROOT}`);
    expect(html).toContain(`<h1>ab</h1>${ROOT}`);
  });

  it("inlines the rules that the app may use later", () => {
    expect(finishedApp(ROOT)).toContain(".unused{color:blue}");
  });
});

describe("promisesOf", () => {
  it("are the same before and after finishing", () => {
    const open =
      '<meta property="og:title" content="Qwen3 8B"/><link rel="icon" href="/icon.svg"/>';
    const document = parseHtml(nextPage({ head: open }));
    const before = promisesOf(document);
    finishDocument(document, site);
    expect(before).toHaveLength(7);
    expect(promisesOf(document)).toEqual(before);
  });

  it("fail when a description is lost", () => {
    expect(() => assertPromisesKept(["description: a"], [])).toThrow(/lost \[description: a\]/);
  });

  it("do not take the title of a drawing for the page's", () => {
    const document = parseHtml("<title>Page</title><body><svg><title>Drawing</title></svg>");
    expect(promisesOf(document)).toEqual(["title: Page"]);
  });
});

describe("policyFor", () => {
  it("allows inline scripts by hash, never by unsafe-inline", () => {
    const document = parseHtml("<script>alert(1)</script>");
    const [scripts] = policyFor(scriptHashesOf(document)).split(";");
    expect(scripts).toBe("script-src 'self' 'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='");
  });

  it.each(["application/ld+json", "application/json"])(
    "gives %s no hash, for it is data",
    (type) => {
      const document = parseHtml(`<script type="${type}">{}</script>`);
      expect(scriptHashesOf(document)).toEqual([]);
    },
  );

  it("stands in an app's head ahead of every script", () => {
    const document = parseHtml('<head><meta charset="utf-8"><script>a()</script></head>');
    addPolicy(document, "default-src 'self'");
    expect(writeHtml(document)).toMatch(
      /charset="utf-8"><meta http-equiv="Content-Security-Policy"/,
    );
  });
});
