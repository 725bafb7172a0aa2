import type { RunPlace, RunQuantity } from "./nearest";

/** A measured run in words, with the engine's figure at the run's own settings. */
export type NearRun = RunPlace & {
  quantity: RunQuantity;
  /** "Qwen3 8B at Q4_K_M". */
  what: string;
  /** "2 × RTX 3090 24GB". */
  where: string;
  /** Engine, and the setting that moves the figure most: "llama.cpp b5863, CUDA, depth 8,192". */
  settings: string;
  /** "writes 104 tokens/s". */
  measured: string;
  /** Likely and range: "107 (92–125)". */
  estimate: string;
  /** How far the likely figure is off: "+3.1 %". */
  difference: string;
  source: { name: string; url: string };
  /** A user's report that nobody has verified. */
  isReported?: boolean | undefined;
  /** Its page. */
  href: string;
};
