import { describe, expect, it } from "vitest";
import { priceOf } from "@/components/fit/cheapest-machine";
import { checkModel, tryFormats } from "@/components/fit/check";
import { fitMachine } from "@/components/fit/fit-machine";
import { flipsOf } from "@/components/fit/flips";
import { machineFix, priceText } from "@/components/fit/machine-fix";
import { readRequest } from "@/components/fit/request";
import { answerSentence } from "@/components/fit/sentence";
import { checkerDetails, checkerFrame, checkerMachines } from "@/lib/answers/checker";
import { findModel } from "@/lib/catalog";
import { crossesLimit } from "@/lib/fit/crosses-limit";
import { configurationOf } from "@/lib/machine/configuration";

const frame = checkerFrame();
const units = checkerMachines();

function asked(model: string, machine: string, parameters: Record<string, string> = {}) {
  const record = findModel(model) ?? expect.fail(`no model ${model}`);
  const configured = configurationOf(machine, units) ?? expect.fail(`no machine ${machine}`);
  const { choices } = readRequest(new URLSearchParams(parameters), frame.formats);
  const parts = [{ kind: "unit", configured, isSizeAssumed: false, count: 1 }] as const;
  const check = checkModel(checkerDetails(record), fitMachine(parts, choices), choices, frame);
  if (check === undefined) return expect.fail("no answer");
  const ownClass = configured.unit.class;
  return { check, choices, flips: flipsOf(check, { choices, ownClass }, frame, units) };
}

describe("flip points of an answer", () => {
  it("Qwen3 8B on 24 GB holds all 40,960 tokens in each of six cache types", () => {
    const { flips } = asked("qwen3-8b", "rtx-4090");
    expect(flips.points?.maxContextTokensByCacheType).toEqual({
      f16: 40_960,
      q8_0: 40_960,
      q5_1: 40_960,
      q5_0: 40_960,
      q4_1: 40_960,
      q4_0: 40_960,
    });
    expect(flips.points?.missingBytes).toBeUndefined();
  });

  it("a 70B model at Q4_K_M lacks 18 to 20 GiB on 24 GB, and half of its 80 layers stay", () => {
    const { flips } = asked("llama-3-3-70b", "rtx-4090", { quant: "q4-k-m" });
    const gib = (flips.points?.missingBytes ?? 0) / 1024 ** 3;
    expect(gib).toBeGreaterThan(18);
    expect(gib).toBeLessThan(20);
    expect(flips.points?.gpuLayerCount).toBeGreaterThan(38);
    expect(flips.points?.gpuLayerCount).toBeLessThan(46);
  });

  it("Qwen3 8B is best taken at Q5_K_M on 24 GB: 0.9 % more perplexity, a third of the size of F16", () => {
    expect(asked("qwen3-8b", "rtx-4090").flips.take?.quantization).toBe("q5-k-m");
  });

  it("no cheaper machine with a stated price runs it well than the one named", () => {
    const { check, choices, flips } = asked("qwen3-32b", "rtx-3060-12gb", { quant: "q4-k-m" });
    const [first] = flips.machines;
    const usd = first?.price?.[1] ?? 0;
    expect(usd).toBeGreaterThan(0);
    const cheaper = units
      .filter((unit) => /^(gpu-(desktop|workstation)|apple|apu|edge)$/.test(unit.class))
      .flatMap((unit) => unit.sizes.map((memoryGiB) => ({ unit, memoryGiB })))
      .filter((configured) => (priceOf(configured)?.[1] ?? Infinity) < usd)
      .filter((configured) => {
        const part = { kind: "unit", configured, isSizeAssumed: false, count: 1 } as const;
        const machine = fitMachine([part], choices);
        const [tried] = tryFormats(
          check.model.fit,
          [check.chosen.weights],
          machine,
          check.settings,
        );
        return tried?.verdict === "runs-well";
      });
    expect(cheaper).toEqual([]);
  });

  it("a machine without a price is named by its memory, and said so", () => {
    const { flips } = asked("kimi-k2-6", "rtx-4090");
    expect(
      flips.machines
        .map(machineFix)
        .map(({ result }) => result)
        .join(),
    ).toContain("least memory of its class that does; no page states its price");
  });

  it("a price says where it is from and of when", () => {
    expect(priceText([12, 299, "launch", "2021-12"])).toBe("$299 at launch, December 2021");
    expect(priceText([24, 900, "used", "2026-01-24"])).toBe("$900 used, 24 January 2026");
  });
});

describe("a range that crosses the limit", () => {
  const subject = { what: "It", where: "there" };

  it("is said of a fit that is tight, and of a failure whose lower end fits", () => {
    const seen = new Set<string>();
    for (let context = 8192; context <= 32_768; context += 512) {
      const { fit } = asked("qwen3-8b", "rtx-3070", {
        quant: "q4-k-m",
        context: String(context),
        ram: "0",
      }).check;
      const text = answerSentence(fit, subject);
      if (fit.verdict === "tight") expect(text).toContain("but not at the upper end of the range");
      if (fit.verdict === "does-not-run") {
        const isSaid = text.endsWith("At the lower end of the range it would fit.");
        expect(isSaid).toBe(crossesLimit(fit));
      }
      seen.add(`${fit.verdict} ${crossesLimit(fit)}`);
    }
    expect([...seen]).toEqual([
      "runs-well false",
      "tight true",
      "does-not-run true",
      "does-not-run false",
    ]);
  });
});
