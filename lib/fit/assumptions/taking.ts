/** What a verdict and slowness count against quality when a format is recommended. Units and reasons: `taking-notes.ts`. */
export const TAKING_VALUES = {
  "close-divergence": 0.01,
  "tight-cost": 0.03,
  "offload-cost": 0.03,
  "second-cost": 0.4,
} as const;
