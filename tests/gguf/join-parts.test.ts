import { describe, expect, it } from "vitest";
import type { GgufHeader, GgufTensor } from "@/lib/gguf/header";
import { joinParts, nameOfPart, partOfName } from "@/lib/gguf/join-parts";

function part(number: number, count: number, stem = "Big-Q4_K_M") {
  const tensor: GgufTensor = { name: `blk.${number}`, shape: [32], type: "F32", offsetBytes: 0 };
  const header: GgufHeader = {
    metadata: new Map([
      ["split.no", number - 1],
      ["split.count", count],
    ]),
    tensors: [tensor],
    keyCount: 2,
    endBytes: 100,
    dataBytes: 128,
    fileBytes: 256,
  };
  return { fileName: nameOfPart(`${stem}-00001-of-0000${count}.gguf`, number) ?? "", header };
}

function problemOf(parts: Parameters<typeof joinParts>[0]): string {
  const joined = joinParts(parts);
  if (joined.isRead) throw new Error("was joined");
  return joined.problems.map(({ place, value, remedy }) => `${place}: ${value}. ${remedy}`).join();
}

describe("joinParts", () => {
  it("joins 3 parts in whatever order they come", () => {
    const joined = joinParts([part(3, 3), part(1, 3), part(2, 3)]);
    expect(joined.isRead && joined.value.tensors.map(({ name }) => name)).toEqual([
      "blk.1",
      "blk.2",
      "blk.3",
    ]);
  });

  it("names the 2 parts of 3 that are missing", () => {
    expect(problemOf([part(2, 3)])).toBe(
      "Big-Q4_K_M-00002-of-00003.gguf: 1 of 3 parts. Missing: Big-Q4_K_M-00001-of-00003.gguf, Big-Q4_K_M-00003-of-00003.gguf.",
    );
  });

  it("names 5 of many that are missing, and counts the rest", () => {
    const one = part(1, 9);
    one.header = { ...one.header, metadata: new Map([["split.count", 4_000_000_000]]) };
    expect(problemOf([one])).toContain("and 3999999994 more");
  });

  it("refuses a part of another model, and one chosen twice", () => {
    expect(problemOf([part(1, 2), part(2, 2, "Other-Q4_K_M")])).toContain("another model");
    expect(problemOf([part(1, 2), part(1, 2)])).toContain("a part chosen twice");
  });
});

describe("partOfName", () => {
  it("reads 2 of 3, and nothing from a file of its own", () => {
    expect(partOfName("a/Big-00002-of-00003.gguf")).toEqual({ number: 2, count: 3 });
    expect(partOfName("Qwen3-8B-Q4_K_M.gguf")).toBeUndefined();
  });
});
