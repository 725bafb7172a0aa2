import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { ENGINE_VERSION } from "@/lib/fit/estimate";
import { answerLine } from "@/scripts/fit/answer-line";

/** A run takes about two seconds; a busy machine may need much more. */
const PATIENCE_MS = 60_000;

const QWEN = { model: "Qwen3-8B-Q4_K_M.gguf", hardware: "RTX 3060 12GB" };

function answer(asked: object) {
  return JSON.parse(answerLine(JSON.stringify(asked)));
}

describe("one case", () => {
  it("Qwen3 8B at 32,768 tokens on an RTX 3060 12GB: 4.5 GiB of cache, runs well", () => {
    const found = answer({ id: "a", ...QWEN, contextTokens: 32_768 });
    expect(found.id).toBe("a");
    expect(found.resolved).toEqual({
      model: "qwen3-8b",
      hardware: "rtx-3060-12gb",
      quant: "Q4_K_M",
    });
    expect(found.memory.kvBytes).toBe(4.5 * 2 ** 30);
    expect(found.verdict).toBe("runs-well");
    expect(found.engineVersion).toBe(ENGINE_VERSION);
  });

  it("terms of the likely figure sum to its total, to the byte, over two RTX 3090", () => {
    const { memory } = answer({
      id: 1,
      model: "llama-3.3-70b",
      quant: "q4_k_m",
      hardware: "2x RTX 3090",
    });
    const { weightsBytes, kvBytes, stateBytes, computeBytes, runtimeBytes, projectorBytes } =
      memory;
    const sum = weightsBytes + kvBytes + stateBytes + computeBytes + runtimeBytes + projectorBytes;
    expect(sum).toBe(memory.totalBytes.likely);
    expect(memory.perDevice).toHaveLength(2);
  });

  it.each([
    { hardware: "2x RTX 3090" },
    { hardware: "dual RTX 3090" },
    { hardware: "RTX 3090", hardwareCount: 2 },
    { hardware: [{ name: "rtx-3090", count: 2 }] },
  ])("$hardware is two RTX 3090", (machine) => {
    const found = answer({ id: "m", model: "qwen3-8b", ...machine });
    expect(found.resolved.hardware).toBe("2x rtx-3090");
  });

  it("q8_0 keys and q4_0 values cost 26 ÷ 64 of f16", () => {
    const whole = answer({ ...QWEN, contextTokens: 8192 }).memory.kvBytes;
    const packed = answer({ ...QWEN, contextTokens: 8192, kvCacheType: { k: "q8_0", v: "q4_0" } });
    expect(packed.memory.kvBytes).toBe((whole * (34 + 18)) / 128);
  });

  it("counts a stated size to the byte, as far as it lies on the device", () => {
    const { memory } = answer({ ...QWEN, weightsBytes: 5_027_783_488 });
    expect(memory.weightsBytes + 425_558_016).toBeGreaterThanOrEqual(5_027_783_488 - 1024);
    expect(memory.weightsBytes).toBeLessThan(5_027_783_488);
  });

  it("counts a draft in weights and cache, and says how much of them it is", () => {
    const plain = answer({ ...QWEN, contextTokens: 8192 }).memory;
    const head = answer({ ...QWEN, contextTokens: 8192, speculative: "mtp" }).memory;
    expect(head.draft.kvBytes).toBe(32 * 2 ** 20);
    expect(head.weightsBytes).toBe(plain.weightsBytes + head.draft.weightsBytes);
    expect(head.kvBytes).toBe(plain.kvBytes + head.draft.kvBytes);

    const speculative = { draftModel: "qwen3-0.6b", tokensPerStep: 2 };
    const model = answer({ ...QWEN, contextTokens: 8192, speculative });
    expect(model.memory.draft.weightsBytes).toBeGreaterThan(3e8);
    const faster = model.decodeTokensPerSecond.likely;
    expect(faster).toBeGreaterThan(
      answer({ ...QWEN, contextTokens: 8192 }).decodeTokensPerSecond.likely,
    );
    expect(answer({ ...QWEN, speculative: { draftModel: "no such model" } }).error).toContain(
      "No model is called",
    );
    expect(answer({ ...QWEN, contextTokens: 8192, speculative: 2 }).memory).toEqual(plain);
  });

  it("null counts as absent, and what is not estimated is null", () => {
    const asked = { id: "n", ...QWEN, ubatch: null, kvCacheType: null, runtime: null };
    expect(answer(asked).memory).toEqual(answer({ id: "n", ...QWEN }).memory);
    const tooLarge = answer({ ...QWEN, model: "llama-3.3-70b" });
    expect(tooLarge.verdict).toBe("does-not-run");
    expect(tooLarge.decodeTokensPerSecond).toBeNull();
  });
});

