import type { EcosystemMapSeed } from "@/lib/catalog/schemas/map";
import { codingMap } from "./coding";
import { distributedInferenceMap } from "./distributed-inference";
import { fineTuningMap } from "./fine-tuning";
import { imageVideoMap } from "./image-video";
import { inferenceRuntimesMap } from "./inference-runtimes";
import { localAgentsMap } from "./local-agents";
import { mcpMap } from "./mcp";
import { npuEdgeMap } from "./npu-edge";
import { quantizationMap } from "./quantization";
import { speechMap } from "./speech";

/**
 * Ecosystem maps, in the order of the lists. A tool enters a zone by its slug. A map has a page once its
 * words are in `content/maps/<slug>/`; until then it is data only.
 */
export const maps: EcosystemMapSeed[] = [
  inferenceRuntimesMap,
  localAgentsMap,
  mcpMap,
  quantizationMap,
  imageVideoMap,
  speechMap,
  codingMap,
  fineTuningMap,
  distributedInferenceMap,
  npuEdgeMap,
];
