import { describe, expect, it } from "vitest";
import { letterPairs } from "@/lib/search/letter-pairs";

const WORDS = ["ollama", "llama", "gemma", "mistral", "mixtral"];

describe("letterPairs", () => {
  const pairs = letterPairs(WORDS, (word) => [word]);

  it("puts “ollama” first for “olama”, with which it shares 5 of 5 pairs", () => {
    expect(pairs.nearest("olama", 2)).toEqual(["ollama", "llama"]);
  });

  it("finds both “mistral” and “mixtral” for “mitral”", () => {
    expect(pairs.nearest("mitral", 5)).toEqual(expect.arrayContaining(["mistral", "mixtral"]));
  });

  it("finds nothing that shares less than a quarter", () => {
    expect(pairs.nearest("qqqqqqqq", 5)).toEqual([]);
  });
});
