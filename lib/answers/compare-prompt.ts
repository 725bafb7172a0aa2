import { findModel } from "@/lib/catalog";
import type { Configuration } from "@/lib/catalog/configurations";
import { estimateFit } from "@/lib/fit/estimate";
import type { Range } from "@/lib/fit/types";
import { tableContextTokens } from "./hardware-for-model";
import { usualRung } from "./quantization-ladder";
import { tableMachine } from "./table-machine";

/** The model whose speed stands for a machine: small enough for most, and asked about most. */
export const SPEED_MODEL = "qwen3-8b";

export function speedModelName(): string {
  return findModel(SPEED_MODEL)?.name ?? SPEED_MODEL;
}

const known = new Map<string, Range | undefined>();

/** How fast a machine reads a prompt of the model that stands for it; undefined when it lies elsewhere. */
export function promptSpeed(machine: Configuration): Range | undefined {
  if (!known.has(machine.slug)) known.set(machine.slug, estimatedSpeed(machine));
  return known.get(machine.slug);
}

function estimatedSpeed(machine: Configuration): Range | undefined {
  const model = findModel(SPEED_MODEL);
  if (model === undefined) return undefined;
  const settings = { contextTokens: tableContextTokens(model) };
  const fit = estimateFit(model, usualRung(model)?.weights, tableMachine(machine), settings);
  const isOnDevice = fit.verdict === "runs-well" || fit.verdict === "tight";
  return isOnDevice ? fit.prefillTokensPerSecond : undefined;
}
