import { describe, expect, it } from "vitest";
import { parseHtml } from "@/scripts/finish/html";
import { markdownTwin } from "@/scripts/finish/twins/twin";

/** The twin of a page with this in its `<main>`, without the line that names the source. */
function twinOf(main: string): string {
  const page = parseHtml(`<!doctype html><body><nav>Around</nav><main>${main}</main></body>`);
  return markdownTwin(page, "/models/a/").split("\n\n").slice(1).join("\n\n").trim();
}

describe("markdownTwin", () => {
  it("begins with the address it was made from, and ends with a line break", () => {
    const page = parseHtml("<main><h1>A</h1></main>");
    expect(markdownTwin(page, "/models/a/")).toBe(
      "Source: https://runlocalai.co/models/a/\n\n# A\n",
    );
  });

  it.each([
    ["a heading without the link to itself", '<h2><a href="#x">Files</a></h2>', "## Files"],
    ["links in full", '<p><a href="/tools/b/">B</a></p>', "[B](https://runlocalai.co/tools/b/)"],
    [
      "an anchor of the page itself",
      '<p>See <a href="#x">x</a></p>',
      "See [x](https://runlocalai.co/models/a/#x)",
    ],
    ["emphasis and code", "<p><strong>so</strong> <code>a_b</code></p>", "**so** `a_b`"],
    ["code lines as they stand", "<pre><code>a\n  b</code></pre>", "```\na\n  b\n```"],
    ["lists in lists", "<ul><li>a<ul><li>b</li></ul></li></ul>", "- a\n\n  - b"],
    ["numbered lists", "<ol><li>a</li><li>b</li></ol>", "1. a\n2. b"],
    ["terms", "<dl><div><dt>Size</dt><dd>8 GB</dd></div></dl>", "- **Size**: 8 GB"],
    [
      "what a disclosure hides",
      "<details><summary>Sum</summary><p>1</p></details>",
      "**Sum**\n\n1",
    ],
    [
      "spaces that only style makes",
      '<p class="flex gap-2"><a href="/b/">B</a><span>8 GB</span></p>',
      "[B](https://runlocalai.co/b/) 8 GB",
    ],
    ["non-breaking spaces as spaces", "<p>8\u00a0GB</p>", "8 GB"],
  ])("keeps %s", (_, html, markdown) => expect(twinOf(html)).toBe(markdown));

  it("makes of a table with a cell over two columns lines of as many cells", () => {
    const table =
      "<table><thead><tr><th>Model</th><th>Needs | GiB</th></tr></thead>" +
      '<tbody><tr><th colspan="2">Small</th></tr><tr><td>A</td><td>4.2</td></tr></tbody></table>';
    expect(twinOf(table)).toBe(
      "| Model | Needs \\| GiB |\n| --- | --- |\n| Small |  |\n| A | 4.2 |",
    );
  });

  it("leaves out controls, drawings, scripts and ways around", () => {
    const html =
      "<nav>Home</nav><svg><title>Plot</title></svg><form><input></form><button>Copy</button>" +
      '<script>1</script><p hidden>no</p><p>yes<span aria-hidden="true">●</span></p>';
    expect(twinOf(html)).toBe("yes");
  });

  it("escapes what Markdown would read as its own, and no underscore within a word", () => {
    expect(twinOf("<p>Q4_K_M *a* [b] &lt;c&gt; _d_</p>")).toBe(
      "Q4_K_M \\*a\\* \\[b\\] \\<c> \\_d\\_",
    );
    expect(twinOf("<p># no heading</p><p>1. no list</p>")).toBe("\\# no heading\n\n1\\. no list");
  });
});
