import { describe, expect, it } from "vitest";
import { didYouMean, nearestName } from "@/lib/resolve/nearest";

describe("nearestName", () => {
  it("takes the first of those with the fewest edits, and nothing that is further than 45 % off", () => {
    expect(nearestName("olama", ["llama", "ollama"])).toBe("llama");
    expect(nearestName("olama", ["ollama-app", "ollama"])).toBe("ollama");
    expect(nearestName("olama", ["vllm", "sglang"])).toBeUndefined();
    expect(didYouMean("olama", ["ollama"])).toBe(' Did you mean "ollama"?');
  });
});
