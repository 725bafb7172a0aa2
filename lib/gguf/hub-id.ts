/** A place on Hugging Face: a repository, and what of it is meant when the text says so. */
export type HubId = {
  /** "unsloth/Qwen3-8B-GGUF". */
  repository: string;
  /** A branch, a tag or a commit; "main" unless an address names another. */
  revision: string;
  /** A file of it, with its folders. */
  path?: string | undefined;
  /** "Q4_K_M", written behind a colon as llama.cpp and Ollama take it. */
  quantization?: string | undefined;
};

const HOST = /^(?:https?:\/\/)?(?:www\.)?(?:huggingface\.co|hf\.co)\//i;
const NAME = /^[a-z0-9][\w.-]{0,95}$/i;
const FILE_VIEWS = ["resolve", "blob", "raw", "tree"];

/**
 * Reads an id as people paste it: "unsloth/Qwen3-8B-GGUF", "hf.co/unsloth/Qwen3-8B-GGUF:Q4_K_M",
 * "https://huggingface.co/unsloth/Qwen3-8B-GGUF/blob/main/Qwen3-8B-Q4_K_M.gguf",
 * "unsloth/Qwen3-8B-GGUF/Qwen3-8B-Q4_K_M.gguf". Undefined for any other text.
 */
export function readHubId(text: string): HubId | undefined {
  const plain = text
    .trim()
    .replace(HOST, "")
    .replace(/[?#].*$/, "");
  const [owner = "", second = "", ...rest] = plain.split("/").filter((part) => part !== "");
  const [name = "", quantization] = second.split(":");
  if (!NAME.test(owner) || !NAME.test(name) || rest.includes("..")) return undefined;
  const repository = `${owner}/${name}`;
  const [view = "", revision = "main", ...folders] = rest;
  const isView = FILE_VIEWS.includes(view);
  const path = (isView ? folders : rest).map(decoded).join("/");
  return {
    repository,
    revision: isView ? decoded(revision) : "main",
    path: path === "" ? undefined : path,
    quantization: quantization === "" ? undefined : quantization,
  };
}

/** The same in its shortest form, which `readHubId` reads again: it stands in an address. */
export function writeHubId({ repository, revision, path }: HubId): string {
  if (path === undefined) return repository;
  return revision === "main"
    ? `${repository}/${path}`
    : `${repository}/resolve/${revision}/${path}`;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
