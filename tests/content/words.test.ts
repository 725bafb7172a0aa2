import { evaluate } from "@mdx-js/mdx";
import * as runtime from "react/jsx-runtime";
import { describe, expect, it } from "vitest";
import { changeMonths, changesNamingTool, readChangesOf } from "@/lib/content/changes";
import { ContentError } from "@/lib/content/entry";
import { anchorOf, headingIds } from "@/lib/content/heading-ids";
import { legalSlugs, readLegal } from "@/lib/content/legal";
import { curly } from "@/lib/content/typography";
import { checkWords } from "@/lib/content/words";

async function problemsIn(text: string): Promise<string[]> {
  const problems: string[] = [];
  const check = checkWords((line) => `a.mdx:${line}`, problems);
  await evaluate(text, { ...runtime, remarkPlugins: [headingIds, check] });
  return problems;
}

describe("checkWords", () => {
  it("accepts words that name records, and links to them", async () => {
    const text =
      '<ToolLink slug="ollama" /> has <Stars tool="ollama" />, see [vLLM](/tools/vllm/).';
    expect(await problemsIn(text)).toEqual([]);
  });

  it("names line, word and nearest slug for a tool that has no record", async () => {
    expect(await problemsIn('One.\n\nTwo <Stars tool="lama-cpp" />.')).toEqual([
      'a.mdx:3 › <Stars tool>: names the tool "lama-cpp", which is not in scripts/seed/tools. ' +
        'Did you mean "llama-cpp"?',
    ]);
  });

  it("refuses a word for a fact the record does not hold: SGLang has no rating", async () => {
    expect(await problemsIn('<Rating tool="sglang" />')).toEqual([
      'a.mdx:1 › <Rating tool>: the record of "sglang" has no rating: ' +
        "say it in words, or add the fact with its source",
    ]);
  });

  it("refuses a figure without a page, and with a made-up kind of evidence", async () => {
    const text = '<Figure value="5 tok/s" source="http://x.example" evidence="guessed" />';
    expect(await problemsIn(text)).toEqual([
      "a.mdx:1 › <Figure source>: must be the https:// page that states the facts",
      "a.mdx:1 › <Figure evidence>: must be one of measured, published, reported, derived",
    ]);
  });

  it("finds a dead link to a record and a word nobody knows", async () => {
    expect(await problemsIn("[x](/tools/olama/) <Chart />")).toEqual([
      'a.mdx:1 › link to "/tools/olama/": names the tool "olama", ' +
        'which is not in scripts/seed/tools. Did you mean "ollama"?',
      expect.stringContaining("a.mdx:1 › <Chart>: is no word writers have: use one of ToolLink"),
    ]);
  });
});

describe("anchorOf", () => {
  it("makes “How we know a figure” #how-we-know-a-figure", () => {
    expect(anchorOf("How we know a figure")).toBe("how-we-know-a-figure");
  });
});

describe("curly", () => {
  it("sets quotes: “so” and ‘so’, and the apostrophe of don’t", () => {
    expect(curly(`"so" and 'so' don't ("x")`)).toBe("“so” and ‘so’ don’t (“x”)");
  });
});

describe("the prose", () => {
  it("has a change of the inference map for each month from January to October 2026", async () => {
    const changes = await readChangesOf("inference-runtimes");
    expect(changes.map(({ month }) => month)).toEqual(changeMonths());
    expect(changeMonths()).toHaveLength(10);
    expect(changes[0]?.title).toBe("October 2026");
  });

  it("finds llama.cpp named in October and August 2026", async () => {
    const changes = await changesNamingTool("llama-cpp");
    expect(changes.map(({ month }) => month)).toEqual(
      expect.arrayContaining(["2026-10", "2026-08"]),
    );
  });

  it("has the seven pages about the site", () => {
    const slugs = "about author contact editorial-policy how-we-make-money privacy terms";
    expect(legalSlugs()).toEqual(slugs.split(" "));
  });

  it("says which file is missing", async () => {
    await expect(readLegal("imprint")).rejects.toThrow(ContentError);
    await expect(readLegal("imprint")).rejects.toThrow("content/legal/imprint.mdx: is missing");
  });
});
