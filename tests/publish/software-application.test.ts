import { describe, expect, it } from "vitest";
import { softwareApplication } from "@/lib/publish/software-application";

describe("softwareApplication", () => {
  const tool = { slug: "ollama", name: "Ollama", summary: "Serves models." };

  it("gives the address in full, with home and repository as the same thing", () => {
    const data = softwareApplication({
      ...tool,
      homepage: "https://ollama.com",
      repository: "ollama/ollama",
      platforms: ["Linux", "macOS"],
    });
    expect(data).toMatchObject({
      url: "https://runlocalai.co/tools/ollama/",
      sameAs: ["https://ollama.com", "https://github.com/ollama/ollama"],
      operatingSystem: "Linux, macOS",
    });
  });

  it("never holds a rating, and leaves out what is unknown", () => {
    const text = JSON.stringify(softwareApplication({ ...tool, version: undefined }));
    expect(text).not.toMatch(/rating|softwareVersion|sameAs/i);
  });
});
