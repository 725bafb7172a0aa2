import { readFileSync } from "node:fs";
import { z } from "zod";

const text = z.string().nullable();
const amount = z.number().nullable();

/** One measured run as its source states it. null: the source does not say. */
const Measurement = z.object({
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
  notes: text,
  component: text,
  archClass: text,
  modelSizeGiB: amount,
  ubatch: amount,
  depthTokens: amount,
  tags: z.array(z.string()),
});
export type Measurement = z.infer<typeof Measurement>;
export type MeasurementKind = Measurement["kind"];

const FILE = "scripts/seed/generated/measurements.json";

/** Every measured row of the catalog, in the order of the file. */
export function readMeasurements(): Measurement[] {
  return z.array(Measurement).parse(JSON.parse(readFileSync(FILE, "utf8")));
}

/** Where a row comes from: validation leaves out a whole source at a time. */
export function sourceOf({ url }: Pick<Measurement, "url">): string {
  const { hostname, pathname } = new URL(url);
  if (hostname !== "github.com" && hostname !== "huggingface.co") return hostname;
  return pathname.split("/").slice(1, 3).join("/");
}
