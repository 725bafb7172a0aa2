import { formatCapacity, formatTokens } from "@/lib/format";
import type { Check } from "./check";
import type { Choices } from "./request";

const WHY_FORMAT: Record<Check["fit"]["verdict"], string> = {
  "runs-well": "the best that runs well",
  tight: "the best that fits, none runs well",
  "with-offload": "none fits the device; this is the usual one",
  "does-not-run": "the smallest known",
  unknown: "the usual one",
};

/** What was taken because nothing else was asked for, and why; empty when all was asked for. */
export function groundsOf(
  { model, chosen, best, settings, machine }: Check,
  choices: Choices,
  format: string,
): string {
  const grounds = [
    model.ownFile === undefined &&
      chosen === best &&
      choices.quantization === undefined &&
      `${format}: ${WHY_FORMAT[best.verdict]}`,
    choices.contextTokens === undefined &&
      `${formatTokens(settings.contextTokens)} of context: a long conversation`,
    choices.ramGiB === undefined &&
      machine.ramGiB !== undefined &&
      `${formatCapacity(machine.ramGiB)} of system memory: what most have`,
  ].filter((ground) => ground !== false);
  return grounds.length > 0 ? `${grounds.join(". ")}.` : "";
}
