import { describe, expect, it } from "vitest";
import { featuresOf, featuresOfScript } from "@/scripts/finish/css/features";
import { couldMatch } from "@/scripts/finish/css/selectors";
import { usedCssOf } from "@/scripts/finish/css/used-css";
import { parseHtml } from "@/scripts/finish/html";

const PAGE = parseHtml('<p id="top" class="note md:flex">a</p>');

function used(css: string, extraText = ""): string {
  return usedCssOf(css, "/_next/static/chunks/site.css")(featuresOf(PAGE), extraText);
}

describe("couldMatch", () => {
  it.each([
    "p.note",
    "#top > p",
    ".md\\:flex",
    "*",
    ":root",
    "p:hover::before",
    "p:not(.absent)",
    ":where(.absent,.note)",
    '[data-theme="dark"] p',
    "p[open]",
  ])("keeps %s, which the page or a state of it could match", (selector) => {
    expect(couldMatch(selector, featuresOf(PAGE))).toBe(true);
  });

  it.each([".absent", "p .absent", "table", "#bottom", ":is(.absent)", "p[title]"])(
    "drops %s, which names what the page does not have",
    (selector) => {
      expect(couldMatch(selector, featuresOf(PAGE))).toBe(false);
    },
  );

  it.each([
    ["::file-selector-button", '<input type="text">', false],
    ["::file-selector-button", '<input type="file">', true],
    ["::-webkit-datetime-edit", '<input type="date">', true],
    ["::placeholder", "<p>a</p>", true],
  ])("%s is a part of %s: %s", (selector, html, isKept) => {
    expect(couldMatch(selector, featuresOf(parseHtml(html)))).toBe(isKept);
  });

  it("keeps the parts of a field that a script may make", () => {
    const features = featuresOfScript('e("input",{type:"file"})');
    expect(couldMatch("::file-selector-button", features)).toBe(true);
  });

  it("keeps what a script may add", () => {
    const features = featuresOfScript('make("dialog", "search-dialog wide")');
    expect(couldMatch("dialog.search-dialog", features)).toBe(true);
  });
});

describe("usedCssOf", () => {
  it("keeps one selector of a list", () => {
    expect(used(".absent,.note{color:red}")).toBe(".note{color:red}");
  });

  it("drops what only browsers need that cannot register properties", () => {
    const css = "@layer properties;@layer properties{@supports (x:y){*{--a:0}}}p{width:var(--a)}";
    expect(used(css)).toBe("@layer properties;p{width:var(--a)}");
  });

  it("drops a media query that is left empty, and keeps one that is not", () => {
    expect(used("@media print{.absent{color:red}}@media print{p{color:red}}")).toBe(
      "@media print{p{color:red}}",
    );
  });

  it("keeps custom properties that used ones name, and drops the others", () => {
    const css = ":root{--a:var(--b);--b:red;--c:blue}p{color:var(--a)}";
    expect(used(css)).toBe(":root{--a:var(--b);--b:red}p{color:var(--a)}");
  });

  it("keeps a custom property that a style attribute names", () => {
    expect(used(":root{--share:1}", "width:var(--share)")).toBe(":root{--share:1}");
  });

  it("keeps the faces of families in use, by name or by property", () => {
    const face = (family: string) =>
      `@font-face{font-family:"${family}";src:url(/${family}.woff2)}`;
    const css = `${face("Serif")}${face("Mono")}:root{--font:"Serif"}p{font-family:var(--font)}`;
    expect(used(css)).not.toContain("Mono");
    expect(used(css)).toContain(face("Serif"));
  });

  it("keeps keyframes in use and drops the others", () => {
    const css =
      "@keyframes spin{to{rotate:1turn}}@keyframes fade{to{opacity:0}}p{animation:spin 1s}";
    expect(used(css)).toBe("@keyframes spin{to{rotate:1turn}}p{animation:spin 1s}");
  });

  it("rewrites an address relative to the sheet, and no other", () => {
    expect(used('p{src:url("../media/a.woff2")}')).toBe("p{src:url(/_next/static/media/a.woff2)}");
    expect(used("p{src:url(/fonts/a.woff2)}")).toBe("p{src:url(/fonts/a.woff2)}");
  });
});
