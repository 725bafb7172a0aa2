/** What a system keeps for itself, and what a runtime takes beside the model. Units and reasons: `memory-notes.ts`. */
export const MEMORY_VALUES = {
  "driver-cuda": 450,
  "driver-rocm": 350,
  "driver-vulkan": 150,
  "driver-metal": 100,
  "driver-mlx": 300,
  "driver-sycl": 300,
  "driver-cpu": 50,
  "vllm-overhead": 1200,
  "desktop-windows": 1200,
  "desktop-linux": 500,
  "card-hidden": 0.025,
  "host-reserve-gib": 3,
  "host-reserve-share": 0.05,
  "apple-small-share": 2 / 3,
  "apple-large-share": 3 / 4,
  "apple-share-cut": 36,
  "unified-share": 0.86,
  "unified-cuda-share": 0.93,
  "unified-windows-share": 0.75,
  "unified-reserve-gib": 4,
  "vllm-utilization": 0.9,
} as const;

/** Half-widths of the terms, as shares of each. */
export const MEMORY_SPREAD_VALUES = {
  "spread-cache": 0.005,
  "spread-compute-low": 0.25,
  "spread-compute-high": 0.35,
  "spread-runtime-low": 0.5,
  "spread-runtime-high": 0.6,
} as const;
