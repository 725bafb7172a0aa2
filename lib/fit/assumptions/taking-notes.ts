import type { AssumptionNote, AssumptionNotes } from "./assumption";
import type { TAKING_VALUES } from "./taking";

export const TAKING_NOTES: AssumptionNotes<typeof TAKING_VALUES> = {
  "close-divergence": note(
    "nats",
    "Formats this near to the best are alike, and the smallest is taken: Q5_K_M beside Q8_0.",
  ),
  "tight-cost": note(
    "nats",
    "A format that may not fit is taken only where one that surely fits loses this much more: about what Q4_K_M loses in all.",
  ),
  "offload-cost": note(
    "nats",
    "The same for a part in system memory: it takes more settings, and the processor's time.",
  ),
  "second-cost": note(
    "nats × tokens/s",
    "What a second a token counts. At 5 tokens a second, about reading speed, it is 0.08: what Q3_K_M loses.",
  ),
};

function note(unit: string, reason: string): AssumptionNote {
  return {
    unit,
    reason,
    source: "judgement, on the scale of the divergences recorded for LLaMA 3 8B",
  };
}
