/** What a layer may import, and what its text must never hold. */
export type Layer = {
  /** Layers it may import at run time; a name covers every folder below it. */
  layers: readonly string[];
  /** Packages it may import; "*" is any. */
  packages: readonly string[];
  never?: RegExp;
};

/** What makes one input give two results. */
const CLOCK = /\bDate\.now|\bnew Date\(\)|\bMath\.random/;

/** What a function of numbers never needs: clock, chance, network, DOM, process. */
const WORLD =
  /\bDate\.now|\bnew Date\(\)|\bMath\.random|\bfetch\(|\bdocument\.|\bwindow\.|\blocalStorage|\bprocess\./;

const TEXT = ["lib/format", "lib/routes", "lib/units"] as const;

/** The layers whose code may reach a reader's machine. */
const SAFE = [
  "lib/units",
  "lib/routes",
  "lib/site",
  "lib/format",
  "lib/fit",
  "lib/gguf",
  "lib/resolve",
  "lib/machine",
  "lib/runs",
  "lib/compare",
  "lib/search",
  "lib/advice",
  "lib/cost",
] as const;

function pure(layers: readonly string[] = [], packages: readonly string[] = []): Layer {
  return { layers, packages, never: WORLD };
}

/** Section 3 of docs/architecture.md as data. A file belongs to the longest name it starts with. */
export const LAYERS: Record<string, Layer> = {
  "lib/units": pure(),
  "lib/routes": pure(),
  "lib/site": pure(),
  "lib/format": pure(["lib/units"]),
  "lib/fit": pure(["lib/units"]),
  "lib/gguf": pure(),
  "lib/resolve": pure([], ["fastest-levenshtein"]),
  "lib/machine": pure(["lib/resolve", "lib/units"]),
  "lib/runs": pure(["lib/fit", "lib/machine", "lib/resolve", "lib/units"]),
  "lib/compare": pure([...TEXT]),
  "lib/advice": pure(["lib/fit", ...TEXT]),
  "lib/cost": pure([...TEXT]),
  "lib/search": pure([...TEXT, "lib/resolve"], ["fuse.js"]),
  "scripts/seed": pure(),
  "lib/catalog": pure(["lib/resolve", "lib/units", "scripts/seed"], ["zod"]),
  "lib/answers": pure([
    "lib/advice",
    "lib/cost",
    "lib/catalog",
    "lib/compare",
    "lib/fit",
    "lib/resolve",
    "lib/runs",
    ...TEXT,
  ]),
  "lib/publish": pure(["lib/site", ...TEXT], ["csv-stringify", "node:crypto"]),
  "lib/content": {
    layers: ["lib/answers", "lib/catalog", "lib/resolve"],
    packages: [
      "node:fs",
      "node:fs/promises",
      "node:path",
      "react",
      "zod",
      "gray-matter",
      "@mdx-js/mdx",
    ],
    never: CLOCK,
  },
  components: {
    layers: [...SAFE, "lib/publish"],
    packages: ["react", "react-dom", "d3-scale", "d3-shape"],
    never: CLOCK,
  },
  "components/fit/gguf": {
    layers: ["components", ...SAFE],
    packages: ["react", "@huggingface/gguf"],
    never: CLOCK,
  },
  "components/enhance": { layers: [...SAFE], packages: [], never: CLOCK },
  "components/mdx": {
    layers: ["components", "lib/answers", "lib/catalog", ...SAFE],
    packages: ["react"],
    never: CLOCK,
  },
  app: {
    layers: ["components", "lib"],
    packages: ["next", "react", "react-dom"],
    never: /\b(?:Math|Date|fetch|switch)\b/,
  },
  scripts: { layers: ["lib", "scripts", "components"], packages: ["*"] },
  ".": { layers: ["lib/site", "scripts"], packages: ["*"] },
};
