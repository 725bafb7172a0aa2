import { describe, expect, it } from "vitest";
import { catalog } from "@/lib/catalog";
import { parseRedirects } from "@/scripts/lib/redirect-rules.mjs";
import { allRedirects } from "@/scripts/publish/redirects/all";
import { nginxMap, redirectDocument, redirectsFile } from "@/scripts/publish/redirects/write";

const LLAMA = { from: "/models/llama-3.1-8b/", to: "/models/llama-3-1-8b/" };

describe("allRedirects", () => {
  const redirects = allRedirects();

  it("lead from the dotted id of Llama 3.1 8B to its page", () => {
    expect(redirects).toContainEqual(LLAMA);
  });

  it("lead from each address once, never from a page, never to another redirect", () => {
    const from = redirects.map((redirect) => redirect.from);
    const pages = new Set(catalog.models.map(({ slug }) => `/models/${slug}/`));
    expect(new Set(from).size).toBe(from.length);
    expect(from.filter((address) => pages.has(address))).toEqual([]);
    expect(redirects.filter(({ to }) => from.includes(to))).toEqual([]);
  });
});

describe("what hosts read", () => {
  it("is `_redirects` with and without the slash at the end, which npm start reads too", () => {
    const rules = parseRedirects(redirectsFile([LLAMA]));
    expect(rules.get("/models/llama-3.1-8b")).toBe(LLAMA.to);
    expect(rules.get("/models/llama-3.1-8b/")).toBe(LLAMA.to);
  });

  it("is a map for nginx", () => {
    expect(nginxMap([LLAMA])).toContain('  "/models/llama-3.1-8b/" "/models/llama-3-1-8b/";');
  });

  it("is a document that search engines leave out, for hosts that know neither", () => {
    const html = redirectDocument(LLAMA);
    expect(html).toContain('content="0; url=/models/llama-3-1-8b/"');
    expect(html).toContain(
      '<link rel="canonical" href="https://runlocalai.co/models/llama-3-1-8b/">',
    );
    expect(html).toContain("noindex");
  });
});
