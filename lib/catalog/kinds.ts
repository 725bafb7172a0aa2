import type { z } from "zod";
import { Change } from "./schemas/change";
import { Combo } from "./schemas/combo";
import { Download } from "./schemas/download";
import { FileSize } from "./schemas/file-size";
import { Hardware } from "./schemas/hardware";
import { EcosystemMap } from "./schemas/map";
import { Model } from "./schemas/model";
import { ModelType } from "./schemas/model-type";
import { Price } from "./schemas/price";
import { Quantization } from "./schemas/quantization";
import { Selection } from "./schemas/selection";
import { SupportFact } from "./schemas/support-fact";
import { Tool } from "./schemas/tool";

/** Every kind of record and the schema that describes it. */
export const SCHEMAS = {
  hardware: Hardware,
  combos: Combo,
  models: Model,
  modelTypes: ModelType,
  quantizations: Quantization,
  fileSizes: FileSize,
  downloads: Download,
  tools: Tool,
  supportFacts: SupportFact,
  maps: EcosystemMap,
  changes: Change,
  selections: Selection,
  prices: Price,
} as const;

export type Kind = keyof typeof SCHEMAS;

/** Every kind, in the order they are counted and reported. */
export const KINDS = [
  "hardware",
  "combos",
  "models",
  "modelTypes",
  "quantizations",
  "fileSizes",
  "downloads",
  "tools",
  "supportFacts",
  "maps",
  "changes",
  "selections",
  "prices",
] as const satisfies readonly Kind[];

/** Where the seeds of a kind are; messages print it. */
export const SEED_FILE: Record<Kind, string> = {
  hardware: "scripts/seed/hardware",
  combos: "scripts/seed/combos",
  models: "scripts/seed/models",
  modelTypes: "scripts/seed/model-types",
  quantizations: "scripts/seed/quantizations",
  fileSizes: "scripts/seed/generated/file-sizes.json",
  downloads: "scripts/seed/generated/downloads.json",
  tools: "scripts/seed/tools",
  supportFacts: "scripts/seed/support-facts",
  maps: "scripts/seed/maps",
  changes: "scripts/seed/changes",
  selections: "scripts/seed/selections.ts",
  prices: "scripts/seed/prices",
};

/** All records, by kind, as the schemas leave them. */
export type Catalog = { [K in Kind]: z.output<(typeof SCHEMAS)[K]>[] };

/** All records as people write them, before any check. */
export type Seeds = { [K in Kind]: readonly unknown[] };
