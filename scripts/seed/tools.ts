import type { ToolSeed } from "@/lib/catalog/schemas/tool";

export const tools: ToolSeed[] = [];
