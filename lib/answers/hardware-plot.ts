import { configurations, findModel } from "@/lib/catalog";
import type { HardwareClass } from "@/lib/catalog/schemas/hardware";
import { bytesToGb, bytesToGib } from "@/lib/units";
import { quantizationLadder, USUAL_QUANTIZATION } from "./quantization-ladder";

/** One configuration in the plane of memory and bandwidth. */
export type PlotPoint = {
  unit: string;
  configuration: string;
  name: string;
  class: HardwareClass;
  memoryGiB: number;
  bandwidthGBPerSecond: number;
  label?: PlotLabel | undefined;
};

/** A short name beside the mark of a machine most readers know, and where it stands free of others. */
export type PlotLabel = {
  text: string;
  dx?: number;
  dy?: number;
  anchor?: "start" | "end" | "middle";
  /** Shown on a phone too, where there is room for a few. */
  isMajor?: boolean;
};

/** A model that the lines of equal speed are drawn for. */
export type PlotModel = {
  slug: string;
  name: string;
  quantization: string;
  /** The size of its weights. GB for reading, GiB for holding. */
  weightsGB: number;
  weightsGiB: number;
};

const MODEL = "llama-3-3-70b";

const LABELS: Readonly<Record<string, PlotLabel>> = {
  "rtx-3060-12gb": { text: "RTX 3060" },
  "rtx-4060-laptop": { text: "RTX 4060 Laptop", dx: -8, anchor: "end" },
  "rtx-4090": { text: "RTX 4090", dy: -6, isMajor: true },
  "rtx-5090": { text: "RTX 5090", dx: -8, anchor: "end" },
  "rtx-pro-6000-blackwell-ws": { text: "RTX PRO 6000" },
  "h100-sxm5-80gb": { text: "H100", isMajor: true },
  "b200-180gb": { text: "B200", dx: -8, anchor: "end" },
  "apple-m4-max-40core-128gb": { text: "M4 Max" },
  "apple-m3-ultra-80core-512gb": { text: "M3 Ultra", isMajor: true },
  "apple-m4-10core-16gb": { text: "M4", dx: -8, anchor: "end" },
  "ryzen-ai-max-plus-395-128gb": { text: "Strix Halo, DGX Spark", isMajor: true },
  "cpu-2ch-ddr5-5600-64gb": { text: "DDR5-5600", dy: 16 },
  "cpu-12ch-ddr5-6400-epyc-turin-768gb": { text: "EPYC Turin", dy: 18, anchor: "middle", dx: 0 },
  "raspberry-pi-5-8gb": { text: "Raspberry Pi 5", dx: 20 },
  "jetson-orin-nano-super-8gb": { text: "Orin Nano", dx: -8, anchor: "end" },
};

/** Every configuration whose bandwidth is known. */
export function plotPoints(): PlotPoint[] {
  return configurations.flatMap(({ slug, name, memoryGiB, hardware }) => {
    const { bandwidthGBPerSecond } = hardware.memory;
    if (bandwidthGBPerSecond === undefined) return [];
    const point = { unit: hardware.slug, configuration: slug, name, class: hardware.class };
    return [{ ...point, memoryGiB, bandwidthGBPerSecond, label: LABELS[slug] }];
  });
}

/** The model the lines are for: Llama 3.3 70B at Q4_K_M, a dense model that one card rarely holds. */
export function plotModel(): PlotModel | undefined {
  const model = findModel(MODEL);
  const rung = model && quantizationLadder(model).find(({ slug }) => slug === USUAL_QUANTIZATION);
  if (model === undefined || rung === undefined) return undefined;
  const { bytes } = rung.weights;
  return {
    slug: model.slug,
    name: model.name,
    quantization: rung.name,
    weightsGB: bytesToGb(bytes),
    weightsGiB: bytesToGib(bytes),
  };
}
