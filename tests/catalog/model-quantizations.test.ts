import { describe, expect, it } from "vitest";
import { catalog } from "@/lib/catalog";

/** Medians are taken over models of at least so many parameters: smaller ones run higher. */
const SMALLEST_COUNTED_PARAMETERS = 2.5e9;

function bitsOfFiles(quantization: string): number[] {
  return catalog.fileSizes
    .filter((file) => file.quantization === quantization && !file.url.includes("ollama.com"))
    .flatMap(({ model: slug, bytes }) => {
      const model = catalog.models.find((candidate) => candidate.slug === slug);
      const parameters = model?.size?.languageParameterCount ?? model?.size?.parameterCount ?? 0;
      const isEstimated = model?.runsAs === "text" || model?.runsAs === "vision-language";
      return isEstimated && parameters >= SMALLEST_COUNTED_PARAMETERS
        ? [(bytes * 8) / parameters]
        : [];
    })
    .sort((a, b) => a - b);
}

function median(sorted: readonly number[]): number {
  const middle = (sorted.length - 1) / 2;
  return (sorted[Math.floor(middle)]! + sorted[Math.ceil(middle)]!) / 2;
}

describe("the quantizations", () => {
  const counted = catalog.quantizations.filter(({ effective }) => effective?.fileCount);

  it("give Q4_K_M 4.9 effective bits against 4.5 nominal ones", () => {
    const { nominal, effective } = catalog.quantizations.find(({ slug }) => slug === "q4-k-m")!;
    expect(nominal?.bitsPerWeight).toBe(4.5);
    expect(effective?.bitsPerWeight).toBeCloseTo(4.9, 1);
  });

  it.each(counted)("$name: its effective bits are the median of its files", (quantization) => {
    const bits = bitsOfFiles(quantization.slug);
    expect(bits).toHaveLength(quantization.effective?.fileCount ?? 0);
    expect(quantization.effective?.bitsPerWeight).toBeCloseTo(median(bits), 2);
  });
});
