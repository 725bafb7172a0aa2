import { describe, expect, it } from "vitest";
import { readRun } from "@/lib/runs/read-run";

const TABLE = `
ggml_cuda_init: found 2 CUDA devices:
  Device 0: NVIDIA GeForce RTX 3090, compute capability 8.6, VMM: yes
  Device 1: NVIDIA GeForce RTX 3090, compute capability 8.6, VMM: yes
| model                          |       size |     params | backend    | ngl | fa |            test |                  t/s |
| ------------------------------ | ---------: | ---------: | ---------- | --: | -: | --------------: | -------------------: |
| llama 8B Q4_K - Medium         |   4.58 GiB |     8.03 B | CUDA       |  99 |  0 |           pp512 |      4821.30 ± 22.10 |
| llama 8B Q4_K - Medium         |   4.58 GiB |     8.03 B | CUDA       |  99 |  1 |   tg128 @ d8192 |        104.75 ± 0.31 |
| llama 8B Q4_K - Medium         |   4.58 GiB |     8.03 B | CUDA       |  99 |  1 |      pp512+tg128 |        900.00 ± 1.00 |
| qwen3 4B Q8_0                  |   3.98 GiB |     4.02 B | CUDA       |  99 |  1 |           tg128 |        160.00 ± 0.20 |

build: 4a5b6c7d (5863)
`;

const ROW = {
  build_number: 6210,
  backends: "CUDA",
  gpu_info: "NVIDIA GeForce RTX 4090, NVIDIA GeForce RTX 4090",
  model_filename: "models/Qwen3-8B-Q4_K_M.gguf",
  model_size: 5027783872,
  n_gpu_layers: 99,
  n_prompt: 0,
  n_gen: 128,
  n_depth: 4096,
  avg_ts: 131.5,
  stddev_ts: 0.4,
  test_time: "2025-08-20T10:11:12Z",
};

describe("readRun on llama-bench", () => {
  it("reads 4,821.3 tokens/s of reading and 104.75 of writing at depth 8,192 from the table", () => {
    const run = readRun(TABLE);
    expect(run?.figures).toMatchObject([
      { kind: "prefill", tokensPerSecond: 4821.3, spreadTokensPerSecond: 22.1, promptTokens: 512 },
      {
        kind: "decode",
        tokensPerSecond: 104.75,
        spreadTokensPerSecond: 0.31,
        depthTokens: 8192,
        generatedTokens: 128,
        verbatim: "tg128 @ d8192 104.75 ± 0.31",
      },
    ]);
    expect(run).toMatchObject({
      runtime: "llama.cpp",
      runtimeVersion: "b5863",
      hardwareText: "NVIDIA GeForce RTX 3090",
      hardwareCount: 2,
      modelText: "llama 8B Q4_K - Medium",
      parameterCount: 8.03e9,
    });
  });

  it("keeps the settings of each row: flash attention off, then on", () => {
    expect(readRun(TABLE)?.figures.map(({ settings }) => settings.hasFlashAttention)).toEqual([
      false,
      true,
    ]);
  });

  it("leaves a row that mixes prompt and answer, and a row of a second model, and says so", () => {
    expect(readRun(TABLE)?.unread.map((line) => line.slice(2, 12))).toEqual([
      "llama 8B Q",
      "qwen3 4B Q",
    ]);
  });

  it("reads JSON and JSON Lines alike: two cards, build 6210, the day", () => {
    for (const text of [JSON.stringify([ROW]), JSON.stringify(ROW)]) {
      expect(readRun(text)).toMatchObject({
        runtimeVersion: "b6210",
        modelText: "Qwen3-8B-Q4_K_M.gguf",
        modelBytes: 5027783872,
        hardwareText: "NVIDIA GeForce RTX 4090",
        hardwareCount: 2,
        date: "2025-08-20",
        figures: [
          { kind: "decode", tokensPerSecond: 131.5, depthTokens: 4096, generatedTokens: 128 },
        ],
      });
    }
  });

  it.each([
    ["  Device 0: AMD Radeon RX 7900 XTX, gfx1100 (0x1100), VMM: no", "AMD Radeon RX 7900 XTX"],
    [
      "ggml_vulkan: 0 = AMD Radeon Graphics (RADV GFX1151) (radv) | uma: 1 | fp16: 1",
      "AMD Radeon Graphics (RADV GFX1151)",
    ],
    ["ggml_metal_init: picking default device: Apple M3 Max", "Apple M3 Max"],
  ])("finds the device in %j", (line, name) => {
    expect(readRun(`${line}\n${TABLE.split("\n").slice(4).join("\n")}`)?.hardwareText).toBe(name);
  });
});

