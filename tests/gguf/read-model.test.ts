import { describe, expect, it } from "vitest";
import { readHeader } from "@/components/fit/gguf/read-header";
import { agrees } from "@/components/fit/gguf/recognise";
import { kvCacheBytes } from "@/lib/fit/kv-cache";
import { type FileModel, isProjector, readModel } from "@/lib/gguf/read-model";
import { tensorBytes } from "@/lib/gguf/tensor-bytes";
import { type MetadataEntry, makeGguf, type TensorInput } from "./make-gguf";
import { keysOf, SMALL_LLAMA, SMALL_LLAMA_BYTES } from "./small-models";

type Input = { metadata: readonly MetadataEntry[]; tensors?: readonly TensorInput[] };

async function headerOf({ metadata, tensors = SMALL_LLAMA.tensors }: Input) {
  const bytes = makeGguf({ metadata, tensors });
  const read = await readHeader({
    fileName: "model.gguf",
    sizeBytes: bytes.length,
    read: async (from, to) => bytes.slice(from, to),
  });
  if (!read.isRead) throw new Error(JSON.stringify(read.problems));
  return read.value;
}

async function modelOf(input: Input): Promise<FileModel> {
  const read = readModel(await headerOf(input));
  if (!read.isRead) throw new Error(JSON.stringify(read.problems));
  return read.value;
}

async function groupsOf(architecture: string, keys: Record<string, MetadataEntry[1]>) {
  const { fit } = await modelOf({ metadata: keysOf(architecture, { ...USUAL, ...keys }) });
  if (!fit.isRead) throw new Error(JSON.stringify(fit.problems));
  return fit.value.attention?.layerGroups;
}

async function refusalOf(input: Input): Promise<string> {
  const read = readModel(await headerOf(input));
  const problems = read.isRead ? read.value.fit : read;
  if (problems.isRead) throw new Error("was read");
  return problems.problems
    .map(({ place, value, remedy }) => `${place}: ${value}. ${remedy}`)
    .join("\n");
}

const USUAL = {
  block_count: 12,
  embedding_length: 64,
  feed_forward_length: 128,
  "attention.head_count": 4,
  "attention.head_count_kv": 2,
  context_length: 4096,
};

describe("readModel", () => {
  it("takes the weights of a small Llama from its tensors: 59,136 bytes", async () => {
    const model = await modelOf(SMALL_LLAMA);
    expect(model.weights).toEqual({
      quantization: "Q8_0",
      bytes: SMALL_LLAMA_BYTES,
      basis: "file",
      uncertaintyShare: 0,
    });
    expect(model.fit).toMatchObject({
      value: {
        size: { parameterCount: 41_024 },
        shape: { hiddenSize: 64, vocabularySize: 256, hasTiedEmbeddings: false },
        attention: { layerCount: 2, maximumContextTokens: 4096 },
      },
    });
  });

  it("counts 2 layers × 2 heads × (16 + 16) numbers a token for that Llama", async () => {
    const { fit } = await modelOf(SMALL_LLAMA);
    const groups = fit.isRead ? (fit.value.attention?.layerGroups ?? []) : [];
    expect(groups).toEqual([
      { attention: "full", layerCount: 2, kvHeadCount: 2, keyDim: 16, valueDim: 16 },
    ]);
    expect(kvCacheBytes(groups, 1024)).toBe(2 * 2 * 32 * 2 * 1024);
  });

  it("gives gpt-oss 6 window layers of 128 tokens and 6 full ones of 12", async () => {
    const groups = await groupsOf("gpt-oss", { "attention.sliding_window": 128 });
    expect(groups?.map((group) => [group.attention, group.layerCount])).toEqual([
      ["sliding", 6],
      ["full", 6],
    ]);
  });

  it("gives Gemma 3 of 12 layers 10 window layers, and 2 that see everything", async () => {
    const groups = await groupsOf("gemma3", { "attention.sliding_window": 1024 });
    expect(groups?.map(({ layerCount }) => layerCount)).toEqual([10, 2]);
  });

  it("gives DeepSeek a latent of 512 and a rotary key of 64", async () => {
    const groups = await groupsOf("deepseek2", {
      "attention.head_count": 16,
      "attention.head_count_kv": 1,
      "attention.kv_lora_rank": 512,
      "attention.key_length_mla": 192,
      "attention.value_length_mla": 128,
      "rope.dimension_count": 64,
    });
    expect(groups).toMatchObject([
      { attention: "mla", layerCount: 12, latentDim: 512, ropeDim: 64 },
    ]);
  });

  it("gives Qwen3-Next 9 layers with a state and every fourth a cache", async () => {
    const groups = await groupsOf("qwen3next", {
      "ssm.inner_size": 128,
      "ssm.state_size": 16,
      "ssm.conv_kernel": 4,
      "ssm.group_count": 2,
    });
    expect(groups?.map((group) => [group.attention, group.layerCount])).toEqual([
      ["recurrent", 9],
      ["full", 3],
    ]);
  });

  it("does not guess: an unknown architecture, a key that is missing, one that is absurd", async () => {
    expect(await refusalOf({ metadata: keysOf("warp9", USUAL) })).toContain(
      '"warp9". How its layers',
    );
    const { "attention.head_count": _heads, ...without } = USUAL;
    expect(await refusalOf({ metadata: keysOf("llama", without) })).toContain(
      "llama.attention.head_count: missing. The file does not say, and it is not guessed.",
    );
    expect(
      await refusalOf({ metadata: keysOf("llama", { ...USUAL, block_count: 100_000 }) }),
    ).toContain("llama.block_count: 100000. It must be 1 to 512.");
  });

  it("tells a projector and an embedding model from one that writes", async () => {
    const projector = { metadata: keysOf("clip", {}) };
    expect(isProjector(await headerOf(projector))).toBe(true);
    expect(await refusalOf(projector)).toContain("It is the part of a model that sees");
    expect(await refusalOf({ metadata: keysOf("bert", {}) })).toContain("keeps no cache");
  });

  it("refuses a vocabulary without weights, and a file that names no architecture", async () => {
    expect(await refusalOf({ ...SMALL_LLAMA, tensors: [] })).toContain("its tensors: none");
    expect(await refusalOf({ metadata: [] })).toContain("general.architecture: missing");
  });
});

describe("agrees", () => {
  it("takes a record of 2 layers, 64 wide, and none of 3 or of 128", async () => {
    const file = await modelOf(SMALL_LLAMA);
    const record = (layerCount: number, hiddenSize: number) => ({
      shape: { hiddenSize, vocabularySize: 256 },
      attention: { layerCount, layerGroups: [] },
    });
    expect(agrees(record(2, 64), file)).toBe(true);
    expect(agrees(record(3, 64), file)).toBe(false);
    expect(agrees(record(2, 128), file)).toBe(false);
  });
});

describe("tensorBytes", () => {
  it.each([
    { type: "Q4_K", shape: [4096, 4096], bytes: 9_437_184 },
    { type: "Q6_K", shape: [4096, 151_936], bytes: 510_504_960 },
    { type: "F32", shape: [4096], bytes: 16_384 },
  ])("$type $shape is $bytes bytes", ({ bytes, ...tensor }) => {
    expect(tensorBytes(tensor)).toBe(bytes);
  });

  it("is unknown for a type without a name", () => {
    expect(tensorBytes({ type: "99", shape: [32] })).toBeUndefined();
  });
});
