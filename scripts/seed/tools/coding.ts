import type { ToolSeed } from "@/lib/catalog/schemas/tool";

/** Coding agents and editor extensions. Copy the last entry to add one; `npm run check` guides you. */
export const coding: ToolSeed[] = [
  {
    slug: "openhands",
    aliases: ["OpenHands/OpenHands"],
    name: "OpenHands",
    kind: "coding",
    summary: "A coding agent that edits, runs and tests software in a sandbox.",
    homepage: "https://openhands.dev",
    repository: "OpenHands/OpenHands",
    language: "Python",
    license: {
      terms: {
        name: "MIT, except the enterprise folder",
        url: "https://github.com/OpenHands/OpenHands/blob/main/LICENSE",
        inPlainWords:
          "The code may be used, changed and shared under MIT; the enterprise folder has a licence of its own.",
      },
      isOpenSource: true,
      source: {
        evidence: "published",
        url: "https://github.com/OpenHands/OpenHands/blob/main/LICENSE",
        checkedOn: "2026-11-22",
      },
    },
    stars: {
      starCount: 84_746,
      countedOn: "2026-08-22",
      source: {
        evidence: "reported",
        via: "EvanLi, Github-Ranking",
        url: "https://github.com/EvanLi/Github-Ranking/blob/master/Data/github-ranking-2026-08-22.csv",
        checkedOn: "2026-11-22",
      },
    },
    latestVersion: {
      version: "0.62.0",
      releasedOn: "2025-11-11",
      newerLikely: true,
      source: {
        evidence: "published",
        url: "https://github.com/OpenHands/OpenHands/releases/tag/0.62.0",
        checkedOn: "2026-11-22",
      },
    },
    firstVersion: {
      version: "0.3.0",
      releasedOn: "2024-04-16",
      basis: "oldest tag",
      source: {
        evidence: "published",
        url: "https://github.com/OpenHands/OpenHands/releases/tag/0.3.0",
        checkedOn: "2026-11-22",
      },
    },
    support: {
      platforms: ["linux", "macos", "docker"],
      source: {
        evidence: "published",
        url: "https://github.com/OpenHands/OpenHands",
        checkedOn: "2026-11-22",
      },
    },
    maintenance: {
      status: "active",
      lastCommitOn: "2026-08-22",
      factsEndOn: "2026-08-22",
      source: {
        evidence: "reported",
        via: "EvanLi, Github-Ranking",
        url: "https://github.com/EvanLi/Github-Ranking/blob/master/Data/github-ranking-2026-08-22.csv",
        checkedOn: "2026-11-22",
      },
    },
    alternatives: ["goose", "opencode", "cline"],
    facts: [
      {
        text: "Licence file says portions are licensed separately.",
        source: {
          evidence: "published",
          url: "https://github.com/OpenHands/OpenHands/blob/main/LICENSE",
          checkedOn: "2026-11-22",
        },
      },
    ],
    notes: "The version shown is of November 2025, so newer ones very likely exist.",
  },
  {
    slug: "aider",
    aliases: ["Aider-AI/aider"],
    name: "Aider",
    kind: "coding",
    summary:
      "A terminal coding partner that edits files in a git repository and commits each change.",
    homepage: "https://aider.chat",
    repository: "Aider-AI/aider",
    language: "Python",
    license: {
      terms: { spdx: "Apache-2.0" },
      isOpenSource: true,
      source: {
        evidence: "published",
        url: "https://github.com/Aider-AI/aider",
        checkedOn: "2026-11-22",
      },
    },
    stars: {
      starCount: 40_036,
      countedOn: "2026-01-24",
      isLowerBound: true,
      source: {
        evidence: "reported",
        via: "dylanhogg, Awesome Python",
        url: "https://github.com/dylanhogg/awesome-python",
        checkedOn: "2026-11-22",
      },
    },
    latestVersion: {
      version: "v0.86.2",
      releasedOn: "2026-02-11",
      source: {
        evidence: "published",
        url: "https://github.com/Aider-AI/aider/releases/tag/v0.86.2",
        checkedOn: "2026-11-22",
      },
    },
    firstVersion: {
      version: "v0.5.0",
      releasedOn: "2023-06-07",
      basis: "oldest tag",
      source: {
        evidence: "published",
        url: "https://github.com/Aider-AI/aider/releases/tag/v0.5.0",
        checkedOn: "2026-11-22",
      },
    },
    support: {
      platforms: ["linux", "macos", "windows", "docker"],
      source: {
        evidence: "published",
        url: "https://github.com/Aider-AI/aider",
        checkedOn: "2026-11-22",
      },
    },
    install: {
      commands: [
        { platform: "pip", command: "python -m pip install aider-install && aider-install" },
      ],
      firstRun: "aider --model ollama_chat/qwen3-coder",
      firstRunNote: "The form of the command is documented; its arguments are ours.",
      source: {
        evidence: "published",
        url: "https://github.com/Aider-AI/aider",
        checkedOn: "2026-11-22",
      },
    },
    maintenance: {
      status: "active",
      lastCommitOn: "2026-05-22",
      factsEndOn: "2026-08-22",
      source: {
        evidence: "published",
        url: "https://github.com/Aider-AI/aider/commit/5dc9490bb35f9729ef2c95d00a19ccd30c26339c",
        checkedOn: "2026-11-22",
      },
    },
    alternatives: ["opencode", "cline", "goose"],
    facts: [
      {
        text: "v0.86.2 tagged 11 February 2026; last commit seen 22 May 2026.",
        source: {
          evidence: "published",
          url: "https://github.com/Aider-AI/aider/releases/tag/v0.86.2",
          checkedOn: "2026-11-22",
        },
      },
    ],
  },
  {
    slug: "cline",
    aliases: ["cline/cline"],
    name: "Cline",
    kind: "coding",
    summary:
      "A coding agent in the editor that accepts any OpenAI-style endpoint, local ones included.",
    homepage: "https://cline.bot",
    repository: "cline/cline",
    language: "TypeScript",
    license: {
      terms: { spdx: "Apache-2.0" },
      isOpenSource: true,
      source: {
        evidence: "published",
        url: "https://github.com/cline/cline/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    stars: {
      starCount: 66_629,
      countedOn: "2026-08-22",
      source: {
        evidence: "reported",
        via: "EvanLi, Github-Ranking",
        url: "https://github.com/EvanLi/Github-Ranking/blob/master/Data/github-ranking-2026-08-22.csv",
        checkedOn: "2026-11-22",
      },
    },
    latestVersion: {
      version: "v4.1.12",
      releasedOn: "2026-08-21",
      source: {
        evidence: "published",
        url: "https://github.com/cline/cline/releases/tag/v4.1.12",
        checkedOn: "2026-11-22",
      },
    },
    firstVersion: {
      version: "v1.0.4",
      releasedOn: "2024-07-27",
      basis: "oldest tag",
      source: {
        evidence: "published",
        url: "https://github.com/cline/cline/releases/tag/v1.0.4",
        checkedOn: "2026-11-22",
      },
    },
    support: {
      platforms: ["linux", "macos", "windows"],
      source: {
        evidence: "published",
        url: "https://github.com/cline/cline/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    install: {
      commands: [{ platform: "npm", command: "npm i -g cline" }],
      source: {
        evidence: "published",
        url: "https://github.com/cline/cline/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    maintenance: {
      status: "active",
      lastCommitOn: "2026-08-22",
      factsEndOn: "2026-08-22",
      source: {
        evidence: "published",
        url: "https://github.com/cline/cline/commit/21cb8d2525bcedf1f4b6890b27a74a14fe7451e4",
        checkedOn: "2026-11-22",
      },
    },
    alternatives: ["zoo-code", "kilo-code", "continue", "opencode"],
    facts: [
      {
        text: "Accepts any OpenAI-compatible endpoint, so local servers work.",
        source: {
          evidence: "published",
          url: "https://github.com/cline/cline/blob/main/README.md",
          checkedOn: "2026-11-22",
        },
      },
    ],
  },
  {
    slug: "roo-code",
    aliases: ["RooCodeInc/Roo-Code"],
    name: "Roo Code",
    kind: "coding",
    summary: "A coding agent for VS Code that was shut down on 15 May 2026.",
    repository: "RooCodeInc/Roo-Code",
    language: "TypeScript",
    license: {
      terms: { spdx: "Apache-2.0" },
      isOpenSource: true,
      source: {
        evidence: "published",
        url: "https://github.com/RooCodeInc/Roo-Code",
        checkedOn: "2026-11-22",
      },
    },
    stars: {
      starCount: 24_125,
      countedOn: "2026-05-21",
      source: {
        evidence: "reported",
        via: "Hivebook",
        url: "https://hivebook.wiki/wiki/roo-code-shut-down-2026-05-15-forked-as-zoocode-was-roo-cline",
        checkedOn: "2026-11-22",
      },
    },
    latestVersion: {
      version: "v3.52.1",
      releasedOn: "2026-04-13",
      source: {
        evidence: "published",
        url: "https://github.com/RooCodeInc/Roo-Code/releases/tag/v3.52.1",
        checkedOn: "2026-11-22",
      },
    },
    firstVersion: {
      version: "v0.0.2",
      releasedOn: "2024-07-10",
      basis: "oldest tag",
      source: {
        evidence: "published",
        url: "https://github.com/RooCodeInc/Roo-Code/releases/tag/v0.0.2",
        checkedOn: "2026-11-22",
      },
    },
    support: {
      platforms: ["linux", "macos", "windows"],
      source: {
        evidence: "published",
        url: "https://github.com/RooCodeInc/Roo-Code",
        checkedOn: "2026-11-22",
      },
    },
    maintenance: {
      status: "archived",
      lastCommitOn: "2026-04-14",
      factsEndOn: "2026-08-22",
      note: "Shut down on 15 May 2026.",
      source: {
        evidence: "published",
        url: "https://github.com/RooCodeInc/Roo-Code/commit/cb836567180a3ff1da6d082f3178b90c3bd22a70",
        checkedOn: "2026-11-22",
      },
    },
    alternatives: ["zoo-code", "cline", "kilo-code"],
    facts: [
      {
        text: "Announced on 21 April 2026 and closed on 15 May 2026; the team moved to Roomote.",
        source: {
          evidence: "reported",
          via: "Kilo",
          url: "https://kilo.ai/articles/roo-to-kilo-migration-guide",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "Community fork ZooCode began 23 April 2026.",
        source: {
          evidence: "reported",
          via: "Hivebook",
          url: "https://hivebook.wiki/wiki/roo-code-shut-down-2026-05-15-forked-as-zoocode-was-roo-cline",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "Last tag v3.52.1 (13 April 2026).",
        source: {
          evidence: "published",
          url: "https://github.com/RooCodeInc/Roo-Code/releases/tag/v3.52.1",
          checkedOn: "2026-11-22",
        },
      },
    ],
  },
  {
    slug: "zoo-code",
    aliases: ["Zoo-Code-Org/Zoo-Code"],
    name: "Zoo Code",
    kind: "coding",
    summary: "The community fork that carries Roo Code on since its shutdown in 2026.",
    repository: "Zoo-Code-Org/Zoo-Code",
    language: "TypeScript",
    stars: {
      starCount: 481,
      countedOn: "2026-05-21",
      source: {
        evidence: "reported",
        via: "Hivebook",
        url: "https://hivebook.wiki/wiki/roo-code-shut-down-2026-05-15-forked-as-zoocode-was-roo-cline",
        checkedOn: "2026-11-22",
      },
    },
    latestVersion: {
      version: "3.54.1",
      releasedOn: "2026-05-16",
      source: {
        evidence: "reported",
        via: "Hivebook",
        url: "https://hivebook.wiki/wiki/roo-code-shut-down-2026-05-15-forked-as-zoocode-was-roo-cline",
        checkedOn: "2026-11-22",
      },
    },
    maintenance: {
      status: "active",
      factsEndOn: "2026-05-21",
      source: {
        evidence: "published",
        url: "https://github.com/Zoo-Code-Org/Zoo-Code",
        checkedOn: "2026-11-22",
      },
    },
    builtOn: ["roo-code"],
    alternatives: ["cline", "kilo-code"],
    facts: [
      {
        text: "Fork of Roo Code started 23 April 2026; v3.54.1 on 16 May 2026.",
        source: {
          evidence: "reported",
          via: "Hivebook",
          url: "https://hivebook.wiki/wiki/roo-code-shut-down-2026-05-15-forked-as-zoocode-was-roo-cline",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "Pointed to in the Roo Code shutdown notice as an alternative.",
        source: {
          evidence: "reported",
          via: "Hivebook",
          url: "https://hivebook.wiki/wiki/roo-code-shut-down-2026-05-15-forked-as-zoocode-was-roo-cline",
          checkedOn: "2026-11-22",
        },
      },
    ],
  },
  {
    slug: "kilo-code",
    aliases: ["Kilo-Org/kilocode"],
    name: "Kilo Code",
    kind: "coding",
    summary: "A coding agent that began as a Roo Code fork and was rebuilt on opencode’s server.",
    homepage: "https://kilo.ai",
    repository: "Kilo-Org/kilocode",
    language: "TypeScript",
    install: {
      commands: [{ platform: "VS Code", command: "code --install-extension kilocode.Kilo-Code" }],
      source: {
        evidence: "published",
        url: "https://github.com/Kilo-Org/kilocode",
        checkedOn: "2026-11-22",
      },
    },
    maintenance: {
      status: "active",
      factsEndOn: "2026-06-26",
      note: "Named as alive in an article of June 2026.",
      source: {
        evidence: "published",
        url: "https://github.com/Kilo-Org/kilocode",
        checkedOn: "2026-11-22",
      },
    },
    builtOn: ["opencode"],
    alternatives: ["cline", "zoo-code", "opencode"],
    facts: [
      {
        text: "Rebuilt on the OpenCode server and released generally on 2 April 2026.",
        source: {
          evidence: "published",
          url: "https://kilo.ai/articles/roo-to-kilo-migration-guide",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "Began in 2025 as a fork of Roo Code and keeps a legacy 5.x line from that code.",
        source: {
          evidence: "published",
          url: "https://kilo.ai/articles/roo-to-kilo-migration-guide",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "Parallel subagents and an agent manager with git worktrees are among its additions.",
        source: {
          evidence: "published",
          url: "https://kilo.ai/articles/roo-to-kilo-migration-guide",
          checkedOn: "2026-11-22",
        },
      },
    ],
  },
  {
    slug: "continue",
    aliases: ["continuedev/continue"],
    name: "Continue",
    kind: "coding",
    summary:
      "An editor extension for local and hosted models, read-only since its final 2.x releases.",
    homepage: "https://docs.continue.dev",
    repository: "continuedev/continue",
    language: "TypeScript",
    license: {
      terms: { spdx: "Apache-2.0" },
      isOpenSource: true,
      source: {
        evidence: "published",
        url: "https://github.com/continuedev/continue/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    latestVersion: {
      version: "v2.0.0-vscode",
      releasedOn: "2026-06-18",
      source: {
        evidence: "published",
        url: "https://github.com/continuedev/continue/releases/tag/v2.0.0-vscode",
        checkedOn: "2026-11-22",
      },
    },
    firstVersion: {
      version: "v0.0.38-jetbrains",
      releasedOn: "2024-03-15",
      basis: "oldest tag",
      source: {
        evidence: "published",
        url: "https://github.com/continuedev/continue/releases/tag/v0.0.38-jetbrains",
        checkedOn: "2026-11-22",
      },
    },
    support: {
      platforms: ["linux", "macos", "windows"],
      source: {
        evidence: "published",
        url: "https://github.com/continuedev/continue/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    install: {
      commands: [{ platform: "npm", command: "npm i -g @continuedev/cli" }],
      source: {
        evidence: "published",
        url: "https://github.com/continuedev/continue/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    maintenance: {
      status: "archived",
      lastCommitOn: "2026-06-18",
      factsEndOn: "2026-08-22",
      note: "Read-only and no longer maintained, by its own README.",
      source: {
        evidence: "published",
        url: "https://github.com/continuedev/continue/commit/d0a3c0b626b5bebc3bef4742eec05a0242be0bab",
        checkedOn: "2026-11-22",
      },
    },
    alternatives: ["cline", "tabby", "opencode"],
    facts: [
      {
        text: "The repository is read-only after a final 2.0.0 release.",
        source: {
          evidence: "published",
          url: "https://github.com/continuedev/continue/blob/main/README.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "Final releases removed telemetry and sign-in.",
        source: {
          evidence: "published",
          url: "https://github.com/continuedev/continue/blob/main/README.md",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "Tags v2.0.0 and v2.1.0 for VS Code carry the date 18 June 2026.",
        source: {
          evidence: "published",
          url: "https://github.com/continuedev/continue/releases",
          checkedOn: "2026-11-22",
        },
      },
    ],
  },
  {
    slug: "opencode",
    aliases: ["anomalyco/opencode"],
    name: "opencode",
    kind: "coding",
    summary: "A coding agent for the terminal that can be pointed at local models.",
    homepage: "https://opencode.ai",
    repository: "anomalyco/opencode",
    language: "TypeScript",
    license: {
      terms: { spdx: "MIT" },
      isOpenSource: true,
      source: {
        evidence: "reported",
        via: "Vince Lam, Awesome Local LLMs",
        url: "https://github.com/vince-lam/awesome-local-llms",
        checkedOn: "2026-11-22",
      },
    },
    stars: {
      starCount: 200_027,
      countedOn: "2026-08-22",
      source: {
        evidence: "reported",
        via: "EvanLi, Github-Ranking",
        url: "https://github.com/EvanLi/Github-Ranking/blob/master/Data/github-ranking-2026-08-22.csv",
        checkedOn: "2026-11-22",
      },
    },
    maintenance: {
      status: "active",
      lastCommitOn: "2026-08-22",
      factsEndOn: "2026-08-22",
      source: {
        evidence: "reported",
        via: "EvanLi, Github-Ranking",
        url: "https://github.com/EvanLi/Github-Ranking/blob/master/Data/github-ranking-2026-08-22.csv",
        checkedOn: "2026-11-22",
      },
    },
    alternatives: ["crush", "aider", "cline", "goose"],
    facts: [
      {
        text: "MIT in a ranked list that also counted 860 releases.",
        source: {
          evidence: "reported",
          via: "Vince Lam, Awesome Local LLMs",
          url: "https://github.com/vince-lam/awesome-local-llms",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "Ollama can launch it against local models.",
        source: {
          evidence: "reported",
          via: "Ollama",
          url: "https://github.com/ollama/ollama/pull/16425",
          checkedOn: "2026-11-22",
        },
      },
    ],
  },
  {
    slug: "goose",
    aliases: ["aaif-goose/goose"],
    name: "Goose",
    kind: "coding",
    summary: "A general agent for desktop and terminal that uses MCP servers as its tools.",
    homepage: "https://block.github.io/goose/",
    repository: "aaif-goose/goose",
    language: "Rust",
    license: {
      terms: { spdx: "Apache-2.0" },
      isOpenSource: true,
      source: {
        evidence: "reported",
        via: "Homebrew",
        url: "https://formulae.brew.sh/formula/block-goose-cli",
        checkedOn: "2026-11-22",
      },
    },
    stars: {
      starCount: 53_197,
      countedOn: "2026-08-22",
      source: {
        evidence: "reported",
        via: "EvanLi, Github-Ranking",
        url: "https://github.com/EvanLi/Github-Ranking/blob/master/Data/github-ranking-2026-08-22.csv",
        checkedOn: "2026-11-22",
      },
    },
    latestVersion: {
      version: "1.25.0",
      newerLikely: true,
      source: {
        evidence: "reported",
        via: "Homebrew",
        url: "https://formulae.brew.sh/formula/block-goose-cli",
        checkedOn: "2026-11-22",
      },
    },
    support: {
      platforms: ["linux", "macos"],
      source: {
        evidence: "published",
        url: "https://github.com/aaif-goose/goose",
        checkedOn: "2026-11-22",
      },
    },
    install: {
      commands: [{ platform: "macOS and Linux", command: "brew install block-goose-cli" }],
      source: {
        evidence: "published",
        url: "https://github.com/aaif-goose/goose",
        checkedOn: "2026-11-22",
      },
    },
    maintenance: {
      status: "active",
      lastCommitOn: "2026-08-22",
      factsEndOn: "2026-08-22",
      source: {
        evidence: "reported",
        via: "EvanLi, Github-Ranking",
        url: "https://github.com/EvanLi/Github-Ranking/blob/master/Data/github-ranking-2026-08-22.csv",
        checkedOn: "2026-11-22",
      },
    },
    alternatives: ["opencode", "openhands", "aider"],
    facts: [
      {
        text: "Under block/goose it stood at 34,054 on 3 April 2026.",
        source: {
          evidence: "reported",
          via: "EvanLi, Github-Ranking",
          url: "https://github.com/EvanLi/Github-Ranking",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "Homebrew packages it as block-goose-cli under Apache-2.0 for macOS and Linux.",
        source: {
          evidence: "reported",
          via: "Homebrew",
          url: "https://formulae.brew.sh/formula/block-goose-cli",
          checkedOn: "2026-11-22",
        },
      },
    ],
    notes: "The repository moved from block/goose to aaif-goose/goose.",
  },
  {
    slug: "crush",
    aliases: ["charmbracelet/crush"],
    name: "Crush",
    kind: "coding",
    summary:
      "Charm’s terminal coding agent, under a source-available licence that later turns into MIT.",
    repository: "charmbracelet/crush",
    language: "Go",
    license: {
      terms: {
        name: "Functional Source License 1.1 (MIT)",
        url: "https://github.com/charmbracelet/crush/blob/main/LICENSE.md",
        inPlainWords:
          "The source is public under limits of use, and each version turns into MIT later; it is not open source today.",
      },
      isOpenSource: false,
      source: {
        evidence: "published",
        url: "https://github.com/charmbracelet/crush/blob/main/LICENSE.md",
        checkedOn: "2026-11-22",
      },
    },
    latestVersion: {
      version: "v0.90.0",
      releasedOn: "2026-08-19",
      source: {
        evidence: "published",
        url: "https://github.com/charmbracelet/crush/releases/tag/v0.90.0",
        checkedOn: "2026-11-22",
      },
    },
    firstVersion: {
      version: "v0.1.0",
      releasedOn: "2025-07-29",
      basis: "oldest tag",
      source: {
        evidence: "published",
        url: "https://github.com/charmbracelet/crush/releases/tag/v0.1.0",
        checkedOn: "2026-11-22",
      },
    },
    support: {
      platforms: ["linux", "macos", "windows"],
      source: {
        evidence: "published",
        url: "https://github.com/charmbracelet/crush",
        checkedOn: "2026-11-22",
      },
    },
    install: {
      commands: [
        { platform: "macOS", command: "brew install charmbracelet/tap/crush" },
        { platform: "npm", command: "npm install -g @charmland/crush" },
        { platform: "Windows", command: "winget install charmbracelet.crush" },
      ],
      source: {
        evidence: "published",
        url: "https://github.com/charmbracelet/crush",
        checkedOn: "2026-11-22",
      },
    },
    maintenance: {
      status: "active",
      lastCommitOn: "2026-08-21",
      factsEndOn: "2026-08-22",
      source: {
        evidence: "published",
        url: "https://github.com/charmbracelet/crush/commit/37f36e93824e5c4f892e4a817f7f628e2682fe14",
        checkedOn: "2026-11-22",
      },
    },
    alternatives: ["opencode", "aider"],
    facts: [
      {
        text: "Functional Source License that turns into MIT later, so not OSI open source today.",
        source: {
          evidence: "published",
          url: "https://github.com/charmbracelet/crush/blob/main/LICENSE.md",
          checkedOn: "2026-11-22",
        },
      },
    ],
  },
  {
    slug: "codex",
    aliases: ["openai/codex"],
    name: "Codex CLI",
    kind: "coding",
    summary:
      "OpenAI’s open-source terminal coding agent, which Ollama can launch against local models.",
    repository: "openai/codex",
    language: "Rust",
    license: {
      terms: { spdx: "Apache-2.0" },
      isOpenSource: true,
      source: {
        evidence: "reported",
        via: "Vince Lam, Awesome Local LLMs",
        url: "https://github.com/vince-lam/awesome-local-llms",
        checkedOn: "2026-11-22",
      },
    },
    stars: {
      starCount: 111_571,
      countedOn: "2026-08-22",
      source: {
        evidence: "reported",
        via: "EvanLi, Github-Ranking",
        url: "https://github.com/EvanLi/Github-Ranking/blob/master/Data/github-ranking-2026-08-22.csv",
        checkedOn: "2026-11-22",
      },
    },
    maintenance: {
      status: "active",
      lastCommitOn: "2026-08-22",
      factsEndOn: "2026-08-22",
      source: {
        evidence: "reported",
        via: "EvanLi, Github-Ranking",
        url: "https://github.com/EvanLi/Github-Ranking/blob/master/Data/github-ranking-2026-08-22.csv",
        checkedOn: "2026-11-22",
      },
    },
    alternatives: ["opencode", "crush"],
    facts: [
      {
        text: "Ollama ships a launcher that isolates its Codex settings.",
        source: {
          evidence: "reported",
          via: "Ollama",
          url: "https://github.com/ollama/ollama/pull/16437",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "Apache-2.0 in a ranked list.",
        source: {
          evidence: "reported",
          via: "Vince Lam, Awesome Local LLMs",
          url: "https://github.com/vince-lam/awesome-local-llms",
          checkedOn: "2026-11-22",
        },
      },
    ],
  },
  {
    slug: "tabby",
    aliases: ["TabbyML/tabby"],
    name: "Tabby",
    kind: "coding",
    summary: "A self-hosted code completion and chat server for teams.",
    homepage: "https://www.tabbyml.com",
    repository: "TabbyML/tabby",
    language: "Rust",
    license: {
      terms: {
        name: "Apache 2.0, except the ee folder",
        inPlainWords:
          "The code may be used, changed and shared under Apache 2.0; the ee folder has a licence of its own.",
      },
      isOpenSource: true,
      source: {
        evidence: "published",
        url: "https://github.com/TabbyML/tabby/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    stars: {
      starCount: 33_832,
      countedOn: "2026-08-22",
      source: {
        evidence: "reported",
        via: "EvanLi, Github-Ranking",
        url: "https://github.com/EvanLi/Github-Ranking/blob/master/Data/github-ranking-2026-08-22.csv",
        checkedOn: "2026-11-22",
      },
    },
    latestVersion: {
      version: "v0.32.0",
      releasedOn: "2026-01-26",
      source: {
        evidence: "published",
        url: "https://github.com/TabbyML/tabby/releases/tag/v0.32.0",
        checkedOn: "2026-11-22",
      },
    },
    firstVersion: {
      version: "benchmark-2",
      releasedOn: "2018-06-08",
      basis: "oldest tag",
      source: {
        evidence: "published",
        url: "https://github.com/TabbyML/tabby/releases/tag/benchmark-2",
        checkedOn: "2026-11-22",
      },
    },
    support: {
      platforms: ["linux", "macos", "windows", "docker"],
      backends: ["cuda", "rocm", "metal", "vulkan", "cpu"],
      formats: ["gguf"],
      apis: ["openai"],
      source: {
        evidence: "published",
        url: "https://github.com/TabbyML/tabby/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    install: {
      commands: [
        {
          platform: "Docker",
          command:
            "docker run -it --gpus all -p 8080:8080 -v $HOME/.tabby:/data tabbyml/tabby serve --model StarCoder-1B --device cuda",
        },
      ],
      firstRun: "tabby serve --model StarCoder-1B --device metal",
      firstRunNote: "The form of the command is documented; its arguments are ours.",
      defaultPort: 8080,
      source: {
        evidence: "published",
        url: "https://github.com/TabbyML/tabby/blob/main/README.md",
        checkedOn: "2026-11-22",
      },
    },
    maintenance: {
      status: "active",
      lastCommitOn: "2026-06-30",
      factsEndOn: "2026-08-22",
      source: {
        evidence: "published",
        url: "https://github.com/TabbyML/tabby/commit/21b29048d7bcf6b94f9f482f2d0fd05efadfd19f",
        checkedOn: "2026-11-22",
      },
    },
    builtOn: ["llama-cpp"],
    alternatives: ["continue", "llama-vscode"],
    facts: [
      {
        text: "v0.32.0 tagged 26 January 2026; last commit seen 30 June 2026.",
        source: {
          evidence: "published",
          url: "https://github.com/TabbyML/tabby/releases/tag/v0.32.0",
          checkedOn: "2026-11-22",
        },
      },
      {
        text: "Docker example publishes port 8080.",
        source: {
          evidence: "published",
          url: "https://github.com/TabbyML/tabby/blob/main/README.md",
          checkedOn: "2026-11-22",
        },
      },
    ],
  },
  {
    slug: "llama-vscode",
    aliases: ["ggml-org/llama.vscode"],
    name: "llama.vscode",
    kind: "coding",
    summary: "Local code completion and chat in VS Code, served by llama.cpp.",
    repository: "ggml-org/llama.vscode",
    language: "TypeScript",
    license: {
      terms: { spdx: "MIT" },
      isOpenSource: true,
      source: {
        evidence: "published",
        url: "https://github.com/ggml-org/llama.vscode/blob/master/README.md",
        checkedOn: "2026-11-22",
      },
    },
    latestVersion: {
      version: "v0.0.63",
      releasedOn: "2026-08-19",
      source: {
        evidence: "published",
        url: "https://github.com/ggml-org/llama.vscode/releases/tag/v0.0.63",
        checkedOn: "2026-11-22",
      },
    },
    firstVersion: {
      version: "v0.0.1",
      releasedOn: "2025-01-21",
      basis: "oldest tag",
      source: {
        evidence: "published",
        url: "https://github.com/ggml-org/llama.vscode/releases/tag/v0.0.1",
        checkedOn: "2026-11-22",
      },
    },
    support: {
      platforms: ["linux", "macos", "windows"],
      formats: ["gguf"],
      source: {
        evidence: "published",
        url: "https://github.com/ggml-org/llama.vscode/blob/master/README.md",
        checkedOn: "2026-11-22",
      },
    },
    install: {
      commands: [
        { platform: "macOS", command: "brew install llama.cpp" },
        { platform: "Windows", command: "winget install llama.cpp" },
      ],
      defaultPort: 8012,
      source: {
        evidence: "published",
        url: "https://github.com/ggml-org/llama.vscode/blob/master/README.md",
        checkedOn: "2026-11-22",
      },
    },
    maintenance: {
      status: "active",
      lastCommitOn: "2026-08-19",
      factsEndOn: "2026-08-22",
      source: {
        evidence: "published",
        url: "https://github.com/ggml-org/llama.vscode/commit/3938fb3568b98e3ddfcf2ce3dd52d9570552b579",
        checkedOn: "2026-11-22",
      },
    },
    builtOn: ["llama-cpp"],
    alternatives: ["continue", "tabby"],
    facts: [
      {
        text: "Completion server examples use port 8012.",
        source: {
          evidence: "published",
          url: "https://github.com/ggml-org/llama.vscode/blob/master/README.md",
          checkedOn: "2026-11-22",
        },
      },
    ],
  },
];
