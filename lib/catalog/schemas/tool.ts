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

export const ToolKind = z.enum(
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

const Platform = z.enum(["linux", "macos", "windows", "docker", "android", "ios", "web"]);
const Backend = z.enum(["cuda", "rocm", "metal", "mlx", "vulkan", "sycl", "cpu", "npu", "tpu"]);
const Format = z.enum([
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
const Api = z.enum(["openai", "anthropic", "ollama", "grpc"]);

/** What a tool can do, each with the page of its own documentation that says so. Absent is unknown, never "no". */
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

/** A program people run: engine, server, app, bridge. */
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
  /** `isOpenSource` is absent when it differs by part or is unknown. */
  license: facts({ terms: License.optional(), isOpenSource: z.boolean().optional() }).optional(),
  stars: facts({
    starCount: count("the counted stars"),
    countedOn: PartialDate,
    isLowerBound: z.boolean().optional(),
  }).optional(),
  /** The editor's own rating, out of 5, and its day. Never in structured data. */
  rating: z.strictObject({ outOfFive: z.number().min(0).max(5), ratedOn: Day }).optional(),
  latestVersion: facts({
    version: z.string().min(1),
    releasedOn: PartialDate.optional(),
  }).optional(),
  firstVersion: facts({
    version: z.string().min(1),
    releasedOn: PartialDate,
    basis: z.string().min(1),
  }).optional(),
  support: facts({
    platforms: z.array(Platform).default([]),
    backends: z.array(Backend).default([]),
    formats: z.array(Format).default([]),
    apis: z.array(Api).default([]),
  }).optional(),
  features: z.array(z.strictObject({ feature: ToolFeature, source: Source })).default([]),
  install: facts({
    commands: z
      .array(z.strictObject({ platform: z.string().min(1), command: z.string().min(1) }))
      .default([]),
    firstRun: z.string().min(1).optional(),
    firstRunNote: z.string().min(1).optional(),
    defaultPort: z.int().min(1).max(65535).optional(),
  }).optional(),
  maintenance: facts({
    status: z.enum(["active", "slow", "archived"]),
    lastCommitOn: PartialDate.optional(),
    factsEndOn: PartialDate,
    note: z.string().min(1).optional(),
  }).optional(),
  builtOn: z.array(Slug).default([]),
  alternatives: z.array(Slug).default([]),
  /** Single facts worth a line, in our words. */
  facts: z.array(z.strictObject({ text: z.string().min(1), source: Source })).default([]),
  notes: z.string().min(1, "must be a sentence of ours").optional(),
  affiliateUrl: z.url({ protocol: /^https$/ }).optional(),
});
export type Tool = z.infer<typeof Tool>;
export type ToolSeed = z.input<typeof Tool>;
