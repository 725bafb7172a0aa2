import type { ChangeSeed } from "@/lib/catalog/schemas/change";

export const october2026: ChangeSeed[] = [
  {
    slug: "2026-10-02-sglang",
    sort: "change",
    on: "2026-10-02",
    tools: ["sglang"],
    text: "SGLang 0.5.21 published.",
    source: {
      evidence: "reported",
      via: "Developers Digest",
      url: "https://www.developersdigest.tech/local-models/runtimes/sglang",
      checkedOn: "2026-11-22",
    },
  },
  {
    slug: "2026-10-15-llama-cpp",
    sort: "change",
    on: "2026-10-15",
    tools: ["llama-cpp"],
    text: "llama.cpp 0.7.0 published; docs read as defaulting to port 9931.",
    source: {
      evidence: "reported",
      via: "Developers Digest",
      url: "https://www.developersdigest.tech/local-models/runtimes/compare/ollama-vs-llama-cpp",
      checkedOn: "2026-11-22",
    },
  },
  {
    slug: "2026-10-16-ollama",
    sort: "change",
    on: "2026-10-16",
    tools: ["ollama"],
    text: "Ollama 0.40.6 published.",
    source: {
      evidence: "reported",
      via: "Developers Digest",
      url: "https://www.developersdigest.tech/local-models/runtimes/ollama",
      checkedOn: "2026-11-22",
    },
  },
];
