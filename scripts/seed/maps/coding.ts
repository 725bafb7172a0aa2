import type { EcosystemMapSeed } from "@/lib/catalog/schemas/map";

export const codingMap: EcosystemMapSeed = {
  slug: "coding",
  title: "Coding assistants",
  shortTitle: "Coding assistants",
  summary: "Coding agents and editor extensions that can be pointed at a local model.",
  updatedOn: "2026-11-25",
  zones: [
    {
      slug: "terminal",
      title: "Terminal agents",
      shortTitle: "Terminal agents",
      tools: ["opencode", "codex", "aider", "crush", "goose"],
    },
    {
      slug: "editor",
      title: "Editor extensions",
      shortTitle: "Editor extensions",
      tools: ["cline", "kilo-code", "zoo-code", "llama-vscode"],
    },
    {
      slug: "self-hosted",
      title: "Self-hosted completion and agents",
      shortTitle: "Self-hosted",
      tools: ["tabby", "openhands"],
    },
    {
      slug: "retired",
      title: "Retired or read-only",
      shortTitle: "Retired",
      tools: ["roo-code", "continue"],
    },
  ],
};
