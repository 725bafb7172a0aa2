import { describe, expect, it } from "vitest";
import { didYouMean, editsBetween, nearestName } from "@/lib/resolve/nearest";

describe("editsBetween", () => {
  it.each([
    ["olama", "ollama", 1],
    ["kitten", "sitting", 3],
    ["", "abc", 3],
    ["same", "same", 0],
    ["flaw", "lawn", 2],
  ])("of %j and %j is %i", (one, other, edits) => {
    expect(editsBetween(one, other)).toBe(edits);
    expect(editsBetween(other, one)).toBe(edits);
  });
});

describe("nearestName", () => {
  it("takes the first of those with the fewest edits, and nothing that is further than 45 % off", () => {
    expect(nearestName("olama", ["llama", "ollama"])).toBe("llama");
    expect(nearestName("olama", ["ollama-app", "ollama"])).toBe("ollama");
    expect(nearestName("olama", ["vllm", "sglang"])).toBeUndefined();
    expect(didYouMean("olama", ["ollama"])).toBe(' Did you mean "ollama"?');
  });
});
