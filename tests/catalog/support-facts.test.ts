import { describe, expect, it } from "vitest";
import { seeds } from "@/lib/catalog";
import { CatalogError, parseCatalog } from "@/lib/catalog/load";
import type { SupportFactSeed } from "@/lib/catalog/schemas/support-fact";

const SOURCE = {
  evidence: "published",
  url: "https://ollama.com",
  checkedOn: "2026-11-25",
} as const;

function problemsWith(...more: SupportFactSeed[]) {
  try {
    parseCatalog({ ...seeds, supportFacts: [...seeds.supportFacts, ...more] });
    return [];
  } catch (error) {
    if (error instanceof CatalogError) return error.problems;
    throw error;
  }
}

describe("facts about one cell", () => {
  it("are refused for a tool that is not listed, with the nearest name", () => {
    expect(problemsWith({ tool: "olama", item: "npu", state: "yes", source: SOURCE })).toEqual([
      'scripts/seed/support-facts › olama npu: is not in scripts/seed/tools. Did you mean "ollama"?',
    ]);
  });

  it("are refused twice for one cell", () => {
    const fact: SupportFactSeed = { tool: "ollama", item: "npu", state: "yes", source: SOURCE };
    expect(problemsWith(fact, fact)).toEqual([
      "scripts/seed/support-facts › ollama npu: stands twice: keep one",
    ]);
  });

  it("are refused as “no” when the tool’s record lists the item", () => {
    const fact: SupportFactSeed = {
      tool: "tensorrt-llm",
      item: "cuda",
      state: "no",
      note: "It does not.",
      source: SOURCE,
    };
    expect(problemsWith(fact)).toEqual([
      "scripts/seed/support-facts › tensorrt-llm cuda: says no, but the tool's record lists it: mend one",
    ]);
  });

  it("are refused when they say only what the record says", () => {
    expect(
      problemsWith({ tool: "tensorrt-llm", item: "cuda", state: "yes", source: SOURCE }),
    ).toEqual([
      "scripts/seed/support-facts › tensorrt-llm cuda: says what the tool's record says: take it out, or say since when",
    ]);
  });

  it("need a note unless they say yes", () => {
    expect(problemsWith({ tool: "ollama", item: "npu", state: "no", source: SOURCE })).toEqual([
      "scripts/seed/support-facts › ollama npu › note: must say what is missing",
    ]);
  });
});
