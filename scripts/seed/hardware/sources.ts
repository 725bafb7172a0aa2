import type { Source } from "@/lib/catalog/schemas/common";

/** The day most pages were read. */
const READ_ON = "2026-11-22";

/** The maker's own page. */
export function published(url: string): Source {
  return { evidence: "published", url, checkedOn: READ_ON };
}

/** Somebody else's page; `via` names who says so. */
export function reported(via: string, url: string, checkedOn = READ_ON): Source {
  return { evidence: "reported", via, url, checkedOn };
}

/** Arithmetic on what a page states. */
export function derived(formula: string, { url, checkedOn }: Source): Source {
  return { evidence: "derived", formula, url, checkedOn };
}

/** A page of TechPowerUp's GPU database, by the end of its address. */
export function techPowerUp(page: string): Source {
  return reported(
    "TechPowerUp, through the RightNow GPU Database",
    `https://www.techpowerup.com/gpu-specs/${page}`,
  );
}

/** An article of the English Wikipedia. */
export function wikipedia(article: string): Source {
  return reported("Wikipedia", `https://en.wikipedia.org/wiki/${article}`);
}

export const wikipediaNvidia = wikipedia("List_of_Nvidia_graphics_processing_units");
export const wikipediaAmd = wikipedia("List_of_AMD_graphics_processing_units");
export const wikipediaIntelArc = wikipedia("Intel_Arc");

export const huggingFace = reported(
  "Hugging Face's hardware table",
  "https://github.com/huggingface/huggingface.js/blob/fe42e68017ffc76d09922ea8f9b38a6964345710/packages/tasks/src/hardware.ts",
);

export const appleGpuInfo = reported(
  "applegpuinfo",
  "https://github.com/philipturner/applegpuinfo/blob/120384981fc8bce84d5aa28f5f2221f9165c2bde/Sources/AppleGPUInfo/AppleGPUInfo.swift",
);

export const metalBenchmarks = reported(
  "metal-benchmarks",
  "https://github.com/philipturner/metal-benchmarks",
);

export const mlEngineering = reported(
  "Stas Bekman's ML Engineering book",
  "https://github.com/stas00/ml-engineering/blob/744d01e18b79512572f64a6bbd8b5f4a725203a7/compute/accelerator/README.md",
);

export const mlEngineeringNetwork = reported(
  "Stas Bekman's ML Engineering book",
  "https://github.com/stas00/ml-engineering/blob/744d01e18b79512572f64a6bbd8b5f4a725203a7/network/README.md",
);

export const canIRun = reported(
  "canirun.ai",
  "https://github.com/midudev/canirun.ai/blob/6c440960db134c348818a03f844cc125f59d1467/packages/compatibility/src/index.ts",
);

export const whichLlm = reported(
  "whichllm",
  "https://github.com/Andyyyy64/whichllm/blob/a89755167b92c5c7d05ec5325b1a2e65eedfa7b5/src/whichllm/data/gpu.py",
);

export const llmFit = reported(
  "llmfit",
  "https://github.com/AlexsJones/llmfit/blob/3f44fd30a43d2619146f7bc0aa66c90aa54d78e6/llmfit-core/src/hardware.rs",
);

export const rooflineNotes = reported("Roofline Notes", "https://rooflinenotes.dev/memory/ddr/");

export const cudaReleaseNotes = published(
  "https://docs.nvidia.com/cuda/archive/13.0.0/cuda-toolkit-release-notes/index.html",
);
