import { describe, expect, it } from "vitest";
import { noteId, noteNumbers, notesOf } from "@/components/compatibility/note-list";
import {
  type SupportCell,
  supportCells,
  supportCounts,
  supportGroups,
  toolSupport,
} from "@/lib/answers/compatibility";
import {
  OVERVIEW_ITEMS,
  OVERVIEW_RUNTIMES,
  overviewRows,
} from "@/lib/answers/compatibility-overview";
import { SUPPORT_TOPICS } from "@/lib/answers/compatibility-topics";
import { findTool } from "@/lib/catalog";
import type { SupportItem, SupportTopic } from "@/lib/catalog/schemas/support-fact";

function cell(slug: string, topic: SupportTopic, item: SupportItem): SupportCell {
  const tool = findTool(slug);
  if (tool === undefined) throw new Error(`no tool is called ${slug}`);
  const found = supportCells(tool, topic).find((each) => each.item === item);
  if (found === undefined) throw new Error(`${item} is not of ${topic}`);
  return found;
}

describe("supportCells", () => {
  it("says yes, with the record's page, where only the record lists the item", () => {
    const { state, source } = cell("vllm", "backends", "cuda");
    expect(state).toBe("yes");
    expect(source?.url).toContain("vllm");
  });

  it("says since v0.5.0 for Ollama's quantized cache", () => {
    expect(cell("ollama", "features", "kvQuant")).toMatchObject({
      state: "yes",
      since: { version: "v0.5.0", on: "2024-12" },
    });
  });

  it("says partly for llama.cpp's tensor split, and why", () => {
    const { state, note } = cell("llama-cpp", "features", "tensorParallel");
    expect(state).toBe("partly");
    expect(note).toContain("experimental");
  });

  it("says unknown, never no, where no page speaks", () => {
    expect(cell("exllamav3", "backends", "metal").state).toBe("unknown");
    const silent = SUPPORT_TOPICS.flatMap((topic) =>
      supportGroups(topic).flatMap(({ rows }) =>
        rows.flatMap(({ cells }) => cells.filter(({ state }) => state === "no")),
      ),
    ).filter(({ note }) => note === undefined);
    expect(silent).toEqual([]);
  });

  it("gives every answer a page", () => {
    const answered = SUPPORT_TOPICS.flatMap((topic) =>
      supportGroups(topic).flatMap(({ rows }) => rows.flatMap(({ cells }) => cells)),
    ).filter(({ state }) => state !== "unknown");
    expect(answered.filter(({ source }) => source === undefined)).toEqual([]);
  });
});

describe("toolSupport", () => {
  it("answers all four questions for Ollama, and none for a GPU monitor", () => {
    const [ollama, monitor] = ["ollama", "nvtop"].map(findTool);
    if (ollama === undefined || monitor === undefined) throw new Error("a tool is missing");
    expect(toolSupport(ollama).map(({ topic }) => topic)).toEqual([...SUPPORT_TOPICS]);
    expect(toolSupport(monitor)).toEqual([]);
  });
});

describe("supportGroups", () => {
  it("keeps runtimes of which something is known, runners first", () => {
    const groups = supportGroups("formats");
    expect(groups[0]?.kind).toBe("runner");
    expect(groups.flatMap(({ rows }) => rows).map(({ slug }) => slug)).toContain("exllamav3");
  });

  it("answers more than a third of the cells of operating systems", () => {
    const { known, all } = supportCounts("systems");
    expect(known / all).toBeGreaterThan(1 / 3);
  });
});

describe("the short matrix", () => {
  it("has 17 runtimes, each in the catalog, and 21 items", () => {
    expect(overviewRows().map(({ slug }) => slug)).toEqual([...OVERVIEW_RUNTIMES]);
    expect(overviewRows().every(({ cells }) => cells.length === OVERVIEW_ITEMS.length)).toBe(true);
  });
});

describe("notes", () => {
  it("are numbered from 1 in the order of the table, each once", () => {
    const notes = notesOf(supportGroups("features").flatMap(({ rows }) => rows));
    const numbers = noteNumbers(notes);
    expect([...numbers.values()]).toEqual(notes.map((_, index) => index + 1));
    expect(numbers.get(noteId("ollama", "kvQuant"))).toBeGreaterThan(0);
  });
});
