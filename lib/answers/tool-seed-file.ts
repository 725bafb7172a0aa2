import type { ToolKind } from "@/lib/catalog/schemas/tool";

const FILE: Record<ToolKind, string> = {
  runner: "runners",
  server: "servers",
  gui: "guis",
  orchestrator: "orchestrators",
  frontend: "frontends",
  agent: "agents",
  coding: "coding",
  speech: "speech",
  library: "libraries",
  image: "image",
  finetune: "finetuning",
  mcp: "mcp",
  quantizer: "quantizers",
  rag: "retrieval",
  monitoring: "monitoring",
};

/** Where the records of a kind of tool are written, for "edit this page". */
export function toolSeedFile(kind: ToolKind): string {
  return `scripts/seed/tools/${FILE[kind]}.ts`;
}
