import { describe, expect, it } from "vitest";
import { catalog, findTool, seeds } from "@/lib/catalog";
import { slugsOf } from "@/lib/catalog/load";
import { starCountsInOrder } from "@/lib/catalog/rules/star-counts-in-order";
import { toolReferencesExist } from "@/lib/catalog/rules/tool-references-exist";
import { Tool } from "@/lib/catalog/schemas/tool";

const SLUGS = slugsOf(seeds);
const OLLAMA = seeds.tools.find(({ slug }) => slug === "ollama");

function messagesFor(change: object) {
  return Tool.safeParse({ ...OLLAMA, ...change }).error?.issues.map(({ message }) => message);
}

function withOllama(change: object) {
  const tools = catalog.tools.map((tool) =>
    tool.slug === "ollama" ? { ...tool, ...change } : tool,
  );
  return { ...catalog, tools };
}

describe("Tool", () => {
  it("holds a card sentence to 110 characters and a full stop", () => {
    expect(messagesFor({ summary: `${"long ".repeat(25)}.` })).toEqual([
      "must be at most 110 characters: it stands whole on a card",
    ]);
    expect(messagesFor({ summary: "Pulls a model and" })).toEqual([
      "must be one whole sentence that ends with a full stop",
    ]);
  });

  it("does not call a licence open source before it is named", () => {
    const license = { isOpenSource: true, source: OLLAMA?.license?.source };
    expect(messagesFor({ license })).toEqual([
      "must be left out while the terms are unknown: name the licence first",
    ]);
  });

  it("takes no star count without a page and a day", () => {
    expect(messagesFor({ stars: { starCount: 130_000, countedOn: "2026-05-06" } })).toEqual([
      "must be { evidence, url, checkedOn }: facts without a public page stay out",
    ]);
  });

  it("counts 179,137 stars for Ollama on 22 August 2026, after 170,794 on 6 May", () => {
    const ollama = findTool("ollama");
    expect(ollama?.stars).toMatchObject({ starCount: 179_137, countedOn: "2026-08-22" });
    expect(ollama?.earlierStars).toMatchObject([{ starCount: 170_794, countedOn: "2026-05-06" }]);
  });

  it("does not call Hyperspace, Open WebUI or LM Studio open source", () => {
    const marks = ["hyperspace", "open-webui", "lm-studio"].map((slug) => findTool(slug)?.license);
    expect(marks.map((license) => license?.isOpenSource)).toEqual([false, false, false]);
  });

  it("leaves a mark unknown where the parts of a tool differ: Foundry Local", () => {
    expect(findTool("foundry-local")?.license?.isOpenSource).toBeUndefined();
  });
});

describe("toolReferencesExist", () => {
  it("names the nearest tool for a base that has no record", () => {
    expect(toolReferencesExist(withOllama({ builtOn: ["lama-cpp"] }), SLUGS)).toEqual([
      'scripts/seed/tools › ollama › builtOn: names "lama-cpp", which is not in ' +
        'scripts/seed/tools. Did you mean "llama-cpp"?',
    ]);
  });

  it("does not let a tool be its own alternative", () => {
    expect(toolReferencesExist(withOllama({ alternatives: ["ollama"] }), SLUGS)).toEqual([
      'scripts/seed/tools › ollama › alternatives: names "ollama", which is the tool itself: take it out',
    ]);
  });
});

describe("starCountsInOrder", () => {
  it("wants the oldest count first", () => {
    const earlierStars = [{ ...OLLAMA?.stars, countedOn: "2026-09-01" }];
    expect(starCountsInOrder(withOllama({ earlierStars }), SLUGS)).toEqual([
      "scripts/seed/tools › ollama › earlierStars: 2026-08-22 does not follow 2026-09-01: " +
        "put the oldest first, stars last",
    ]);
  });
});
