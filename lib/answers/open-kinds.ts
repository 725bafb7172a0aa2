import { catalog } from "@/lib/catalog";
import { type JsonSchema, jsonSchemaOf } from "@/lib/catalog/json-schema";
import { SCHEMAS } from "@/lib/catalog/kinds";
import { OpenBenchmark, OpenConfiguration } from "@/lib/catalog/schemas/open-data";
import { routes } from "@/lib/routes";
import { benchmarkRunIds } from "./benchmark-run";
import { openBenchmarks } from "./open-benchmarks";
import { openConfigurations } from "./open-configurations";

/** A kind of record as the open data publishes it. */
export type OpenKind = {
  /** In addresses: "file-sizes". */
  name: string;
  title: string;
  /** What one record is, in a sentence. */
  about: string;
  /** The field that identifies a record. Where there is one, each record has a file of its own. */
  idField?: "slug" | "id";
  records: readonly object[];
  schema: JsonSchema;
  /** The page of a record for readers, where it has one. */
  pageOf?: (id: string) => string | undefined;
};

/** Every kind the open data holds, in the order in which it is listed. */
export const OPEN_KINDS: readonly OpenKind[] = [
  {
    name: "models",
    title: "Models",
    about: "One set of published weights: architecture, sizes, context, licence, release.",
    idField: "slug",
    records: catalog.models,
    schema: jsonSchemaOf(SCHEMAS.models),
    pageOf: routes.model,
  },
  {
    name: "hardware",
    title: "Hardware",
    about: "One board or chip bin, with the memory sizes it is sold with.",
    idField: "slug",
    records: catalog.hardware,
    schema: jsonSchemaOf(SCHEMAS.hardware),
    pageOf: routes.hardwareUnit,
  },
  {
    name: "combos",
    title: "Hardware combinations",
    about: "One set-up of several devices that people build, with what joins them and who says so.",
    idField: "slug",
    records: catalog.combos,
    schema: jsonSchemaOf(SCHEMAS.combos),
    pageOf: routes.hardwareCombo,
  },
  {
    name: "configurations",
    title: "Configurations",
    about: "One piece of hardware with one memory size: what fit answers name.",
    idField: "slug",
    records: openConfigurations(),
    schema: jsonSchemaOf(OpenConfiguration),
  },
  {
    name: "model-types",
    title: "Model types",
    about: "One build of model that runtimes must know, and since when each loads it.",
    idField: "slug",
    records: catalog.modelTypes,
    schema: jsonSchemaOf(SCHEMAS.modelTypes),
  },
  {
    name: "quantizations",
    title: "Quantizations",
    about: "One weight format: bits per weight as named and as found in files, measured quality.",
    idField: "slug",
    records: catalog.quantizations,
    schema: jsonSchemaOf(SCHEMAS.quantizations),
    pageOf: routes.quantization,
  },
  {
    name: "file-sizes",
    title: "File sizes",
    about: "One published file of a model at a quantization, in bytes.",
    records: catalog.fileSizes,
    schema: jsonSchemaOf(SCHEMAS.fileSizes),
  },
  {
    name: "downloads",
    title: "Downloads",
    about: "One published download of a model that is not one file at one quantization, in bytes.",
    records: catalog.downloads,
    schema: jsonSchemaOf(SCHEMAS.downloads),
  },
  {
    name: "tools",
    title: "Tools",
    about: "One program: licence, platforms, backends, formats, versions, stars with their day.",
    idField: "slug",
    records: catalog.tools,
    schema: jsonSchemaOf(SCHEMAS.tools),
    pageOf: routes.tool,
  },
  {
    name: "support-facts",
    title: "Support facts",
    about: "What a page says of one tool and one system, backend, format or feature.",
    records: catalog.supportFacts,
    schema: jsonSchemaOf(SCHEMAS.supportFacts),
  },
  {
    name: "maps",
    title: "Maps",
    about: "One ecosystem map: its zones and the tools in them.",
    idField: "slug",
    records: catalog.maps,
    schema: jsonSchemaOf(SCHEMAS.maps),
  },
  {
    name: "changes",
    title: "Changes",
    about: "One thing that happened to a tool: a version, or a change in a sentence of ours.",
    idField: "slug",
    records: catalog.changes,
    schema: jsonSchemaOf(SCHEMAS.changes),
  },
  {
    name: "prices",
    title: "Prices",
    about: "One dated observation of a price: hardware, electricity, rented GPUs, tokens.",
    idField: "slug",
    records: catalog.prices,
    schema: jsonSchemaOf(SCHEMAS.prices),
  },
  {
    name: "benchmarks",
    title: "Benchmarks",
    about: "One run that somebody measured and published: figure, settings, address, date.",
    idField: "id",
    records: openBenchmarks(),
    schema: jsonSchemaOf(OpenBenchmark),
    pageOf: (id) => (benchmarkRunIds.includes(id) ? routes.benchmarkRun(id) : undefined),
  },
];

/** The identity of a record, for kinds whose records have one. */
export function openId(record: object): string | undefined {
  if ("slug" in record && typeof record.slug === "string") return record.slug;
  if ("id" in record && typeof record.id === "string") return record.id;
  return undefined;
}
