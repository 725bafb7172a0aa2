import { describe, expect, it } from "vitest";
import { estimateFit } from "@/lib/fit/estimate";
import { explainFit } from "@/lib/fit/explain";
import { flipPoints, maxContextTokens } from "@/lib/fit/flip-points";
import { weightsFromMixture } from "@/lib/fit/weights";
import { bytesToGib } from "@/lib/units";
import {
  AT_8K,
  LLAMA_70B,
  M3_MAX,
  machine,
  QWEN3_8B,
  QWEN3_8B_Q4,
  QWEN3_30B,
  RTX_3060,
  RTX_4090,
} from "./samples";

const LLAMA_70B_Q4 = weightsFromMixture(LLAMA_70B, "Q4_K_M");
const QWEN3_30B_Q4 = weightsFromMixture(QWEN3_30B, "Q4_K_M");

describe("estimateFit", () => {
  it("Qwen3 8B Q4_K_M at 32,768 tokens needs 9 to 10 GiB and runs well on 12 GiB", () => {
    const fit = estimateFit(QWEN3_8B, QWEN3_8B_Q4, machine([RTX_3060]), { contextTokens: 32_768 });
    expect(bytesToGib(fit.total.likely)).toBeGreaterThan(9);
    expect(bytesToGib(fit.total.likely)).toBeLessThan(10);
    expect(fit.verdict).toBe("runs-well");
  });

  it("Llama 3.3 70B Q4_K_M does not fit one 24 GiB card, and runs with offload beside 64 GiB of RAM", () => {
    const alone = estimateFit(LLAMA_70B, LLAMA_70B_Q4, machine([RTX_4090]), AT_8K);
    expect(alone.verdict).toBe("does-not-run");
    expect(alone.reason).toBe("exceeds-device");
    expect(alone.decodeTokensPerSecond).toBeUndefined();

    const beside = estimateFit(LLAMA_70B, LLAMA_70B_Q4, machine([RTX_4090], 64), AT_8K);
    expect(beside.verdict).toBe("with-offload");
    expect(beside.gpuLayerCount).toBeGreaterThan(30);
    expect(beside.gpuLayerCount).toBeLessThan(50);
    expect(beside.offloadedShare).toBeGreaterThan(0.35);
  });

  it("exceeds everything when RAM is too small as well", () => {
    const fit = estimateFit(LLAMA_70B, LLAMA_70B_Q4, machine([RTX_4090], 16), AT_8K);
    expect([fit.verdict, fit.reason]).toEqual(["does-not-run", "exceeds-everything"]);
  });

  it("runs on two 24 GiB cards, which are equally full", () => {
    const fit = estimateFit(LLAMA_70B, LLAMA_70B_Q4, machine([RTX_4090, RTX_4090]), AT_8K);
    expect(fit.verdict).not.toBe("does-not-run");
    const [first, second] = fit.devices;
    const full = (device: typeof first) => (device?.total.likely ?? 0) / (device?.usableBytes ?? 1);
    expect(full(first)).toBeCloseTo(full(second), 2);
  });

  it("moves experts out before layers: 30B-A3B on 12 GiB keeps all 48 layers on the card", () => {
    const fit = estimateFit(QWEN3_30B, QWEN3_30B_Q4, machine([RTX_3060], 64), AT_8K);
    expect(fit.verdict).toBe("with-offload");
    expect(fit.gpuLayerCount).toBe(48);
    expect(fit.cpuMoeLayerCount).toBeGreaterThan(10);
  });

  it("holds an Apple machine of 64 GiB to 48 GiB, and to what the raised limit says", () => {
    const usual = estimateFit(QWEN3_8B, QWEN3_8B_Q4, machine([M3_MAX]), AT_8K);
    expect(bytesToGib(usual.usableBytes)).toBe(48);
    const raised = { ...machine([M3_MAX]), wiredLimitGiB: 58 };
    expect(bytesToGib(estimateFit(QWEN3_8B, QWEN3_8B_Q4, raised, AT_8K).usableBytes)).toBe(58);
  });

  it("says unknown without weights, layers or memory", () => {
    const usual = machine([RTX_4090]);
    expect(estimateFit(QWEN3_8B, undefined, usual, AT_8K).reason).toBe("no-weights");
    expect(estimateFit({}, QWEN3_8B_Q4, usual, AT_8K).reason).toBe("no-architecture");
    expect(estimateFit(QWEN3_8B, QWEN3_8B_Q4, machine([]), AT_8K).reason).toBe("no-memory");
  });

  it("gives no speed when the bandwidth is unknown", () => {
    const device = { ...RTX_4090, bandwidthGBPerSecond: undefined };
    const fit = estimateFit(QWEN3_8B, QWEN3_8B_Q4, machine([device]), AT_8K);
    expect(fit.verdict).toBe("runs-well");
    expect(fit.decodeTokensPerSecond).toBeUndefined();
  });
});

describe("explainFit", () => {
  it("prints 36 layers × 32,768 cells × 8 KV heads × 256 × 2 B = 4.5 GiB for Qwen3 8B", () => {
    const settings = { contextTokens: 32_768 };
    const fit = estimateFit(QWEN3_8B, QWEN3_8B_Q4, machine([RTX_4090]), settings);
    const line = explainFit(fit, QWEN3_8B, settings).find(({ key }) => key === "kvBytes");
    expect(line?.factors.map(({ value }) => value)).toEqual([36, 32_768, 8, 256, 2]);
    expect(bytesToGib(line?.bytes ?? 0)).toBe(4.5);
  });
});

describe("flipPoints", () => {
  it("a larger context fits with a smaller cache type, and the next larger step does not fit", () => {
    const model = LLAMA_70B;
    const weights = LLAMA_70B_Q4 ?? QWEN3_8B_Q4;
    const cards = machine([RTX_4090, RTX_4090]);
    const points = flipPoints(model, weights, cards, AT_8K)?.maxContextTokensByCacheType;
    expect(points?.q8_0).toBeGreaterThan(points?.f16 ?? 0);
    expect(points?.q4_0).toBeGreaterThan(points?.q8_0 ?? 0);

    const most = maxContextTokens(model, weights, cards, AT_8K) ?? 0;
    const at = (contextTokens: number) =>
      estimateFit(model, weights, cards, { contextTokens }).verdict;
    expect(at(most)).toBe("tight");
    expect(at(most + 256)).toBe("does-not-run");
  });

  it("names the largest smaller quantization that fits", () => {
    const names = ["Q8_0", "Q5_K_M", "Q3_K_M", "Q2_K"];
    const others = names.flatMap((name) => weightsFromMixture(LLAMA_70B, name) ?? []);
    const weights = LLAMA_70B_Q4 ?? QWEN3_8B_Q4;
    const card48 = { ...RTX_4090, memoryGiB: 40 };
    const points = flipPoints(LLAMA_70B, weights, machine([card48]), AT_8K, { others });
    expect(points?.nextQuantization).toBe("Q3_K_M");
  });
});
