import type { JudgedRun } from "@/lib/catalog/schemas/accuracy";

/** The pages of measured runs, in order. */
export const BENCHMARK_CLASSES = [
  "decode-one-device",
  "decode-several-devices",
  "decode-reported",
  "decode-apart",
  "prefill-one-device",
  "prefill-several-devices",
  "prefill-other",
  "memory",
  "kv-cache",
  "outcomes",
  "not-asked",
] as const;
export type BenchmarkClass = (typeof BENCHMARK_CLASSES)[number];

/** The page a judged run stands on. */
export function benchmarkClassOf({
  quantity,
  group,
}: Pick<JudgedRun, "quantity" | "group">): BenchmarkClass {
  const isOne = group.startsWith("one device");
  const isSeveral = group.endsWith("split");
  switch (quantity) {
    case "decode":
      if (group.startsWith("apart")) return "decode-apart";
      if (isOne) return "decode-one-device";
      return isSeveral ? "decode-several-devices" : "decode-reported";
    case "prefill":
      if (isOne) return "prefill-one-device";
      return isSeveral ? "prefill-several-devices" : "prefill-other";
    case "total memory":
      return "memory";
    default:
      return "kv-cache";
  }
}

/** The anchor of a group: "one-device-dense". */
export function groupAnchor(title: string): string {
  return title.toLowerCase().replace(/[^a-z0-9]+/g, "-");
}
