import {
  GGMLFileQuantizationType,
  GGMLQuantizationType,
  GGUF_QUANT_DESCRIPTIONS,
} from "@huggingface/gguf";
import { describe, expect, it } from "vitest";
import { fileTypeName } from "@/lib/gguf/file-types";
import { isKnownType, tensorTypeName } from "@/lib/gguf/tensor-bytes";

const numbersOf = (names: object) =>
  Object.entries(names).filter((entry): entry is [string, number] => typeof entry[1] === "number");

describe("tensorTypeName", () => {
  it("knows the number of every type the parser's package knows, as it does: 12 is Q4_K", () => {
    const known = numbersOf(GGMLQuantizationType);
    expect(known.length).toBeGreaterThan(30);
    for (const [name, number] of known) expect(tensorTypeName(number), name).toBe(name);
    expect(known.filter(([name]) => !isKnownType(name))).toEqual([]);
    expect(tensorTypeName(12)).toBe("Q4_K");
    expect(tensorTypeName(99)).toBe("99");
  });
});

describe("fileTypeName", () => {
  it("names every type of file that is still made: 15 is Q4_K_M, guessed or not", () => {
    expect(fileTypeName(15)).toBe("Q4_K_M");
    expect(fileTypeName(15 + 1024)).toBe("Q4_K_M");
    expect(fileTypeName(4)).toBeUndefined();
    for (const [name, number] of numbersOf(GGMLFileQuantizationType)) {
      const isMade = name in GGUF_QUANT_DESCRIPTIONS && number < 1000;
      if (isMade && fileTypeName(number) !== undefined) expect(fileTypeName(number)).toBe(name);
    }
  });
});
