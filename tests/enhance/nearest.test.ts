import { describe, expect, it } from "vitest";
import { wordsOf } from "@/components/enhance/nearest";

describe("wordsOf", () => {
  it.each([
    { path: "/gpus/rtx-4090-ti/", words: "rtx 4090 ti" },
    { path: "/models/Qwen3%208B", words: "Qwen3 8B" },
    { path: "/will-it-run/qwen3-8b/index.html", words: "qwen3 8b" },
    { path: "/about.html", words: "about" },
    { path: "/100%", words: "100%" },
    { path: "/", words: "" },
  ])("reads “$words” from $path", ({ path, words }) => {
    expect(wordsOf(path)).toBe(words);
  });
});
