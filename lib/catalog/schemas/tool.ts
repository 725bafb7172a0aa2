import { z } from "zod";
import {
  Aliases,
  CardSentence,
  count,
  Day,
  facts,
  License,
  Name,
  PageAddress,
  PartialDate,
  Slug,
  Source,
} from "./common";

const ToolKind = z.enum(
  [
    "runner",
    "server",
    "gui",
    "orchestrator",
    "frontend",
    "agent",
    "coding",
    "speech",
    "library",
    "image",
    "finetune",
    "mcp",
    "quantizer",
    "rag",
    "monitoring",
  ],
  { error: "must be a kind listed in lib/catalog/schemas/tool.ts" },
);
export type ToolKind = z.infer<typeof ToolKind>;

export const Platform = z.enum(["linux", "macos", "windows", "docker", "android", "ios", "web"]);
export type Platform = z.infer<typeof Platform>;

export const Backend = z.enum(["cuda", "rocm", "metal", "vulkan", "sycl", "cpu", "npu", "tpu"]);
export type Backend = z.infer<typeof Backend>;

export const Format = z.enum([
  "gguf",
  "safetensors",
  "mlx",
  "awq",
  "gptq",
  "exl2",
  "exl3",
  "fp8",
  "nvfp4",
  "onnx",
]);
export type Format = z.infer<typeof Format>;

export const Api = z.enum(["openai", "anthropic", "ollama", "grpc"]);
export type Api = z.infer<typeof Api>;

/** What a tool can do. Absent means that no page we read says so, never "no". */
export const ToolFeature = z.enum([
  "continuousBatching",
  "pagedKv",
  "prefixCaching",
  "speculativeDecoding",
  "multiLora",
  "tensorParallel",
  "pipelineParallel",
  "kvQuant",
  "visionInput",
  "toolCalling",
  "structuredOutput",
  "embeddings",
]);
export type ToolFeature = z.infer<typeof ToolFeature>;

/** Terms are absent when no page names them; `isOpenSource` when it differs by part or is unknown. */
const ToolLicense = facts({
  terms: License.optional(),
  isOpenSource: z.boolean("must be true only for a licence the OSI approved").optional(),
}).refine(({ terms, isOpenSource }) => terms !== undefined || isOpenSource !== true, {
  path: ["isOpenSource"],
  error: "must be left out while the terms are unknown: name the licence first",
});

/** Stars counted on one day. `isLowerBound`: a list whose figures are older than the list. */
const StarCount = facts({
  starCount: count("the counted stars"),
  countedOn: PartialDate,
  isLowerBound: z.literal(true).optional(),
});
export type StarCount = z.infer<typeof StarCount>;

const Support = facts({
  platforms: z.array(Platform).min(1, "must be left out when no page names any").optional(),
  backends: z.array(Backend).min(1, "must be left out when no page names any").optional(),
  formats: z.array(Format).min(1, "must be left out when no page names any").optional(),
  apis: z.array(Api).min(1, "must be left out when no page names any").optional(),
});

const Install = facts({
  commands: z
    .array(z.strictObject({ platform: z.string().min(1), command: z.string().min(1) }))
    .default([]),
  firstRun: z.string().min(1).optional(),
  firstRunNote: z.string().min(1).optional(),
  defaultPort: z.int().min(1).max(65535, "must be a port, 1 to 65535").optional(),
});

const Maintenance = facts({
  status: z
    .enum(["active", "slow", "archived"], {
      error: "must be active, slow or archived; leave it out when unknown",
    })
    .optional(),
  lastCommitOn: PartialDate.optional(),
  /** The day the facts end: what happened later was not looked at. */
  factsEndOn: PartialDate,
  note: z.string().min(1).optional(),
});

/** A program people run: engine, server, app, bridge. Unknown is absent. */
export const Tool = z.strictObject({
  slug: Slug,
  aliases: Aliases,
  name: Name,
  kind: ToolKind,
  summary: CardSentence,
  homepage: PageAddress.optional(),
  repository: z
    .string()
    .regex(/^[\w.-]+\/[\w.-]+$/, "must be owner/name on GitHub")
    .optional(),
  language: z.string().min(1).optional(),
  license: ToolLicense.optional(),
  /** The newest count. */
  stars: StarCount.optional(),
  /** Counts of earlier days, oldest first: a trend needs two. */
  earlierStars: z.array(StarCount).default([]),
  /** The editor's own rating, out of 5, and its day. Never in structured data. */
  rating: z
    .strictObject({ outOfFive: z.number().min(0).max(5, "must be at most 5"), ratedOn: Day })
    .optional(),
  /** `newerLikely`: the page is old, and later releases very likely exist. */
  latestVersion: facts({
    version: z.string().min(1),
    releasedOn: PartialDate.optional(),
    newerLikely: z.literal(true).optional(),
  }).optional(),
  /** `basis` says what counts as first, like "oldest tag". */
  firstVersion: facts({
    version: z.string().min(1).optional(),
    releasedOn: PartialDate,
    basis: z.string().min(1).optional(),
  }).optional(),
  support: Support.optional(),
  /** Features by the page that documents them. */
  features: z
    .array(facts({ names: z.array(ToolFeature).min(1, "must name at least one feature") }))
    .default([]),
  install: Install.optional(),
  maintenance: Maintenance.optional(),
  builtOn: z.array(Slug).default([]),
  alternatives: z.array(Slug).default([]),
  /** Single facts worth a line, in our words. */
  facts: z.array(z.strictObject({ text: z.string().min(1), source: Source })).default([]),
  notes: z.string().min(1, "must be a sentence of ours").optional(),
  affiliateUrl: z.url({ protocol: /^https$/ }).optional(),
});
export type Tool = z.infer<typeof Tool>;
export type ToolSeed = z.input<typeof Tool>;
