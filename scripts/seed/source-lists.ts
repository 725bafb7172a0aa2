import type { SourceListSeed } from "@/lib/catalog/schemas/source-list";

/**
 * The lists the catalog was first made from, as they were on the day they were read, and each row of
 * them that is no record, with the reason. `npm run check` adds up: what was taken and what was left out
 * must be the whole list. A record added later needs no entry here.
 */
export const sourceLists: SourceListSeed[] = [
  {
    name: "hardware",
    counts: ["hardware"],
    rowCount: 347,
    readOn: "2026-11-22",
    leftOut: [
      {
        reason: "Never sold: the list marks it so.",
        rows: [
          {
            id: "b100",
            url: "https://en.wikipedia.org/wiki/List_of_Nvidia_graphics_processing_units",
          },
        ],
      },
      {
        reason: "The pages we read disagree on its bandwidth, and none of them is the maker’s.",
        rows: [
          {
            id: "iphone-15-pro-a17-pro",
            url: "https://github.com/philipturner/applegpuinfo/blob/120384981fc8bce84d5aa28f5f2221f9165c2bde/Sources/AppleGPUInfo/AppleGPUInfo.swift",
          },
          {
            id: "iphone-16-pro-a18-pro",
            url: "https://github.com/midudev/canirun.ai/blob/6c440960db134c348818a03f844cc125f59d1467/packages/compatibility/src/index.ts",
          },
          { id: "iphone-air-a19-pro", url: "https://inews.zoombangla.com/a19-pro-vs-a19-specs" },
        ],
      },
      {
        reason: "No page we read states how much memory it has.",
        rows: [{ id: "iphone-17-a19", url: "https://inews.zoombangla.com/a19-pro-vs-a19-specs" }],
      },
      {
        reason:
          "No page we read states its memory sizes, and the page gives another bandwidth than its memory would.",
        rows: [
          {
            id: "snapdragon-8-gen-3",
            url: "https://github.com/midudev/canirun.ai/blob/6c440960db134c348818a03f844cc125f59d1467/packages/compatibility/src/index.ts",
          },
          {
            id: "snapdragon-8-elite",
            url: "https://github.com/midudev/canirun.ai/blob/6c440960db134c348818a03f844cc125f59d1467/packages/compatibility/src/index.ts",
          },
          {
            id: "snapdragon-8-elite-gen-5",
            url: "https://github.com/midudev/canirun.ai/blob/6c440960db134c348818a03f844cc125f59d1467/packages/compatibility/src/index.ts",
          },
        ],
      },
      {
        reason: "No page we read states its memory sizes or its bandwidth.",
        rows: [
          {
            id: "snapdragon-x-plus",
            url: "https://github.com/huggingface/huggingface.js/blob/fe42e68017ffc76d09922ea8f9b38a6964345710/packages/tasks/src/hardware.ts",
          },
          {
            id: "core-ultra-200h-arrow-lake-h",
            url: "https://www.techpowerup.com/gpu-specs/arc-140t-mobile.c4268",
          },
          {
            id: "core-ultra-200s-arrow-lake-desktop",
            url: "https://github.com/huggingface/huggingface.js/blob/fe42e68017ffc76d09922ea8f9b38a6964345710/packages/tasks/src/hardware.ts",
          },
        ],
      },
      {
        reason:
          "Whether it keeps the whole memory bus of its siblings is uncertain on the pages we read.",
        rows: [{ id: "ryzen-ai-max-pro-380", url: "https://llvm.org/docs/AMDGPUUsage.html" }],
      },
    ],
  },
  {
    name: "hardware × memory size",
    counts: ["configurations"],
    rowCount: 529,
    readOn: "2026-11-22",
    leftOut: [
      {
        reason: "Never sold: the list marks it so.",
        rows: [
          {
            id: "b100",
            url: "https://en.wikipedia.org/wiki/List_of_Nvidia_graphics_processing_units",
          },
        ],
      },
      {
        reason: "The pages we read disagree on its bandwidth, and none of them is the maker’s.",
        rows: [
          {
            id: "iphone-15-pro-a17-pro",
            url: "https://github.com/philipturner/applegpuinfo/blob/120384981fc8bce84d5aa28f5f2221f9165c2bde/Sources/AppleGPUInfo/AppleGPUInfo.swift",
          },
          {
            id: "iphone-16-pro-a18-pro",
            url: "https://github.com/midudev/canirun.ai/blob/6c440960db134c348818a03f844cc125f59d1467/packages/compatibility/src/index.ts",
          },
          { id: "iphone-air-a19-pro", url: "https://inews.zoombangla.com/a19-pro-vs-a19-specs" },
        ],
      },
      {
        reason: "No page we read states how much memory it has.",
        rows: [{ id: "iphone-17-a19", url: "https://inews.zoombangla.com/a19-pro-vs-a19-specs" }],
      },
      {
        reason:
          "No page we read states its memory sizes, and the page gives another bandwidth than its memory would.",
        rows: [
          {
            id: "snapdragon-8-gen-3",
            url: "https://github.com/midudev/canirun.ai/blob/6c440960db134c348818a03f844cc125f59d1467/packages/compatibility/src/index.ts",
            count: 3,
          },
          {
            id: "snapdragon-8-elite",
            url: "https://github.com/midudev/canirun.ai/blob/6c440960db134c348818a03f844cc125f59d1467/packages/compatibility/src/index.ts",
            count: 3,
          },
          {
            id: "snapdragon-8-elite-gen-5",
            url: "https://github.com/midudev/canirun.ai/blob/6c440960db134c348818a03f844cc125f59d1467/packages/compatibility/src/index.ts",
            count: 3,
          },
        ],
      },
      {
        reason: "No page we read states its memory sizes or its bandwidth.",
        rows: [
          {
            id: "snapdragon-x-plus",
            url: "https://github.com/huggingface/huggingface.js/blob/fe42e68017ffc76d09922ea8f9b38a6964345710/packages/tasks/src/hardware.ts",
            count: 2,
          },
          {
            id: "core-ultra-200h-arrow-lake-h",
            url: "https://www.techpowerup.com/gpu-specs/arc-140t-mobile.c4268",
            count: 3,
          },
          {
            id: "core-ultra-200s-arrow-lake-desktop",
            url: "https://github.com/huggingface/huggingface.js/blob/fe42e68017ffc76d09922ea8f9b38a6964345710/packages/tasks/src/hardware.ts",
            count: 5,
          },
        ],
      },
      {
        reason:
          "Whether it keeps the whole memory bus of its siblings is uncertain on the pages we read.",
        rows: [
          { id: "ryzen-ai-max-pro-380", url: "https://llvm.org/docs/AMDGPUUsage.html", count: 2 },
        ],
      },
    ],
  },
  {
    name: "models",
    counts: ["models"],
    rowCount: 286,
    readOn: "2026-11-22",
  },
  {
    name: "quantizations",
    counts: ["quantizations"],
    rowCount: 57,
    readOn: "2026-11-22",
    added: [
      {
        reason: "Published files carry these labels.",
        ids: [
          "mlx-bf16",
          "ud-iq1-m",
          "ud-iq1-s",
          "ud-iq2-xxs",
          "ud-q3-k-s",
          "ud-q3-k-xl",
          "ud-q5-k-xl",
          "ud-q6-k-xl",
        ],
      },
    ],
  },
  {
    name: "file sizes",
    counts: ["fileSizes", "downloads"],
    rowCount: 2003,
    readOn: "2026-11-22",
    added: [
      {
        reason: "A benchmark log states the size of the file it loaded.",
        ids: ["gpt-oss-20b MXFP4"],
      },
    ],
    leftOut: [
      {
        reason: "The same repository is listed twice; the more exact size is kept.",
        rows: [
          {
            id: "gpt-oss-20b MXFP4-Q8, second listing",
            url: "https://huggingface.co/mlx-community/gpt-oss-20b-MXFP4-Q8",
          },
          {
            id: "gpt-oss-120b MXFP4-Q8, second listing",
            url: "https://huggingface.co/mlx-community/gpt-oss-120b-MXFP4-Q8",
          },
          {
            id: "kimi-k2-6 DQ3_K_M-q8, second listing",
            url: "https://huggingface.co/mlx-community/Kimi-K2.6-mlx-DQ3_K_M-q8",
          },
        ],
      },
    ],
  },
  {
    name: "file sizes marked doubtful",
    counts: [],
    rowCount: 41,
    readOn: "2026-11-22",
    leftOut: [
      {
        reason:
          "Its bits per weight do not fit the format: mostly a rounded figure in the wrong unit.",
        rows: [
          {
            id: "llama-3-8b 4bit",
            url: "https://huggingface.co/mlx-community/Meta-Llama-3-8B-Instruct-4bit",
          },
          {
            id: "llama-3-1-8b 4bit",
            url: "https://huggingface.co/mlx-community/Meta-Llama-3.1-8B-Instruct-4bit",
          },
          {
            id: "llama-3-1-8b 8bit",
            url: "https://huggingface.co/mlx-community/Meta-Llama-3.1-8B-Instruct-8bit",
          },
          {
            id: "llama-3-1-8b bf16",
            url: "https://huggingface.co/mlx-community/Meta-Llama-3.1-8B-Instruct-bf16",
          },
          {
            id: "llama-3-1-70b 4bit",
            url: "https://huggingface.co/mlx-community/Meta-Llama-3.1-70B-Instruct-4bit",
          },
          {
            id: "llama-3-2-1b 4bit",
            url: "https://huggingface.co/mlx-community/Llama-3.2-1B-Instruct-4bit",
          },
          {
            id: "llama-3-2-3b 4bit",
            url: "https://huggingface.co/mlx-community/Llama-3.2-3B-Instruct-4bit",
          },
          {
            id: "llama-3-2-3b 8bit",
            url: "https://huggingface.co/mlx-community/Llama-3.2-3B-Instruct-8bit",
          },
          {
            id: "llama-3-3-70b 4bit",
            url: "https://huggingface.co/mlx-community/Llama-3.3-70B-Instruct-4bit",
          },
          {
            id: "llama-3-3-70b 8bit",
            url: "https://huggingface.co/mlx-community/Llama-3.3-70B-Instruct-8bit",
          },
          {
            id: "llama-3-3-70b fp16",
            url: "https://huggingface.co/mlx-community/llama-3.3-70b-instruct-fp16",
          },
          { id: "qwen3-0-6b 4bit", url: "https://huggingface.co/mlx-community/Qwen3-0.6B-4bit" },
          { id: "qwen3-0-6b 8bit", url: "https://huggingface.co/mlx-community/Qwen3-0.6B-8bit" },
          {
            id: "qwen3-30b-a3b 4bit",
            url: "https://huggingface.co/mlx-community/Qwen3-30B-A3B-4bit",
          },
          {
            id: "qwen3-30b-a3b 8bit",
            url: "https://huggingface.co/mlx-community/Qwen3-30B-A3B-8bit",
          },
          {
            id: "qwen3-235b-a22b-2507 4bit",
            url: "https://huggingface.co/mlx-community/Qwen3-235B-A22B-Instruct-2507-4bit",
          },
          {
            id: "qwen3-235b-a22b-2507 8bit",
            url: "https://huggingface.co/mlx-community/Qwen3-235B-A22B-Instruct-2507-8bit",
          },
          {
            id: "qwen3-coder-480b-a35b 4bit",
            url: "https://huggingface.co/mlx-community/Qwen3-Coder-480B-A35B-Instruct-4bit",
          },
          {
            id: "qwen3-coder-480b-a35b 8bit",
            url: "https://huggingface.co/mlx-community/Qwen3-Coder-480B-A35B-Instruct-8bit",
          },
          {
            id: "qwen3-next-80b-a3b-instruct 4bit",
            url: "https://huggingface.co/mlx-community/Qwen3-Next-80B-A3B-Instruct-4bit",
          },
          {
            id: "qwen3-next-80b-a3b-instruct 8bit",
            url: "https://huggingface.co/mlx-community/Qwen3-Next-80B-A3B-Instruct-8bit",
          },
          {
            id: "qwen3-next-80b-a3b-thinking 8bit",
            url: "https://huggingface.co/mlx-community/Qwen3-Next-80B-A3B-Thinking-8bit",
          },
          {
            id: "qwen3-coder-next 4bit",
            url: "https://huggingface.co/mlx-community/Qwen3-Coder-Next-4bit",
          },
          {
            id: "qwen3-coder-next 5bit",
            url: "https://huggingface.co/mlx-community/Qwen3-Coder-Next-5bit",
          },
          {
            id: "qwen3-coder-next 6bit",
            url: "https://huggingface.co/mlx-community/Qwen3-Coder-Next-6bit",
          },
          {
            id: "qwen3-coder-next 8bit",
            url: "https://huggingface.co/mlx-community/Qwen3-Coder-Next-8bit",
          },
          {
            id: "qwen3-coder-next bf16",
            url: "https://huggingface.co/mlx-community/Qwen3-Coder-Next-bf16",
          },
          {
            id: "gemma-3-1b 4bit",
            url: "https://huggingface.co/mlx-community/gemma-3-1b-it-qat-4bit",
          },
          {
            id: "ministral-3-3b 4bit",
            url: "https://huggingface.co/mlx-community/Ministral-3-3B-Instruct-2512-4bit",
          },
          {
            id: "deepseek-v3-1 4bit",
            url: "https://huggingface.co/mlx-community/DeepSeek-V3.1-4bit",
          },
          {
            id: "deepseek-v3-1 8bit",
            url: "https://huggingface.co/mlx-community/DeepSeek-V3.1-8bit",
          },
          { id: "glm-4-5-air 8bit", url: "https://huggingface.co/mlx-community/GLM-4.5-Air-8bit" },
          { id: "glm-4-5-air bf16", url: "https://huggingface.co/mlx-community/GLM-4.5-Air-bf16" },
          {
            id: "glm-4-7-flash 4bit",
            url: "https://huggingface.co/mlx-community/GLM-4.7-Flash-4bit",
          },
          {
            id: "glm-4-7-flash 5bit",
            url: "https://huggingface.co/mlx-community/GLM-4.7-Flash-5bit",
          },
          {
            id: "glm-4-7-flash 6bit",
            url: "https://huggingface.co/mlx-community/GLM-4.7-Flash-6bit",
          },
          {
            id: "glm-4-7-flash 8bit",
            url: "https://huggingface.co/mlx-community/GLM-4.7-Flash-8bit",
          },
          {
            id: "kimi-k2-instruct 4bit",
            url: "https://huggingface.co/mlx-community/Kimi-K2-Instruct-4bit",
          },
          {
            id: "kimi-k2-thinking as published",
            url: "https://huggingface.co/mlx-community/Kimi-K2-Thinking",
          },
          { id: "kimi-k2-5 as published", url: "https://huggingface.co/mlx-community/Kimi-K2.5" },
          { id: "kokoro-82m bf16", url: "https://huggingface.co/mlx-community/Kokoro-82M-bf16" },
        ],
      },
    ],
  },
  {
    name: "tools",
    counts: ["tools"],
    rowCount: 170,
    readOn: "2026-11-22",
  },
  {
    name: "maps",
    counts: ["maps"],
    rowCount: 10,
    readOn: "2026-11-22",
  },
  {
    name: "changes",
    counts: ["changes"],
    rowCount: 244,
    readOn: "2026-11-22",
  },
  {
    name: "prices of hardware",
    counts: ["hardwarePrices"],
    rowCount: 22,
    readOn: "2026-11-22",
    leftOut: [
      {
        reason: "What one author paid is no offer.",
        rows: [
          { id: "rtx-3090 700", url: "https://www.local-llm.net/blog/rtx-3090-best-value-2026" },
          { id: "rtx-4090 1700", url: "https://www.local-llm.net/blog/rtx-3090-best-value-2026" },
        ],
      },
    ],
  },
  {
    name: "prices of electricity",
    counts: ["electricityPrices"],
    rowCount: 12,
    readOn: "2026-11-22",
  },
  {
    name: "prices of rented GPUs",
    counts: ["rentalPrices"],
    rowCount: 34,
    readOn: "2026-11-22",
    leftOut: [
      {
        reason:
          "The page’s second tier is 1.77 times its first for every card: a rule, not an observation.",
        rows: [
          {
            id: "rtx-3090 RunPod on-demand (secure) 0.39",
            url: "https://deploybase.ai/articles/runpod-gpu-pricing",
          },
          {
            id: "rtx-4090 RunPod on-demand (secure) 0.6",
            url: "https://deploybase.ai/articles/runpod-gpu-pricing",
          },
          {
            id: "nvidia-l4 RunPod on-demand (secure) 0.78",
            url: "https://deploybase.ai/articles/runpod-gpu-pricing",
          },
          {
            id: "nvidia-l40 RunPod on-demand (secure) 1.22",
            url: "https://deploybase.ai/articles/runpod-gpu-pricing",
          },
          {
            id: "rtx-5090 RunPod on-demand (secure) 1.22",
            url: "https://deploybase.ai/articles/runpod-gpu-pricing",
          },
          {
            id: "nvidia-l40s RunPod on-demand (secure) 1.4",
            url: "https://deploybase.ai/articles/runpod-gpu-pricing",
          },
          {
            id: "a100-pcie-80gb RunPod on-demand (secure) 2.1",
            url: "https://deploybase.ai/articles/runpod-gpu-pricing",
          },
          {
            id: "a100-sxm4-80gb RunPod on-demand (secure) 2.45",
            url: "https://deploybase.ai/articles/runpod-gpu-pricing",
          },
          {
            id: "h100-pcie-80gb RunPod on-demand (secure) 3.51",
            url: "https://deploybase.ai/articles/runpod-gpu-pricing",
          },
          {
            id: "h100-sxm5-80gb RunPod on-demand (secure) 4.76",
            url: "https://deploybase.ai/articles/runpod-gpu-pricing",
          },
          {
            id: "h200-sxm-141gb RunPod on-demand (secure) 6.35",
            url: "https://deploybase.ai/articles/runpod-gpu-pricing",
          },
          {
            id: "b200-180gb RunPod on-demand (secure) 10.57",
            url: "https://deploybase.ai/articles/runpod-gpu-pricing",
          },
        ],
      },
      {
        reason: "A range over several providers that the page does not name.",
        rows: [
          {
            id: "h100-sxm5-80gb 1.49 to 2.1",
            url: "https://aiapiplaybook.com/blog/gpu-cloud-pricing-2026-a100-vs-h100-vs-serverless-inference-compared",
          },
        ],
      },
    ],
  },
  {
    name: "prices of tokens",
    counts: ["tokenPrices"],
    rowCount: 216,
    readOn: "2026-11-22",
    leftOut: [
      {
        reason: "A name that moves: the provider changes which weights it serves.",
        rows: [
          {
            id: "deepseek-chat",
            url: "https://github.com/anomalyco/models.dev/blob/f3fc692299671838c7c65fd8126bf84d81a2e817/providers/deepseek/models/deepseek-chat.toml",
          },
          {
            id: "deepseek-reasoner",
            url: "https://github.com/anomalyco/models.dev/blob/f3fc692299671838c7c65fd8126bf84d81a2e817/providers/deepseek/models/deepseek-reasoner.toml",
          },
        ],
      },
    ],
  },
  {
    name: "measured runs",
    counts: ["measuredRuns"],
    rowCount: 2804,
    readOn: "2026-11-22",
  },
];
