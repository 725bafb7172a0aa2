import { describe, expect, it } from "vitest";
import { type FormatOption, formatToTake } from "@/lib/fit/format-to-take";
import type { Verdict } from "@/lib/fit/types";

/** Size in GB of an 8B model, and the mean divergence recorded for LLaMA 3 8B. */
const F16 = { quantization: "F16", bytes: 16.1e9, divergence: 0.000551 };
const Q8_0 = { quantization: "Q8_0", bytes: 8.54e9, divergence: 0.001355 };
const Q6_K = { quantization: "Q6_K", bytes: 6.6e9, divergence: 0.005452 };
const Q5_K_M = { quantization: "Q5_K_M", bytes: 5.73e9, divergence: 0.010762 };
const Q4_K_M = { quantization: "Q4_K_M", bytes: 4.92e9, divergence: 0.028152 };
const Q3_K_M = { quantization: "Q3_K_M", bytes: 4.02e9, divergence: 0.084358 };
const Q2_K = { quantization: "Q2_K", bytes: 3.18e9, divergence: 0.332223 };
const FROM_Q8 = [Q8_0, Q6_K, Q5_K_M, Q4_K_M, Q3_K_M, Q2_K];

/** At a bandwidth, speed falls with size. */
function at(format: Omit<FormatOption, "verdict">, verdict: Verdict, bytesPerSecond = 4e11) {
  const likely = bytesPerSecond / format.bytes;
  return { ...format, verdict, decodeTokensPerSecond: { low: likely, likely, high: likely } };
}

function taken(options: readonly FormatOption[]) {
  return formatToTake(options)?.quantization;
}

describe("formatToTake", () => {
  it("takes Q5_K_M where all formats run well, with F16 or from Q8_0 down", () => {
    const all = FROM_Q8.map((format) => at(format, "runs-well"));
    expect(taken([at(F16, "runs-well"), ...all])).toBe("Q5_K_M");
    expect(taken(all)).toBe("Q5_K_M");
  });

  it("takes Q4_K_M that runs well before Q5_K_M that is tight", () => {
    expect(taken([at(Q5_K_M, "tight"), at(Q4_K_M, "runs-well")])).toBe("Q4_K_M");
  });

  it("takes Q4_K_M with offload at 10 tokens/s before Q2_K that runs well, but not at 1 token/s", () => {
    const small = at(Q2_K, "runs-well");
    expect(taken([at(Q4_K_M, "with-offload", 49e9), small])).toBe("Q4_K_M");
    expect(taken([at(Q4_K_M, "with-offload", 4.9e9), small])).toBe("Q2_K");
  });

  it("takes Q3_K_M on the device before Q4_K_M at 10 tokens/s with offload", () => {
    expect(taken([at(Q4_K_M, "with-offload", 49e9), at(Q3_K_M, "runs-well")])).toBe("Q3_K_M");
  });

  it("takes Q4_K_M on a processor that writes 4.1 tokens/s at Q8_0", () => {
    expect(taken(FROM_Q8.map((format) => at(format, "runs-well", 35e9)))).toBe("Q4_K_M");
  });

  it("says nothing where no loss is recorded, or nothing runs", () => {
    expect(taken([at({ quantization: "MLX 4-bit", bytes: 4.6e9 }, "runs-well")])).toBeUndefined();
    expect(taken([at(Q4_K_M, "does-not-run")])).toBeUndefined();
  });
});
