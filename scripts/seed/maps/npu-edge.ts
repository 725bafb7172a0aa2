import type { EcosystemMapSeed } from "@/lib/catalog/schemas/map";

export const npuEdgeMap: EcosystemMapSeed = {
  slug: "npu-edge",
  title: "NPU, phone and browser runtimes",
  shortTitle: "NPU and edge",
  summary: "Runtimes for NPUs, phones, browsers and small boxes.",
  updatedOn: "2026-11-25",
  zones: [
    {
      slug: "pc-npu",
      title: "PC NPUs",
      shortTitle: "PC NPUs",
      tools: [
        "lemonade",
        "fastflowlm",
        "foundry-local",
        "nexa-sdk",
        "openvino-genai",
        "onnxruntime-genai",
      ],
      alsoFits: ["ipex-llm"],
    },
    {
      slug: "phones",
      title: "Phones",
      shortTitle: "Phones",
      tools: ["pocketpal", "mlc-llm", "whisperkit"],
    },
    {
      slug: "browser",
      title: "Browser",
      shortTitle: "Browser",
      tools: ["web-llm"],
    },
    {
      slug: "containers",
      title: "Containers and desktops",
      shortTitle: "Containers",
      tools: ["docker-model-runner", "ramalama", "llamabarn", "harbor"],
    },
  ],
};
