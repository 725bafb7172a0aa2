import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ByteSource } from "@/components/fit/gguf/byte-source";
import { readHeader } from "@/components/fit/gguf/read-header";
import { bytesOfTensors } from "@/lib/gguf/read-model";
import { type GgufInput, makeGguf } from "./make-gguf";
import { SMALL_LLAMA, SMALL_LLAMA_BYTES } from "./small-models";

/** A file in memory, of which no more than its beginning may be asked for. */
function sourceOf(bytes: Uint8Array<ArrayBuffer>): ByteSource {
  return {
    fileName: "model.gguf",
    sizeBytes: bytes.length,
    read: async (from, to) => bytes.slice(from, to),
  };
}

async function problemsOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const read = await readHeader(sourceOf(bytes));
  if (read.isRead) throw new Error("was read");
  return read.problems
    .map(({ place, value, remedy }) => `${place}: ${value}. ${remedy}`)
    .join("\n");
}

const problemsWith = (changes: GgufInput) => problemsOf(makeGguf({ ...SMALL_LLAMA, ...changes }));

describe("readHeader", () => {
  it("reads 5 tensors of 59,136 bytes, and the type of the file from its number 7", async () => {
    const read = await readHeader(sourceOf(makeGguf(SMALL_LLAMA)));
    if (!read.isRead) throw new Error(JSON.stringify(read.problems));
    expect(read.value.tensors).toHaveLength(5);
    expect(bytesOfTensors(read.value)).toBe(SMALL_LLAMA_BYTES);
    expect(read.value.fileType).toBe("Q8_0");
    expect(read.value.metadata.get("llama.block_count")).toBe(2);
    expect(read.value.metadata.has("version")).toBe(false);
  });

  it("reads version 2 as it reads 3", async () => {
    const read = await readHeader(sourceOf(makeGguf({ ...SMALL_LLAMA, version: 2 })));
    expect(read.isRead).toBe(true);
  });

  it.each([
    { what: "a ZIP", changes: { magic: "PK\u0003\u0004" }, says: "its first four bytes: PK··" },
    { what: "version 1", changes: { version: 1 }, says: "its version: 1. llama.cpp no longer" },
    { what: "a big-endian file", changes: { isBigEndian: true }, says: "its version: big-endian" },
    { what: "version 9", changes: { version: 9 }, says: "its version: 9. Versions 2 and 3" },
    {
      what: "2⁶⁰ tensors",
      changes: { tensorCount: 2n ** 60n },
      says: "its count of tensors: 1152921504606846976. A file of",
    },
    {
      what: "2⁶⁰ keys",
      changes: { keyCount: 2n ** 60n },
      says: "its count of keys: 1152921504606846976. A file of",
    },
    {
      what: "a type of tensor nobody knows",
      changes: { tensors: [{ name: "a", shape: [32], type: 99 }] },
      says: "tensor a: type 99. Its size is not known here",
    },
    {
      what: "a tensor that begins behind the end",
      changes: { tensors: [{ name: "a", shape: [32], type: "F32", offset: 2n ** 50n }] },
      says: "tensor a: ends at byte 1125899906843136",
    },
    {
      what: "a size of 2⁶²",
      changes: { tensors: [{ name: "a", shape: [2n ** 62n], type: "F32" }] },
      says: 'its header: Tensor "a" dimension 0 is 4611686018427387904',
    },
    {
      what: "a size of 0",
      changes: { tensors: [{ name: "a", shape: [32, 0], type: "F32" }] },
      says: "tensor a: size 32 × 0",
    },
    {
      what: "a row of half a block",
      changes: { tensors: [{ name: "a", shape: [48, 2], type: "Q8_0" }], dataBytes: 4096 },
      says: "tensor a: 48 × 2 in Q8_0. Its rows are no whole blocks",
    },
    {
      what: "a tensor listed twice",
      changes: {
        tensors: [
          { name: "a", shape: [32], type: "F32" },
          { name: "a", shape: [32], type: "F32" },
        ],
      },
      says: "tensor a: listed twice",
    },
    {
      what: "tensors that lie over one another",
      changes: {
        tensors: ["a", "b", "c"].map((name) => ({ name, shape: [4096], type: "F32", offset: 0 })),
        dataBytes: 16_384,
      },
      says: "its tensors: 49152 bytes in a file of",
    },
    {
      what: "a key written twice",
      changes: {
        metadata: [
          ["general.name", "a"],
          ["general.name", "b"],
        ],
      },
      says: "its metadata: 2 keys, 1 of them different",
    },
  ] satisfies { what: string; changes: GgufInput; says: string }[])(
    "refuses $what, and says so",
    async ({ changes, says }) => {
      expect(await problemsWith(changes)).toContain(says);
    },
  );

  it("refuses a text without end: a length of 2⁶³, and one of 9,000,000 in a small file", async () => {
    const file = makeGguf(SMALL_LLAMA);
    const view = new DataView(file.buffer);
    view.setBigUint64(24, 2n ** 63n, true);
    expect(await problemsOf(file)).toContain("String length 9223372036854775808 exceeds");
    view.setBigUint64(24, 9_000_000n, true);
    expect(await problemsOf(file)).toContain("its length: it ends within its own header");
  });

  it("refuses a list of 10¹² values", async () => {
    const file = makeGguf({ metadata: [["a", [1, 2]]], tensors: SMALL_LLAMA.tensors });
    new DataView(file.buffer).setBigUint64(24 + 8 + 1 + 4 + 4, 10n ** 12n, true);
    expect(await problemsOf(file)).toContain("Metadata array length 1000000000000 exceeds");
  });

  it("refuses an empty file and 10 bytes of one", async () => {
    expect(await problemsOf(new Uint8Array(0))).toContain("its first four bytes: none");
    expect(await problemsOf(makeGguf(SMALL_LLAMA).slice(0, 10))).toContain("its length: 10 bytes");
  });

  it("refuses a file cut off anywhere, before or behind the end of its header", async () => {
    const whole = makeGguf(SMALL_LLAMA);
    for (let length = 0; length < whole.length; length += length < 1000 ? 37 : 9973) {
      expect(await problemsOf(whole.slice(0, length)), `${length} bytes`).not.toBe("");
    }
  });

  it("says so when the file can no longer be read", async () => {
    const source = {
      ...sourceOf(makeGguf(SMALL_LLAMA)),
      read: () => Promise.reject(new Error("x")),
    };
    expect((await readHeader(source)).isRead).toBe(false);
  });

  it("never throws, whatever bytes are changed", async () => {
    const whole = makeGguf(SMALL_LLAMA);
    const change = fc.tuple(fc.nat(whole.length - 1), fc.nat(255));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 8 }), async (changes) => {
        const file = whole.slice();
        for (const [at, value] of changes) file[at % 600] = value;
        const read = await readHeader(sourceOf(file));
        if (read.isRead) expect(bytesOfTensors(read.value)).toBeLessThanOrEqual(file.length);
        else expect(read.problems.length).toBeGreaterThan(0);
      }),
      { numRuns: 100 },
    );
  });
});
