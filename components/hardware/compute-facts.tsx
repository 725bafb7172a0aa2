import type { Hardware } from "@/lib/catalog/schemas/hardware";
import { formatFigure } from "@/lib/format";
import type { SpecGroup, SpecRow } from "../catalog/spec-table";
import { FP16_BASIS } from "./words";

/** Dense rates of a unit. What no page states is said to be unknown. */
export function computeGroup({ compute }: Hardware): SpecGroup {
  const title = "Compute, dense";
  if (compute === undefined) return { title, rows: [{ label: "FP16", value: "Unknown" }] };
  const { fp16Basis, fp16Tflops } = compute;
  return {
    title,
    rows: [
      {
        label: fp16Basis ? `FP16, ${FP16_BASIS[fp16Basis].text}` : "FP16",
        value: fp16Tflops ? tflops(fp16Tflops) : "Unknown",
      },
      ...rate("FP16, adding in FP32", compute.fp32AccumulateTflops),
      ...rate("FP16, shaders", compute.fp16ShaderTflops),
      ...rate("BF16", compute.bf16Tflops),
      ...rate("FP32", compute.fp32Tflops),
      ...rate("FP8", compute.fp8Tflops),
      ...(compute.int8Tops ? [{ label: "INT8", value: tops(compute.int8Tops) }] : []),
    ],
    source: compute.source,
  };
}

/** The figure on the box, which compares with nothing above. */
export function headlineGroup({ headline }: Hardware): SpecGroup[] {
  if (headline === undefined) return [];
  return [
    {
      title: "The maker’s headline",
      rows: [
        {
          label: "AI TOPS",
          value: tops(headline.aiTops),
          note: "Counted with sparsity, in FP4 or INT8. Language models do not reach it.",
        },
      ],
      source: headline.source,
    },
  ];
}

function rate(label: string, value: number | undefined): SpecRow[] {
  return value === undefined ? [] : [{ label, value: tflops(value) }];
}

function tflops(value: number): string {
  return `${formatFigure(value)}\u00a0TFLOPS`;
}

function tops(value: number): string {
  return `${formatFigure(value)}\u00a0TOPS`;
}
