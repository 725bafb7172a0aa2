import type { SupportFactSeed } from "@/lib/catalog/schemas/support-fact";
import { llamaCpp } from "./llama-cpp";
import { ollama } from "./ollama";

/** What pages say of single cells of the compatibility matrices, runtime by runtime. */
export const supportFacts: SupportFactSeed[] = [...ollama, ...llamaCpp];
