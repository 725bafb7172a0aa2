import type { SupportFactSeed } from "@/lib/catalog/schemas/support-fact";
import { apps } from "./apps";
import { exllama } from "./exllama";
import { llamaCpp } from "./llama-cpp";
import { llamaForks } from "./llama-forks";
import { mlxLm } from "./mlx-lm";
import { ollama } from "./ollama";
import { servers } from "./servers";
import { systems } from "./systems";
import { textGenerationWebui } from "./text-generation-webui";

/** What pages say of single cells of the compatibility matrices, runtime by runtime. */
export const supportFacts: SupportFactSeed[] = [
  ...systems,
  ...ollama,
  ...llamaCpp,
  ...llamaForks,
  ...mlxLm,
  ...exllama,
  ...servers,
  ...textGenerationWebui,
  ...apps,
];
