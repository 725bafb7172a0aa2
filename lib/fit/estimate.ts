import { type Case, caseOf, judgeCase } from "./case";
import { memoryFit } from "./memory-fit";
import { contextNeed } from "./need";
import { planMachine } from "./plan";
import { firstTokenSeconds, prefillSpeed } from "./prefill";
import { decodeSpeed, type SpeedPlacement } from "./speed";
import { contextRead } from "./speed-work";
import { divide } from "./split";
import type { Fit, FitMachine, FitModel, FitSettings, FitWeights } from "./types";
import { unknownFit } from "./unknown-fit";

/** Name of the formulas, printed beside every answer. It changes when a figure changes. */
export const ENGINE_VERSION = "1.2.0";

/**
 * Whether a model runs on a machine, what it takes and how fast it answers.
 *
 * total(device) = weights + KV cache + recurrent state + compute buffer + driver (+ projector + draft), held
 * against what the system lets a program have of that device. `terms` and `total` are the need when
 * everything lies on the devices (or as `gpuLayers` and `cpuMoeLayers` say); `offload` says what
 * would move to host memory when that is too much.
 *
 * Anchor: Qwen3 8B with a 5.03 GB Q4_K_M file at 32,768 tokens → about 9.4 GiB; runs well on 12 GiB.
 *
 * The largest context is not searched here: see `maxContextTokens` in `flip-points.ts`.
 */
export function estimateFit(
  model: FitModel,
  weights: FitWeights | undefined,
  machine: FitMachine,
  settings: FitSettings,
): Fit {
  const plan = planMachine(machine, settings);
  const need = contextNeed(model, plan, settings);
  if (plan.devices.length === 0) return unknownFit("no-memory", plan);
  if (weights === undefined) return unknownFit("no-weights", plan);
  if (need === undefined) return unknownFit("no-architecture", plan);

  const found = caseOf(weights, plan, need, settings);
  const judged = judgeCase(found);
  const division = divide(plan, need);
  const memory = memoryFit(found, division, judged);
  if (judged.verdict === "does-not-run") return memory;
  const placement = { shares: division.shares, offload: judged.offload };
  return { ...memory, ...speedFit(model, found, settings, placement) };
}

/** Decode, prefill and first-token time; each absent when something it needs is unknown. */
function speedFit(
  model: FitModel,
  { plan, need, weights }: Case,
  settings: FitSettings,
  placement: SpeedPlacement,
): Partial<Fit> {
  const context = contextRead(model, plan.behaviour, settings);
  const decodeTokensPerSecond = decodeSpeed(
    weights,
    need.counts,
    plan,
    settings,
    context,
    placement,
  );
  const prefillTokensPerSecond = prefillSpeed(
    model,
    weights,
    need.counts,
    plan,
    settings,
    placement,
  );
  return {
    decodeTokensPerSecond,
    prefillTokensPerSecond,
    firstTokenSeconds: firstTokenSeconds(prefillTokensPerSecond, decodeTokensPerSecond, settings),
  };
}
