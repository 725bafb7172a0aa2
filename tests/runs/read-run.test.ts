import { describe, expect, it } from "vitest";
import { readRun } from "@/lib/runs/read-run";

const TABLE = `
ggml_cuda_init: found 1 CUDA devices:
  Device 0: NVIDIA GeForce RTX 3090, compute capability 8.6, VMM: yes
| model                          |       size |     params | backend    | ngl | fa |            test |                  t/s |
| ------------------------------ | ---------: | ---------: | ---------- | --: | -: | --------------: | -------------------: |
| llama 8B Q4_K - Medium         |   4.58 GiB |     8.03 B | CUDA       |  99 |  1 |           pp512 |      4821.30 ± 22.10 |
| llama 8B Q4_K - Medium         |   4.58 GiB |     8.03 B | CUDA       |  99 |  1 |   tg128 @ d8192 |        104.75 ± 0.31 |
| llama 8B Q4_K - Medium         |   4.58 GiB |     8.03 B | CUDA       |  99 |  1 |      pp512+tg128 |        900.00 ± 1.00 |

build: 4a5b6c7d (5863)
`;

describe("readRun", () => {
  it("reads speeds, depth and settings from the llama-bench table", () => {
    const run = readRun(TABLE);
    expect(run?.figures).toEqual([
      { kind: "prefill", tokensPerSecond: 4821.3, spreadTokensPerSecond: 22.1, promptTokens: 512 },
      {
        kind: "decode",
        tokensPerSecond: 104.75,
        spreadTokensPerSecond: 0.31,
        depthTokens: 8192,
        generatedTokens: 128,
      },
    ]);
    expect(run).toMatchObject({
      runtime: "llama.cpp",
      runtimeVersion: "b5863",
      hardwareText: "NVIDIA GeForce RTX 3090",
      modelText: "llama 8B Q4_K - Medium",
      parameterCount: 8.03e9,
      gpuLayers: 99,
      hasFlashAttention: true,
    });
  });

  it("says which row of the table mixes prompt and answer", () => {
    expect(readRun(TABLE)?.unread).toHaveLength(1);
  });

  it("reads llama-bench JSON and JSON Lines alike", () => {
    const row = {
      build_number: 6210,
      backends: "CUDA",
      gpu_info: "NVIDIA GeForce RTX 4090",
      model_filename: "models/Qwen3-8B-Q4_K_M.gguf",
      model_size: 5027783872,
      n_prompt: 0,
      n_gen: 128,
      n_depth: 4096,
      avg_ts: 131.5,
      stddev_ts: 0.4,
    };
    for (const text of [JSON.stringify([row]), JSON.stringify(row)]) {
      expect(readRun(text)).toMatchObject({
        runtimeVersion: "b6210",
        modelText: "Qwen3-8B-Q4_K_M.gguf",
        modelBytes: 5027783872,
        figures: [
          { kind: "decode", tokensPerSecond: 131.5, depthTokens: 4096, generatedTokens: 128 },
        ],
      });
    }
  });

  it("reads both rates of ollama run --verbose and the model of the command", () => {
    const run = readRun(
      "$ ollama run qwen3:8b --verbose\ntotal duration:       6.1s\nprompt eval count:    26 token(s)\n" +
        "prompt eval rate:     211.38 tokens/s\neval count:           298 token(s)\neval rate:            60.10 tokens/s",
    );
    expect(run?.modelText).toBe("qwen3:8b");
    expect(run?.figures).toEqual([
      { kind: "prefill", tokensPerSecond: 211.38, promptTokens: 26 },
      { kind: "decode", tokensPerSecond: 60.1, generatedTokens: 298, depthTokens: 26 },
    ]);
  });

  it("reads the timing lines of llama-server", () => {
    const run = readRun(
      "prompt eval time =     123.45 ms /    26 tokens (    4.75 ms per token,   210.61 tokens per second)\n" +
        "       eval time =    4960.00 ms /   298 tokens (   16.64 ms per token,    60.08 tokens per second)",
    );
    expect(run?.figures.map(({ kind, tokensPerSecond }) => [kind, tokensPerSecond])).toEqual([
      ["prefill", 210.61],
      ["decode", 60.08],
    ]);
  });

  it("keeps how many requests shared a vLLM rate", () => {
    const run = readRun(
      "INFO 11-20 vLLM API server version 0.18.1\nINFO Engine 000: Avg prompt throughput: 0.0 tokens/s, " +
        "Avg generation throughput: 812.4 tokens/s, Running: 16 reqs, Waiting: 0 reqs",
    );
    expect(run).toMatchObject({ runtime: "vllm", runtimeVersion: "0.18.1" });
    expect(run?.figures).toEqual([{ kind: "decode", tokensPerSecond: 812.4, concurrency: 16 }]);
  });

  it.each(["", "hello", "| model | t/s |", "[{}]", "{", "eval rate: fast", "\u0000"])(
    "finds no figure in %j and does not fail",
    (text) => {
      expect(readRun(text)?.figures ?? []).toEqual([]);
    },
  );
});
