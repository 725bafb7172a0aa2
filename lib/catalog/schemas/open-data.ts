import { z } from "zod";
import { PageAddress, Slug } from "./common";
import { HardwareClass } from "./hardware";
import { MeasuredRun } from "./measured-run";

/** A unit with one memory size, as the open data lists it: what fit answers name. */
export const OpenConfiguration = z.strictObject({
  slug: Slug,
  name: z.string(),
  /** The slug of its record in `hardware`. */
  hardware: Slug,
  vendor: z.string(),
  class: HardwareClass,
  /** As sold: "24 GB" is 24 GiB. */
  memoryGiB: z.number(),
  /** What the system lets a program have of it, as the engine estimates. */
  usableMemoryGiB: z.number(),
  bandwidthGBPerSecond: z.number().optional(),
});
export type OpenConfiguration = z.infer<typeof OpenConfiguration>;

/** A measured run of somebody else's, as the open data lists it: figures and settings, no prose. */
export const OpenBenchmark = z.strictObject({
  id: z.string(),
  kind: MeasuredRun.shape.kind,
  /** The slug of the model, where the run's own name leads to one record. */
  model: Slug.optional(),
  /** Names as the source writes them. */
  modelText: z.string().optional(),
  hardwareText: z.string().optional(),
  hardwareCount: z.number().optional(),
  quantization: z.string().optional(),
  runtime: z.string().optional(),
  runtimeVersion: z.string().optional(),
  backend: z.string().optional(),
  contextTokens: z.number().optional(),
  promptTokens: z.number().optional(),
  answerTokens: z.number().optional(),
  depthTokens: z.number().optional(),
  batchTokens: z.number().optional(),
  microBatchTokens: z.number().optional(),
  requestCount: z.number().optional(),
  kvCacheType: z.string().optional(),
  usesFlashAttention: z.boolean().optional(),
  /** Of `decode-tps` and `prefill-tps`. */
  tokensPerSecond: z.number().optional(),
  /** Of the kinds that measure memory or files. */
  memoryMiB: z.number().optional(),
  /** Of `max-context`. */
  maximumContextTokens: z.number().optional(),
  tags: z.array(z.string()),
  url: PageAddress,
  date: z.string().optional(),
});
export type OpenBenchmark = z.infer<typeof OpenBenchmark>;
