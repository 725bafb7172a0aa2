import { formatFigure } from "@/lib/format";
import type { Nearness, RunPlace } from "@/lib/runs/nearest";

/** How a run is near what was asked, to stand after its figures. */
const NEARNESS: Record<Nearness, string> = {
  same: "the same model and device",
  "other-count": "the same model and device, another number of them",
  "like-device": "the same model, a device of the same architecture or bandwidth",
  "like-model": "the same device, a model as large",
  "same-model": "the same model, another device",
  "same-device": "the same device, another model",
  "like-both": "a model as large, another device",
};

/** Bandwidths closer than this are as good as equal. */
const EQUAL_SHARE = 0.02;

/** "the same model, another device (1.08 times the bandwidth), another quantization". */
export function nearnessText(nearness: Nearness, run: RunPlace, asked: RunPlace): string {
  const isOtherFormat = run.model === asked.model && run.format !== asked.format;
  return `${NEARNESS[nearness]}${bandwidthText(run, asked)}${isOtherFormat ? ", another quantization" : ""}`;
}

function bandwidthText(run: RunPlace, asked: RunPlace): string {
  const [measured, wanted] = [run.bandwidthGBPerSecond, asked.bandwidthGBPerSecond];
  if (run.unit === asked.unit || measured === undefined || wanted === undefined) return "";
  const ratio = measured / wanted;
  if (Math.abs(ratio - 1) < EQUAL_SHARE) return " (the same bandwidth)";
  return ` (${formatFigure(ratio)} times the bandwidth)`;
}
