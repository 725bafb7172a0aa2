import { z } from "zod";

const text = z.string().nullable();
const amount = z.number().nullable();

/** One measured run as its source states it. null: the source does not say. */
export const MeasuredRun = z.object({
  id: z.string(),
  kind: z.enum([
    "decode-tps",
    "prefill-tps",
    "memory-total",
    "memory-compute",
    "memory-weights",
    "memory-kv",
    "file-size",
    "fits",
    "oom",
    "max-context",
  ]),
  model: text,
  quant: text,
  contextTokens: amount,
  kvCacheType: text,
  promptTokens: amount,
  genTokens: amount,
  batch: amount,
  concurrency: amount,
  flashAttention: z.boolean().nullable(),
  runtime: text,
  runtimeVersion: text,
  backend: text,
  gpuLayers: z.union([z.string(), z.number()]).nullable(),
  offload: text,
  hardware: text,
  hardwareCount: amount,
  value: z.number(),
  valueMiB: amount,
  verbatimFigure: text,
  url: z.url(),
  date: text,
  year: amount.optional(),
  /** What is known of the time where the day is not. */
  dateNote: text.optional(),
  notes: text,
  /** Who reported the row, where the page is not the runner's own. */
  note: text.optional(),
  /** Figures of one run share it. */
  runId: z.string(),
  component: text,
  archClass: text,
  modelSizeGiB: amount,
  ubatch: amount,
  depthTokens: amount,
  tags: z.array(z.string()),
});
export type MeasuredRun = z.infer<typeof MeasuredRun>;
