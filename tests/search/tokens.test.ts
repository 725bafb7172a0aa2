import { describe, expect, it } from "vitest";
import { tokensOf } from "@/lib/search/tokens";

describe("tokensOf", () => {
  it.each([
    { text: "4060ti 16", tokens: ["4060", "ti", "16"] },
    { text: "GeForce RTX 4060 Ti 16 GB", tokens: ["geforce", "rtx", "4060", "ti", "16gb"] },
    { text: "Qwen3-8B", tokens: ["qwen", "3", "8b"] },
    { text: "llama3.1:8b", tokens: ["llama", "3.1", "8b"] },
    { text: "Qwen3.5 35B-A3B", tokens: ["qwen", "3.5", "35b", "a3b"] },
    { text: "Mixtral 8x7B", tokens: ["mixtral", "8x7b"] },
    { text: "M3 Max (40-core GPU)", tokens: ["m3", "max", "40core", "gpu"] },
    { text: "m3 max 40 gpu core", tokens: ["m3", "max", "40core"] },
    { text: "llama.cpp", tokens: ["llama", "cpp"] },
    { text: "H100", tokens: ["h100"] },
    { text: "…", tokens: [] },
  ])("cuts “$text” into $tokens", ({ text, tokens }) => {
    expect(tokensOf(text)).toEqual(tokens);
  });
});
