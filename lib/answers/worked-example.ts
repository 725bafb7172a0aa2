import { findConfiguration, findModel } from "@/lib/catalog";
import { estimateFit } from "@/lib/fit/estimate";
import { explainFit, type SumLine } from "@/lib/fit/explain";
import type { Fit, FitSettings } from "@/lib/fit/types";
import { usualRung } from "./quantization-ladder";
import { tableMachine } from "./table-machine";

const MODEL = "qwen3-8b";
const MACHINE = "rtx-3060-12gb";
const CONTEXT_TOKENS = 32_768;

/** One answer with its sum, worked out by the engine while the page is built. */
export type WorkedExample = {
  model: { slug: string; name: string };
  machine: { slug: string; name: string };
  quantization: { slug: string; name: string };
  contextTokens: number;
  lines: readonly SumLine[];
  fit: Fit;
};

/** Qwen3 8B at 32,768 tokens on the RTX 3060 12 GB; undefined should a record go. */
export function workedExample(): WorkedExample | undefined {
  const model = findModel(MODEL);
  const machine = findConfiguration(MACHINE);
  const rung = model && usualRung(model);
  if (model === undefined || machine === undefined || rung === undefined) return undefined;

  const settings: FitSettings = { contextTokens: CONTEXT_TOKENS };
  const fit = estimateFit(model, rung.weights, tableMachine(machine), settings);
  return {
    model: { slug: model.slug, name: model.name },
    machine: { slug: machine.slug, name: machine.name },
    quantization: { slug: rung.slug, name: rung.name },
    contextTokens: CONTEXT_TOKENS,
    lines: explainFit(fit, model, settings),
    fit,
  };
}
