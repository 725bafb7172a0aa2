/** "Device 0: NVIDIA GeForce RTX 3090, compute capability 8.6", as CUDA and ROCm builds begin. */
const CARD = /^[ \t]*Device \d+: ([^,\n]+),/gm;

/** "ggml_vulkan: 0 = AMD Radeon Graphics (RADV GFX1151) (radv) | uma: 1". */
const VULKAN = /^ggml_vulkan: \d+ = (.+?)(?: \([a-z][^()]*\))? \|/gm;

/** "ggml_metal_init: picking default device: Apple M3 Max". */
const METAL = /^ggml_metal\w*: (?:picking default device|found device|GPU name): +(.+)$/gm;

/** The devices llama.cpp names when it starts: the first, and how many are called so. */
export function startedDevices(text: string): {
  hardwareText?: string | undefined;
  hardwareCount?: number | undefined;
} {
  for (const pattern of [CARD, VULKAN]) {
    const names = [...text.matchAll(pattern)].map(([, name = ""]) => name.trim());
    const [first] = names;
    if (first === undefined) continue;
    const count = names.filter((name) => name === first).length;
    const others = [...new Set(names)].filter((name) => name !== first);
    return { hardwareText: [first, ...others].join(" + "), hardwareCount: count };
  }
  const [metal] = [...text.matchAll(METAL)];
  return metal === undefined ? {} : { hardwareText: metal[1]?.trim(), hardwareCount: 1 };
}

/** "NVIDIA GeForce RTX 3090, NVIDIA GeForce RTX 3090": devices that one field lists. */
export function listedDevices(text: string | undefined): {
  hardwareText?: string | undefined;
  hardwareCount?: number | undefined;
} {
  if (text === undefined) return {};
  const names = text.split(/,\s+(?![^(]*\))/).map((name) => name.trim());
  const different = [...new Set(names)];
  return {
    hardwareText: different.join(" + "),
    hardwareCount: different.length === 1 ? names.length : undefined,
  };
}
