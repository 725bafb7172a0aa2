import { describe, expect, it } from "vitest";
import { recurrentStateBytes } from "@/lib/fit/recurrent-state";
import { BYTES_PER_MIB } from "@/lib/units";

const deltaNet = (layerCount: number, innerDim: number, groupCount = 16) => [
  {
    attention: "recurrent" as const,
    layerCount,
    innerDim,
    stateDim: 128,
    groupCount,
    convolutionKernel: 4,
  },
];

describe("recurrentStateBytes", () => {
  it.each([
    { name: "Qwen3.5 2B", layers: 18, inner: 2048, mib: 19.27 },
    { name: "Qwen3.5 9B", layers: 24, inner: 4096, mib: 50.25 },
    { name: "Qwen3.5 27B", layers: 48, inner: 6144, mib: 149.62 },
    { name: "Qwen3.5 35B-A3B", layers: 30, inner: 4096, mib: 62.81 },
    { name: "Qwen3-Next 80B", layers: 36, inner: 4096, mib: 75.38 },
  ])("one sequence of $name keeps $mib MiB", ({ layers, inner, mib }) => {
    expect(recurrentStateBytes(deltaNet(layers, inner), 1) / BYTES_PER_MIB).toBeCloseTo(mib, 1);
  });

  it("four slots keep four times as much", () => {
    const groups = deltaNet(24, 4096);
    expect(recurrentStateBytes(groups, 4)).toBe(4 * recurrentStateBytes(groups, 1));
  });
});
