/** What a measured row counts. */
export type MeasurementKind =
  | "decode-tps"
  | "prefill-tps"
  | "memory-total"
  | "memory-compute"
  | "memory-weights"
  | "memory-kv"
  | "file-size"
  | "fits"
  | "oom"
  | "max-context";

/** One measured run as its source states it. null: the source does not say. */
export type Measurement = {
  id: string;
  kind: MeasurementKind;
  model: string | null;
  quant: string | null;
  contextTokens: number | null;
  kvCacheType: string | null;
  promptTokens: number | null;
  genTokens: number | null;
  batch: number | null;
  concurrency: number | null;
  flashAttention: boolean | null;
  runtime: string | null;
  runtimeVersion: string | null;
  backend: string | null;
  gpuLayers: string | number | null;
  offload: string | null;
  hardware: string | null;
  hardwareCount: number | null;
  value: number;
  unit: string;
  valueMiB: number | null;
  url: string;
  date: string | null;
  year?: number | undefined;
  dateNote?: string | undefined;
  verbatimFigure: string | null;
  notes: string | null;
  note?: string | undefined;
  runId: string | null;
  component: string | null;
  archClass: string | null;
  modelParamsB: number | null;
  modelSizeGiB: number | null;
  ubatch: number | null;
  depthTokens: number | null;
  tags: readonly string[];
};

/** Where a row comes from: validation leaves out a whole source at a time. */
export function sourceOf({ url }: Measurement): string {
  const { hostname, pathname } = new URL(url);
  if (hostname !== "github.com" && hostname !== "huggingface.co") return hostname;
  return pathname.split("/").slice(1, 3).join("/");
}
