import type { ModelTypeSeed } from "@/lib/catalog/schemas/model-type";

type Load = ModelTypeSeed["loads"][number];
type Since = Load["since"];

/** The day these pages were read. */
const READ_ON = "2026-11-25";

/** llama.cpp knows the build by this name in its list of architectures. */
export function llamaCpp(as: string, note?: string): Load {
  const url = "https://github.com/ggml-org/llama.cpp/blob/master/src/llama-arch.cpp";
  return {
    tool: "llama-cpp",
    as,
    ...(note && { note }),
    source: { evidence: "published", url, checkedOn: READ_ON },
  };
}

/** vLLM lists this class among its supported models. */
export function vllm(as: string, note?: string): Load {
  const url = "https://github.com/vllm-project/vllm/blob/main/docs/models/supported_models.md";
  return {
    tool: "vllm",
    as,
    ...(note && { note }),
    source: { evidence: "published", url, checkedOn: READ_ON },
  };
}

/** MLX-LM has a file of this name; `since` is the day it came, and the first release tag with it. */
export function mlxLm(as: string, on: string, version?: string): Load {
  return {
    tool: "mlx-lm",
    as,
    since: { on, ...(version && { version }) },
    source: {
      evidence: "derived",
      formula: "the day the file came, and the first release tag that holds it",
      url: `https://github.com/ml-explore/mlx-lm/blob/main/mlx_lm/models/${as}.py`,
      checkedOn: READ_ON,
    },
  };
}

/** ExLlamaV3 lists this class; `since` where its file came after the first releases. */
export function exllamaV3(as: string, since?: Since, note?: string): Load {
  const url = "https://github.com/turboderp-org/exllamav3/blob/master/README.md";
  return {
    tool: "exllamav3",
    as,
    ...(since && { since }),
    ...(note && { note }),
    source: since
      ? {
          evidence: "derived",
          formula:
            "the README’s list; the day its file came, and the first release tag that holds it",
          url,
          checkedOn: READ_ON,
        }
      : { evidence: "published", url, checkedOn: READ_ON },
  };
}
