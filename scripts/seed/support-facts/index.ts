import type { SupportFactSeed } from "@/lib/catalog/schemas/support-fact";
import { apps } from "./apps";
import { exllama } from "./exllama";
import { llamaCpp } from "./llama-cpp";
import { llamaForks } from "./llama-forks";
import { mlxLm } from "./mlx-lm";
import { ollama } from "./ollama";
import { servers } from "./servers";

/** What pages say of single cells of the compatibility matrices, runtime by runtime. */
export const supportFacts: SupportFactSeed[] = [
  ...ollama,
  ...llamaCpp,
  ...llamaForks,
  ...mlxLm,
  ...exllama,
  ...servers,
  ...apps,
];
