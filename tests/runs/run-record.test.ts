import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { MeasuredRun } from "@/lib/catalog/schemas/measured-run";
import { readRun } from "@/lib/runs/read-run";
import { formatIn, withoutFormat } from "@/lib/runs/run-format";
import { isAddress, type RunForm, runRows } from "@/lib/runs/run-record";

const FORM: RunForm = {
  model: "Qwen3-8B",
  quantization: "Q4_K_M",
  hardware: "RTX 4090 24GB",
  hardwareCount: 1,
  runtime: "Ollama",
  runtimeVersion: "",
  backend: "",
  contextTokens: 4096,
  date: "2026-11-20",
  url: "",
  who: "",
};
const FACTS = { formUrl: "https://example.org/benchmarks/add/" };
const PASTED =
  "prompt eval count: 26 token(s)\neval count: 298 token(s)\neval rate: 60.10 tokens/s";
const figures = readRun(PASTED)?.figures ?? [];

describe("runRows", () => {
  const [row] = runRows(FORM, figures, FACTS);

  it("gives rows the schema of the measured runs takes", () => {
    expect(() => MeasuredRun.parse(row)).not.toThrow();
  });

  it("has the fields of the file, in its order", () => {
    const [first] = JSON.parse(readFileSync("scripts/seed/generated/measurements.json", "utf8"));
    expect(Object.keys(row ?? {})).toEqual(Object.keys(first));
  });

  it("writes 60.1 tokens/s after a prompt of 26, with what was printed", () => {
    expect(row).toMatchObject({
      kind: "decode-tps",
      model: "Qwen3-8B",
      value: 60.1,
      unit: "tokens/s",
      promptTokens: 26,
      genTokens: 298,
      verbatimFigure: "eval rate 60.1 tokens/s",
      runtimeVersion: null,
    });
  });

  it("is self-reported, from the form's own address, until a public output is named", () => {
    expect(row).toMatchObject({ tags: ["self-reported"], url: FACTS.formUrl });
    const url = "https://gist.github.com/someone/1";
    expect(runRows({ ...FORM, url }, figures, FACTS)[0]).toMatchObject({ tags: [], url });
  });

  it("has the same ids when the same run is read again, and others when a figure differs", () => {
    const again = runRows(FORM, figures, FACTS);
    const [figure] = figures;
    const other = figure ? runRows(FORM, [{ ...figure, tokensPerSecond: 61 }], FACTS) : [];
    expect(again[0]?.id).toBe(row?.id);
    expect(other[0]?.id).not.toBe(row?.id);
  });

  it("writes 20 of 32 layers on the GPU as 20/33, and all of them as asked", () => {
    const [figure] = figures;
    if (figure === undefined) throw new Error("no figure");
    const layers = (gpuLayers: number) =>
      runRows(FORM, [{ ...figure, settings: { gpuLayers } }], { ...FACTS, layerCount: 32 })[0]
        ?.gpuLayers;
    expect(layers(20)).toBe("20/33");
    expect(layers(99)).toBe(99);
  });
});

describe("isAddress", () => {
  it.each([
    ["https://gist.github.com/a/b", true],
    ["http://example.org/log", false],
    ["javascript:alert(1)", false],
    ["https://localhost", false],
    ["my desk", false],
  ])("of %j is %s", (text, expected) => {
    expect(isAddress(text)).toBe(expected);
  });
});

describe("formatIn and withoutFormat", () => {
  it.each([
    ["llama 8B Q4_K - Medium", "Q4_K_M", "llama 8B"],
    ["llama 7B Q4_K - Small", "Q4_K_S", "llama 7B"],
    ["Qwen3-8B-Q4_K_M.gguf", "Q4_K_M", "Qwen3-8B"],
    ["gpt-oss-20b-mxfp4.gguf", "mxfp4", "gpt-oss-20b"],
    ["Qwen3-30B-A3B-UD-Q4_K_XL-00001-of-00002.gguf", "UD-Q4_K_XL", "Qwen3-30B-A3B"],
    ["IQ4_XS - 4.25 bpw", "IQ4_XS", ""],
    ["qwen3:8b", undefined, "qwen3:8b"],
    ["Qwen/Qwen3-8B-AWQ", "AWQ", "Qwen/Qwen3-8B"],
  ])("take %j apart: %s and %s", (text, format, name) => {
    expect(formatIn(text)).toBe(format);
    expect(withoutFormat(text)).toBe(name);
  });
});
