import type { Hardware } from "@/lib/catalog/schemas/hardware";
import { formatFigure } from "@/lib/format";
import type { SpecGroup, SpecRow } from "../catalog/spec-table";
import { FP16_BASIS } from "./words";

const NO_FP16 = "No page states an FP16 rate, so how fast it reads a prompt is known less well.";

/** Dense rates of a unit. What no page states is said to be unknown. */
export function computeGroup({ compute }: Hardware): SpecGroup {
  const title = "Compute, dense";
  if (compute === undefined) return { title, rows: [{ label: "FP16", value: "Unknown" }] };
  const { fp16Basis, fp16Tflops } = compute;
  const rows = [
    ...rate(fp16Basis ? `FP16, ${FP16_BASIS[fp16Basis].text}` : "FP16", fp16Tflops),
    ...rate("FP16, adding in FP32", compute.fp32AccumulateTflops),
    ...rate("FP16, shaders", compute.fp16ShaderTflops),
    ...rate("BF16", compute.bf16Tflops),
    ...rate("FP32", compute.fp32Tflops),
    ...rate("FP8", compute.fp8Tflops),
    ...(compute.int8Tops ? [{ label: "INT8", value: tops(compute.int8Tops) }] : []),
  ];
  return {
    title,
    rows: rows.map((each, index) =>
      index === 0 && fp16Tflops === undefined ? { ...each, note: NO_FP16 } : each,
    ),
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