describe("readRun on chats and servers", () => {
  it("reads both rates of ollama run --verbose and the model of the command", () => {
    const run = readRun(
      "$ ollama run qwen3:8b --verbose\ntotal duration:       6.1s\nprompt eval count:    26 token(s)\n" +
        "prompt eval rate:     211.38 tokens/s\neval count:           298 token(s)\neval rate:            60.10 tokens/s",
    );
    expect(run?.modelText).toBe("qwen3:8b");
    expect(run?.figures).toMatchObject([
      { kind: "prefill", tokensPerSecond: 211.38, promptTokens: 26 },
      { kind: "decode", tokensPerSecond: 60.1, generatedTokens: 298, promptTokens: 26 },
    ]);
  });

  it("reads the timing lines of llama-server, an answer after its prompt of 26 tokens", () => {
    const run = readRun(
      "prompt eval time =     123.45 ms /    26 tokens (    4.75 ms per token,   210.61 tokens per second)\n" +
        "       eval time =    4960.00 ms /   298 tokens (   16.64 ms per token,    60.08 tokens per second)",
    );
    expect(run?.figures).toMatchObject([
      { kind: "prefill", tokensPerSecond: 210.61, promptTokens: 26 },
      { kind: "decode", tokensPerSecond: 60.08, promptTokens: 26, generatedTokens: 298 },
    ]);
  });

  it("keeps that 16 requests shared a vLLM rate of 812.4", () => {
    const run = readRun(
      "INFO 11-20 vLLM API server version 0.18.1\nINFO Engine 000: Avg prompt throughput: 0.0 tokens/s, " +
        "Avg generation throughput: 812.4 tokens/s, Running: 16 reqs, Waiting: 0 reqs",
    );
    expect(run).toMatchObject({ runtime: "vllm", runtimeVersion: "0.18.1" });
    expect(run?.figures).toMatchObject([
      { kind: "decode", tokensPerSecond: 812.4, concurrency: 16 },
    ]);
  });
});

describe("readRun on anything else", () => {
  it.each([
    "",
    "hello",
    "| model | t/s |",
    "[{}]",
    "{",
    "eval rate: fast",
    "eval rate: 1.2.3",
    "\u0000",
  ])("finds no figure in %j and does not fail", (text) => {
    expect(readRun(text)?.figures ?? []).toEqual([]);
  });

  it.each([
    "\n",
    " ",
    "eval time = ",
    "Device 0: ",
    "loaded meta data from ",
    "| model ",
    "[",
    "--a ",
  ])("comes to an end on half a million characters of %j", (piece) => {
    expect(readRun(piece.repeat(500_000 / piece.length))?.figures ?? []).toEqual([]);
  });

  it("takes 60 figures of a table of 5,000 rows, and lists the others as not taken", () => {
    const lines = TABLE.split("\n");
    const many = [...lines.slice(4, 6), ...Array.from({ length: 5000 }, () => lines[6])].join("\n");
    const run = readRun(many);
    expect(run?.figures).toHaveLength(60);
    expect(run?.unread.length).toBeGreaterThan(3000);
  });

  it("keeps markup in a name as text", () => {
    const run = readRun(TABLE.replaceAll("llama 8B", "<img src=x onerror=alert(1)> 8B"));
    expect(run?.modelText).toBe("<img src=x onerror=alert(1)> 8B Q4_K - Medium");
  });
});
