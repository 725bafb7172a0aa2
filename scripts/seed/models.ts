import type { ModelSeed } from "@/lib/catalog/schemas/model";

export const models: ModelSeed[] = [];
