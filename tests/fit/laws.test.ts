import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { estimateFit } from "@/lib/fit/estimate";
import { explainFit } from "@/lib/fit/explain";
import { planRanking, rankModel } from "@/lib/fit/rank";
import type { Fit, FitWeights, Range, Verdict } from "@/lib/fit/types";
import { devices, models, settings } from "./arbitrary";

const ORDER: Record<Verdict, number> = {
  unknown: 0,
  "does-not-run": 1,
  "with-offload": 2,
  tight: 3,
  "runs-well": 4,
};
const machines = fc.record(
  {
    devices: fc.array(devices(), { minLength: 1, maxLength: 4 }),
    ramGiB: fc.integer({ min: 1, max: 512 }),
  },
  { requiredKeys: ["devices"] },
);
const bytes = fc.integer({ min: 1e8, max: 1e12 });
const file = (size: number): FitWeights => ({ quantization: "Q4_K_M", bytes: size, basis: "file" });

describe("laws of the engine, for any model, machine and settings", () => {
  it("more context never needs less memory", () => {
    fc.assert(
      fc.property(
        models(),
        machines,
        settings(),
        bytes,
        fc.nat(500_000),
        (model, machine, base, size, more) => {
          const at = (contextTokens: number) =>
            estimateFit(model, file(size), machine, { ...base, contextTokens });
          const less = at(base.contextTokens).terms;
          const larger = at(base.contextTokens + more).terms;
          expect(sum(larger)).toBeGreaterThanOrEqual(sum(less) - machine.devices.length * 3);
        },
      ),
    );
  });

  it("a larger device never fits less", () => {
    fc.assert(
      fc.property(
        models(),
        machines,
        settings(),
        bytes,
        fc.nat(256),
        fc.nat(3),
        (model, machine, base, size, more, which) => {
          const larger = machine.devices.map((device, index) =>
            index === which % machine.devices.length
              ? { ...device, memoryGiB: device.memoryGiB + more }
              : device,
          );
          const before = estimateFit(model, file(size), machine, base).verdict;
          const after = estimateFit(
            model,
            file(size),
            { ...machine, devices: larger },
            base,
          ).verdict;
          expect(ORDER[after]).toBeGreaterThanOrEqual(ORDER[before]);
        },
      ),
      { numRuns: 500 },
    );
  });

  it("fewer bits never need more", () => {
    fc.assert(
      fc.property(models(), machines, settings(), bytes, bytes, (model, machine, base, a, b) => {
        const [small, large] = a < b ? [a, b] : [b, a];
        const less = estimateFit(model, file(small), machine, base);
        const more = estimateFit(model, file(large), machine, base);
        expect(less.total.likely).toBeLessThanOrEqual(
          more.total.likely + machine.devices.length * 3,
        );
        expect(ORDER[less.verdict]).toBeGreaterThanOrEqual(ORDER[more.verdict]);
      }),
    );
  });

  it("no figure is negative, NaN or infinite, and low ≤ likely ≤ high", () => {
    fc.assert(
      fc.property(models(), machines, settings(), bytes, (model, machine, base, size) => {
        const fit = estimateFit(model, file(size), machine, base);
        for (const range of rangesOf(fit)) {
          expect(range.low).toBeGreaterThanOrEqual(0);
          expect(range.low).toBeLessThanOrEqual(range.likely);
          expect(range.likely).toBeLessThanOrEqual(range.high);
          expect(Number.isFinite(range.high)).toBe(true);
        }
        for (const value of Object.values(fit.terms)) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(Number.isInteger(value)).toBe(true);
        }
        expect(fit.hostBytes).toBeGreaterThanOrEqual(0);
        expect(fit.offloadedShare).toBeGreaterThanOrEqual(0);
        expect(fit.offloadedShare).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("the printed terms of the likely figure sum to its total, to the byte", () => {
    fc.assert(
      fc.property(models(), machines, settings(), bytes, (model, machine, base, size) => {
        const fit = estimateFit(model, file(size), machine, base);
        expect(sum(fit.terms)).toBe(fit.total.likely);
        for (const { terms, total } of fit.devices) expect(sum(terms)).toBe(total.likely);
        const lines = explainFit(fit, model, base);
        expect(lines.reduce((total, line) => total + line.bytes, 0)).toBeCloseTo(
          fit.total.likely,
          3,
        );
      }),
    );
  });

  it("like devices permute: their order changes nothing", () => {
    fc.assert(
      fc.property(models(), devices(), devices(), settings(), bytes, (model, a, b, base, size) => {
        const fitOf = (list: (typeof a)[]) =>
          estimateFit(model, file(size), { devices: list, ramGiB: 64 }, base);
        const kind = { ...b, memoryKind: a.memoryKind, vendor: a.vendor };
        const fits = [fitOf([a, a, kind]), fitOf([a, kind, a]), fitOf([kind, a, a])];
        const verdicts = fits.map(({ verdict }) => verdict);
        expect(new Set(verdicts).size).toBe(1);
      }),
    );
  });

  it("ranking says what the full answer says", () => {
    fc.assert(
      fc.property(models(), machines, settings(), bytes, (model, machine, base, size) => {
        const fit = estimateFit(model, file(size), machine, base);
        const [ranked] = rankModel(model, [file(size)], planRanking(machine, base), base);
        expect(ranked?.verdict).toBe(fit.verdict);
        expect(ranked?.decodeTokensPerSecond).toEqual(fit.decodeTokensPerSecond);
        const slack = machine.devices.length * 3;
        expect(Math.abs((ranked?.likelyBytes ?? 0) - fit.total.likely)).toBeLessThanOrEqual(slack);
      }),
    );
  });
});

function rangesOf(fit: Fit): Range[] {
  const { total, decodeTokensPerSecond, prefillTokensPerSecond, firstTokenSeconds } = fit;
  const speeds = [decodeTokensPerSecond, prefillTokensPerSecond, firstTokenSeconds];
  const known = speeds.filter((range) => range !== undefined);
  return [total, ...fit.devices.map((device) => device.total), ...known];
}

function sum(terms: object): number {
  return Object.values(terms).reduce((total, value) => total + value, 0);
}
