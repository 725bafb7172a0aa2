import { modelCounts } from "@/lib/fit/model-counts";
import { runSpeed } from "@/lib/runs/run-speed";
import { BYTES_PER_GB } from "@/lib/units";
import type { Judged } from "./judged";
import { sourceOf } from "./measurement";
import type { RowCase } from "./row-case";
import { sortsOf, speedGroup } from "./row-class";

/** A speed row beside the engine's figure; undefined when the engine gives none. */
export function judgeSpeed(found: RowCase): Judged | undefined {
  const { row, weights, machine } = found;
  const isDecode = row.kind === "decode-tps";
  const estimate = runSpeed(found, isDecode ? "decode" : "prefill");
  if (estimate === undefined || row.value <= 0) return undefined;
  const bandwidth = machine.devices[0]?.bandwidthGBPerSecond;
  return {
    id: row.id,
    source: sourceOf(row),
    model: found.model.slug,
    ...sortsOf(found),
    quantity: isDecode ? "decode" : "prefill",
    group: beyondCompute(found) ? "apart: prompt cache" : speedGroup(found),
    measured: row.value,
    estimate,
    baseline:
      isDecode && bandwidth !== undefined ? (bandwidth * BYTES_PER_GB) / weights.bytes : undefined,
  };
}

/** Apple's M5 and later have matrix units beside the stated rate; others at most double it with 8-bit integers. */
const MOST_OVER_STATED = 5;

/** A prompt read faster than the stated arithmetic allows was in a cache. */
function beyondCompute({ row, model, machine }: RowCase): boolean {
  if (row.kind !== "prefill-tps") return false;
  const { active } = modelCounts(model);
  const stated = machine.devices.map(({ fp16Tflops, fp32Tflops }) => fp16Tflops ?? fp32Tflops ?? 0);
  const flops = stated.reduce((sum, tflops) => sum + tflops, 0) * 1e12;
  return flops > 0 && 2 * active * row.value > flops * MOST_OVER_STATED;
}