describe("defaults", () => {
  it("a context of 0 is 4,096 tokens, or what prompt and depth need", () => {
    const usual = answer({ ...QWEN, contextTokens: 4096 }).memory.kvBytes;
    expect(answer({ ...QWEN, contextTokens: 0 }).memory.kvBytes).toBe(usual);
    const needed = answer({ ...QWEN, promptTokens: 8192, depthTokens: 8192 }).memory.kvBytes;
    expect(needed).toBe(4 * usual);
  });

  it("three-bit caches count as the next larger listed type, q4_0", () => {
    const four = answer({ ...QWEN, kvCacheType: "q4_0" }).memory.kvBytes;
    expect(answer({ ...QWEN, kvCacheType: "turboquant_3bit_nc" }).memory.kvBytes).toBe(four);
  });

  it("TensorRT-LLM splits tensors: two cards write faster than one", () => {
    const on = (count: number) =>
      answer({
        model: "qwen3-8b",
        hardware: "RTX 3090",
        hardwareCount: count,
        runtime: "TensorRT-LLM",
      });
    const [one, two] = [on(1), on(2)].map((found) => found.decodeTokensPerSecond.likely);
    expect(two).toBeGreaterThan(one);
  });
});

describe("a case that cannot be resolved", () => {
  it.each([
    [{ model: "Qwn3 8B" }, 'No model is called "Qwn3 8B". Did you mean "Qwen3 8B"?'],
    [{ hardware: "RTX 4091" }, 'Did you mean "rtx-4090"?'],
    [{ quant: "QQ4_KM" }, 'Did you mean "Q4_K_M"?'],
    [{ contextTokens: -5 }, "contextTokens must"],
    [{ contextTokens: 1e300 }, "contextTokens must"],
    [{ contextTokens: "many" }, "contextTokens must"],
    [{ hardwareCount: 1e9 }, "hardwareCount must be at most 1024."],
    [{ hardware: [] }, "hardware must"],
    [{ hardware: { name: "RTX 4090" } }, "hardware must"],
    [{ model: "x".repeat(100_000) }, "model must have at most 400 letters."],
    [{ model: 5 }, "model must be text."],
    [{ kvCacheType: "q9_9" }, "is not known"],
    [{ gpuMemoryUtilization: 7 }, "must be a share"],
    [{ split: "diagonal" }, "must be layer or tensor"],
  ])("%j is answered with its id and a sentence", (wrong, sentence) => {
    const found = answer({ id: "w", ...QWEN, ...wrong });
    expect(Object.keys(found)).toEqual(["id", "error"]);
    expect(found.id).toBe("w");
    expect(found.error).toContain(sentence);
  });

  it.each([
    "{",
    "null",
    "[]",
    "5",
    '"text"',
    "[".repeat(100_000),
    '{"__proto__":{"model":1}}',
    "\u0000",
  ])("the line %j is answered with an error", (line) => {
    const found = JSON.parse(answerLine(line));
    expect(found.id).toBeNull();
    expect(found.error).toMatch(/\w/);
  });
});

describe("npm run fit", () => {
  const folder = mkdtempSync(join(tmpdir(), "fit-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  function run(parameters: readonly string[], input = "") {
    return spawnSync("npm", ["run", "-s", "fit", "--", ...parameters], { encoding: "utf8", input });
  }

  it("answers in order, passes over empty lines, and ends well", { timeout: PATIENCE_MS }, () => {
    const file = join(folder, "cases.jsonl");
    const lines = [{ id: 1, ...QWEN }, "", { id: 2, model: "?" }, { id: 3, ...QWEN }];
    writeFileSync(file, lines.map((line) => (line ? JSON.stringify(line) : "")).join("\r\n"));
    const { status, stdout } = run(["--cases", file]);
    const ids = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line).id);
    expect(ids).toEqual([1, 2, 3]);
    expect(status).toBe(0);
  });

  it("reads what is piped in when the file is -", { timeout: PATIENCE_MS }, () => {
    const { status, stdout } = run(
      ["--cases", "-"],
      `${JSON.stringify({ id: "p", ...QWEN })}\nnonsense\n`,
    );
    expect(stdout.split("\n")[1]).toBe('{"id":null,"error":"The line is not JSON."}');
    expect(status).toBe(0);
  });

  it.each([[[]], [["--cases"]], [["--cases", "/nowhere.jsonl"]], [["--case", "-"]]])(
    "%j is misuse: a sentence and 2",
    { timeout: PATIENCE_MS },
    (parameters) => {
      const { status, stderr, stdout } = run(parameters);
      expect(status).toBe(2);
      expect(stderr).toContain("Usage: npm run -s fit -- --cases FILE");
      expect(stdout).toBe("");
    },
  );
});
