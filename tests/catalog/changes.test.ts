import { describe, expect, it } from "vitest";
import { modelHistory } from "@/lib/answers/model-history";
import { changesOfModel, changesSpan, historyOfTool } from "@/lib/answers/record-changes";
import { catalog, findModel, seeds } from "@/lib/catalog";
import { slugsOf } from "@/lib/catalog/load";
import { changesNameRecords } from "@/lib/catalog/rules/changes-name-records";
import type { Change } from "@/lib/catalog/schemas/change";

describe("the changes", () => {
  it("are 244: 174 version tags and 70 in words", () => {
    const tags = catalog.changes.filter(({ sort }) => sort === "version-tag");
    expect([catalog.changes.length, tags.length]).toEqual([244, 174]);
  });

  it("run from 5 January to 16 October 2026", () => {
    const days = catalog.changes.map(({ on }) => on).toSorted();
    expect([days[0], days.at(-1)]).toEqual(["2026-01-05", "2026-10-16"]);
  });

  it("know one, LM Studio 1.0.0, only to the month", () => {
    const vague = catalog.changes.filter(({ on }) => on.length === 7);
    expect(vague.map(({ slug }) => slug)).toEqual(["2026-07-lm-studio"]);
  });
});

describe("historyOfTool", () => {
  it("gives Ollama 3 changes and 13 version tags, the newest first", () => {
    const { changes, tags } = historyOfTool("ollama");
    expect(changes.map(({ on }) => on)).toEqual(["2026-10-16", "2026-06-01", "2026-05-29"]);
    expect(tags).toHaveLength(13);
    expect(tags[0]).toMatchObject({ version: "v0.32.0", on: "2026-07-13" });
  });

  it("gives GPT4All none", () => {
    expect(historyOfTool("gpt4all")).toEqual({ changes: [], tags: [] });
  });
});

describe("changesSpan", () => {
  it("runs from January to October 2026", () => {
    expect(changesSpan()).toEqual({ from: "2026-01", to: "2026-10" });
  });
});

describe("changesOfModel", () => {
  it("gives DeepSeek V4 Pro the day vLLM announced it, 24 April 2026", () => {
    expect(changesOfModel("deepseek-v4-pro").map(({ on }) => on)).toEqual(["2026-04-24"]);
  });
});

describe("modelHistory", () => {
  it("gives Qwen3.8 27B its release and the day vLLM announced it", () => {
    const events = modelHistory(findModel("qwen3-8-27b")!);
    expect(events.map(({ tools }) => tools.map(({ slug }) => slug))).toContainEqual(["vllm"]);
    expect(events.at(-1)?.text ?? "").toMatch(/released|announced/);
  });

  it("says nothing where only a release is known", () => {
    expect(modelHistory(findModel("qwen3-8b")!)).toEqual([]);
  });
});

describe("changesNameRecords", () => {
  const problemsWith = (change: Partial<Change>) =>
    changesNameRecords(
      { ...catalog, changes: [{ ...catalog.changes[0], ...change } as Change] },
      slugsOf(seeds),
    );

  it("refuses a tool that does not exist, and names the nearest", () => {
    expect(problemsWith({ tools: ["olama"] })).toEqual([
      expect.stringMatching(/tools: names "olama", .* Did you mean "ollama"\?$/),
    ]);
  });

  it("refuses a slug that starts with another day", () => {
    expect(problemsWith({ slug: "2026-01-09-tgi" })).toEqual([
      'scripts/seed/changes › 2026-01-09-tgi › slug: must start with its day, "2026-01-08-"',
    ]);
  });
});
