import { describe, expect, it } from "vitest";
import { llmsText } from "@/lib/publish/llms-text";

describe("llmsText", () => {
  const text = llmsText([
    { title: "Lists", links: [{ name: "Models", address: "/models/", about: "286 records" }] },
    { title: "Data", links: [{ name: "Index", address: "/api/v1/index.json", about: "files" }] },
  ]);

  it("has one title, a summary as a quote, and a section for each list of links", () => {
    expect(text).toMatch(/^# RunLocalAI\n\n> .+\n\n/);
    expect(text.match(/^## .+$/gm)).toEqual(["## Lists", "## Data"]);
  });

  it("links the twin of a document, and a file as it is", () => {
    expect(text).toContain("- [Models](https://runlocalai.co/models/index.md): 286 records");
    expect(text).toContain("- [Index](https://runlocalai.co/api/v1/index.json): files");
  });
});
