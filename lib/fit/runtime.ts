import { CACHE_VALUES } from "./assumptions/cache";
import { RUNTIME_VALUES } from "./assumptions/runtimes";
import { llamaBuild, yearOfDate } from "./llama-build";
import type { FitRuntime, RuntimeFamily } from "./types";

/** How an engine of a given name and version behaves where memory is concerned. */
export type RuntimeBehaviour = {
  family: RuntimeFamily;
  /** Sliding windows cache only their window. */
  hasWindowCache: boolean;
  mlaMode: "compressed" | "transposed" | "expanded";
  hasFlashAttention: boolean;
  /** The compute buffer holds logits only for the outputs asked for. */
  limitsOutputs: boolean;
  /** The input embedding stays in host memory. */
  keepsEmbeddingOnHost: boolean;
  /** Takes a fixed share of the device at start, needed or not (vLLM, SGLang). */
  reservesShare: boolean;
  hasIndexerCache: boolean;
  /** Sizes its buffers for the whole context at once, as vLLM did before it read prompts in chunks. */
  readsContextAtOnce: boolean;
  /** Steps the number of cells is rounded up to, with flash attention. */
  cellStepTokens: number;
  isIk: boolean;
};

const BUILD = {
  windowCache: RUNTIME_VALUES["llama-window-cache-build"],
  compressedMla: RUNTIME_VALUES["llama-compressed-mla-build"],
  flashDefault: RUNTIME_VALUES["llama-flash-default-build"],
  outputLimit: RUNTIME_VALUES["llama-output-limit-build"],
};
/** Minor versions count as hundredths: 0.8 is 0.08. */
const VLLM_CHUNKS = {
  version: RUNTIME_VALUES["vllm-chunks-version"] / 100,
  year: RUNTIME_VALUES["vllm-chunks-year"],
};
const KOBOLDCPP_WINDOW = RUNTIME_VALUES["koboldcpp-window-cache-version"];
/** Steps the number of cells is rounded up to. */
export const RUNTIME_STEPS = { plain: CACHE_VALUES["cell-step-plain"] } as const;

const FLASH_STEP = CACHE_VALUES["cell-step-flash"];
const PAGED_STEP = CACHE_VALUES["cell-step-paged"];

const LLAMA_CPP_CURRENT: RuntimeBehaviour = {
  family: "llama.cpp",
  hasWindowCache: true,
  mlaMode: "compressed",
  hasFlashAttention: true,
  limitsOutputs: true,
  keepsEmbeddingOnHost: true,
  reservesShare: false,
  hasIndexerCache: false,
  readsContextAtOnce: false,
  cellStepTokens: FLASH_STEP,
  isIk: false,
};

const OTHER_ENGINE: RuntimeBehaviour = {
  ...LLAMA_CPP_CURRENT,
  family: "other",
  keepsEmbeddingOnHost: false,
  hasIndexerCache: true,
};

const VLLM_CURRENT: RuntimeBehaviour = {
  ...OTHER_ENGINE,
  family: "vllm",
  reservesShare: true,
  cellStepTokens: PAGED_STEP,
};

/** The family of an engine by the name people write; llama.cpp's when none is given. */
export function runtimeFamily(name: string | undefined): RuntimeFamily {
  if (name === undefined) return "llama.cpp";
  const text = name.toLowerCase();
  if (/mlx/.test(text)) return "mlx";
  if (/vllm|sglang/.test(text)) return "vllm";
  if (/exllama|tabby/.test(text)) return "exllama";
  if (/llama|gguf|ggml|kobold|lm[\s-]?studio|jan|gpt4all|ramalama|docker model/.test(text)) {
    return "llama.cpp";
  }
  return "other";
}

/** What the named engine does; the newest behaviour when no version is given. */
export function runtimeBehaviour(runtime: FitRuntime | undefined): RuntimeBehaviour {
  if (runtime === undefined) return LLAMA_CPP_CURRENT;
  const family = runtimeFamily(runtime.name);
  switch (family) {
    case "llama.cpp":
      return llamaBehaviour(runtime);
    case "vllm":
      return { ...VLLM_CURRENT, readsContextAtOnce: isBeforeChunks(runtime) };
    case "exllama":
      return { ...OTHER_ENGINE, family, keepsEmbeddingOnHost: true };
    default:
      return { ...OTHER_ENGINE, family };
  }
}

/** By version, "0.6.3"; else by date. Unknown counts as new. */
function isBeforeChunks({ version = "", builtOn = "" }: FitRuntime): boolean {
  const [, major, minor] = /^v?(\d+)\.(\d+)/.exec(version) ?? [];
  if (major !== undefined) return Number(major) + Number(minor) / 100 < VLLM_CHUNKS.version;
  return (yearOfDate(version) ?? yearOfDate(builtOn) ?? VLLM_CHUNKS.year) < VLLM_CHUNKS.year;
}

function llamaBehaviour({ name, version }: FitRuntime): RuntimeBehaviour {
  const text = name.toLowerCase();
  if (/(^|[^a-z])ik([^a-z]|$)/.test(text)) {
    return { ...LLAMA_CPP_CURRENT, hasWindowCache: false, limitsOutputs: false, isIk: true };
  }
  if (/kobold/.test(text)) return koboldBehaviour(version);

  const build = llamaBuild(version);
  if (build === undefined) return LLAMA_CPP_CURRENT;
  return {
    ...LLAMA_CPP_CURRENT,
    hasWindowCache: build >= BUILD.windowCache,
    mlaMode: build >= BUILD.compressedMla ? "compressed" : "expanded",
    hasFlashAttention: build >= BUILD.flashDefault,
    limitsOutputs: build >= BUILD.outputLimit,
  };
}

function koboldBehaviour(version: string | undefined): RuntimeBehaviour {
  const number = Number.parseFloat(version ?? "");
  if (!(number < KOBOLDCPP_WINDOW)) return LLAMA_CPP_CURRENT;
  return { ...LLAMA_CPP_CURRENT, hasWindowCache: false, limitsOutputs: false };
}
