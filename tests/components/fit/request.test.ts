import { describe, expect, it } from "vitest";
import { readRequest } from "@/components/fit/request";

const FORMATS = [
  { slug: "q4-k-m", name: "Q4_K_M", family: "gguf" },
  { slug: "q8-0", name: "Q8_0", family: "gguf" },
];

function request(query: string) {
  return readRequest(new URLSearchParams(query), FORMATS);
}

describe("readRequest", () => {
  it("reads what people write: Q4_K_M, 32k, 64 GB, mac", () => {
    const { choices, problems } = request("quant=Q4_K_M&context=32k&ram=64+GB&os=macOS&kv=Q8_0");
    expect(problems).toEqual([]);
    expect(choices).toMatchObject({
      quantization: "q4-k-m",
      contextTokens: 32_768,
      ramGiB: 64,
      operatingSystem: "macos",
      cacheType: "q8_0",
    });
  });

  it("takes an empty address for every default", () => {
    const { choices, problems } = request("machine=&model=");
    expect(problems).toEqual([]);
    expect(choices).toMatchObject({ runtime: "llama-cpp", isDisplayAttached: false });
  });

  it("says all of four wrong parameters, each with the nearest that can be used", () => {
    const { problems } = request("quant=q4km_x&context=-5&kv=q9_0&runtime=olama");
    expect(
      problems.map(({ parameter, value, nearest }) => [parameter, value, nearest?.changes]),
    ).toEqual([
      ["runtime", "olama", { runtime: "ollama" }],
      ["quant", "q4km_x", { quant: "q4-k-m" }],
      ["context", "-5", { context: "8192" }],
      ["kv", "q9_0", { kv: "q8_0" }],
    ]);
  });

  it("takes the nearest limit for a context of 99,000,000 tokens", () => {
    const [problem] = request("context=99000000").problems;
    expect(problem?.nearest?.changes).toEqual({ context: "16777216" });
  });

  it("knows “modle” for a slip of “model”, and lets utm_source be", () => {
    const { problems } = request("modle=qwen3-8b&utm_source=x");
    expect(problems.map(({ nearest }) => nearest?.changes)).toEqual([
      { modle: undefined, model: "qwen3-8b" },
    ]);
  });
});
