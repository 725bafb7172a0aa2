import { describe, expect, it } from "vitest";
import { ggufFilesIn, modelFiles } from "@/lib/gguf/hub-files";
import { readHubId, writeHubId } from "@/lib/gguf/hub-id";

const REPOSITORY = "unsloth/Qwen3-8B-GGUF";
const FILE = "Qwen3-8B-Q4_K_M.gguf";

describe("readHubId", () => {
  it.each([
    REPOSITORY,
    `https://huggingface.co/${REPOSITORY}`,
    `huggingface.co/${REPOSITORY}/tree/main`,
    `hf.co/${REPOSITORY}/`,
    `  ${REPOSITORY}  `,
  ])("reads the repository of %s", (text) => {
    expect(readHubId(text)).toEqual({ repository: REPOSITORY, revision: "main" });
  });

  it.each([
    `${REPOSITORY}/${FILE}`,
    `https://huggingface.co/${REPOSITORY}/blob/main/${FILE}`,
    `https://huggingface.co/${REPOSITORY}/resolve/main/${FILE}?download=true`,
  ])("reads the file of %s", (text) => {
    expect(readHubId(text)?.path).toBe(FILE);
  });

  it("reads a quantization behind a colon, a revision, and a file in a folder", () => {
    expect(readHubId(`hf.co/${REPOSITORY}:Q4_K_M`)?.quantization).toBe("Q4_K_M");
    expect(readHubId(`${REPOSITORY}/resolve/v2/a/b.gguf`)).toMatchObject({
      revision: "v2",
      path: "a/b.gguf",
    });
  });

  it.each(["", "qwen3 8b", "qwen3:8b", "../..", "a/../b", "https://example.com/a/b", "a/b/../c"])(
    "takes %j for no id",
    (text) => {
      expect(readHubId(text)).toBeUndefined();
    },
  );

  it("is written as it is read", () => {
    for (const text of [REPOSITORY, `${REPOSITORY}/${FILE}`, `${REPOSITORY}/resolve/v2/a/b.gguf`]) {
      const id = readHubId(text);
      expect(id && writeHubId(id)).toBe(text);
    }
  });
});

describe("ggufFilesIn", () => {
  it("takes the .gguf files of a tree with their sizes, and refuses an answer that is none", () => {
    const tree = [
      { type: "file", path: FILE, size: 5_027_783_872 },
      { type: "file", path: "README.md", size: 10 },
      { type: "directory", path: "a.gguf-files" },
      null,
      { path: 5 },
    ];
    expect(ggufFilesIn(tree)).toEqual([{ path: FILE, sizeBytes: 5_027_783_872 }]);
    expect(ggufFilesIn({ error: "no" })).toBeUndefined();
  });
});

describe("modelFiles", () => {
  const files = [
    "a-Q4_K_M.gguf",
    "a-Q4_K_M_L.gguf",
    "Q8_0/a-Q8_0-00001-of-00002.gguf",
    "Q8_0/a-Q8_0-00002-of-00002.gguf",
    "mmproj-F16.gguf",
    "imatrix.gguf",
  ].map((path) => ({ path }));

  it("lists a split model once, and neither projectors nor importances", () => {
    expect(modelFiles(files).map(({ path }) => path)).toEqual([
      "a-Q4_K_M.gguf",
      "a-Q4_K_M_L.gguf",
      "Q8_0/a-Q8_0-00001-of-00002.gguf",
    ]);
  });

  it("finds the 1 file of a quantization by its whole name", () => {
    expect(modelFiles(files, "q4_k_m").map(({ path }) => path)).toEqual(["a-Q4_K_M.gguf"]);
    expect(modelFiles(files, "Q8_0")).toHaveLength(1);
    expect(modelFiles(files, "Q6_K")).toEqual([]);
  });
});
