import type { PairGround } from "@/lib/answers/compare-pairs";
import type { CompareWords } from "@/lib/compare/table";
import type { ComparedKind } from "@/lib/compare/types";
import { FP16_BASIS, HARDWARE_BACKEND, HARDWARE_CLASS } from "../hardware/words";
import { ARCHITECTURE, FORMAT, RUNS_AS } from "../models/words";
import { LICENSE_MARK } from "../tools/license-mark";
import {
  API,
  BACKEND,
  FEATURE,
  MAINTENANCE,
  PLATFORM,
  TOOL_FORMAT,
  TOOL_KIND,
} from "../tools/words";

/** How a kind is called where records of it stand side by side. */
export const COMPARED_KIND: Record<ComparedKind, { title: string; one: string }> = {
  hardware: { title: "Hardware", one: "machine" },
  models: { title: "Models", one: "model" },
  tools: { title: "Tools", one: "tool" },
  quantizations: { title: "Quantizations", one: "quantization" },
};

/** Why two records stand side by side. */
export const PAIR_GROUND: Record<PairGround, string> = {
  price: "near in price at launch",
  memory: "near in memory",
  purpose: "for the same purpose",
  speed: "near in what they read for a token",
  name: "often taken for each other",
};

/** Years the prices of records are of. */
const PRICE_YEARS = [2023, 2024, 2025, 2026];

/** What the fields of each kind and their keys are called. */
export const COMPARE_WORDS: Record<ComparedKind, CompareWords> = {
  hardware: {
    labels: {
      memory: "Memory as sold",
      usable: "Memory a model can have",
      bandwidth: "Memory bandwidth",
      fp16: "FP16, dense",
      writes: "Writes, estimated",
      reads: "Reads a prompt, estimated",
      runsWell: "Models it runs well, estimated",
      power: "Power",
      price: "Price seen",
      launchPrice: "Price at launch",
      memoryType: "Memory type",
      busWidth: "Memory bus",
      backends: "Backends",
      slot: "Slot",
      maker: "Maker",
      class: "Class",
      architecture: "Architecture",
      released: "Released",
    },
    values: {
      writes: { "does-not-run": "Does not run" },
      fp16: wordsOf(FP16_BASIS, ({ text }) => text),
      power: { board: "whole board", chip: "chip alone" },
      backends: HARDWARE_BACKEND,
      maker: { Generic: "Any" },
      class: wordsOf(HARDWARE_CLASS, ({ one }) => one),
      price: Object.assign({}, ...PRICE_YEARS.map((year) => soldWords(`in ${year}`))),
      launchPrice: soldWords("at launch"),
    },
  },
  models: {
    labels: {
      parameters: "Parameters",
      active: "Read for one token",
      file: "File at the usual format",
      cache: "Cache of 8,192 tokens",
      need: "Memory it needs, estimated",
      writes: "Writes, estimated",
      nativeContext: "Native context",
      runsWell: "Machines that run it well, estimated",
      runsAs: "For",
      architecture: "Built as",
      license: "Licence",
      publisher: "Published by",
      family: "Family",
      vocabulary: "Vocabulary",
      layers: "Layers",
      nativeDtype: "Published in",
      released: "Released",
    },
    values: {
      writes: { "not-on-card": "Does not fit the card" },
      runsAs: RUNS_AS,
      architecture: ARCHITECTURE,
    },
  },
  tools: {
    labels: {
      kind: "Kind",
      openSource: "Open source",
      license: "Licence",
      platforms: "Platforms",
      backends: "Backends",
      formats: "Formats",
      apis: "Speaks the API of",
      features: "Documented features",
      language: "Written in",
      stars: "GitHub stars",
      maintenance: "Maintenance",
      version: "Newest version we know",
      firstReleased: "First version",
      port: "Port",
    },
    values: {
      kind: wordsOf(TOOL_KIND, ({ word }) => word),
      openSource: wordsOf(LICENSE_MARK, ({ word }) => word),
      platforms: PLATFORM,
      backends: BACKEND,
      formats: TOOL_FORMAT,
      apis: API,
      features: wordsOf(FEATURE, ({ name }) => name),
      maintenance: MAINTENANCE,
    },
  },
  quantizations: {
    labels: {
      nominal: "Bits per weight, nominal",
      effective: "Bits per weight of published files",
      format: "Format",
      family: "Family",
      mixture: "Mixture",
      loadedBy: "Loaded by",
    },
    values: { format: FORMAT },
  },
};

function wordsOf<Entry>(
  entries: Readonly<Record<string, Entry>>,
  wordOf: (entry: Entry) => string,
): Record<string, string> {
  return Object.fromEntries(Object.entries(entries).map(([key, entry]) => [key, wordOf(entry)]));
}

/** The basis of a price says what was sold and when; its note already says the day. */
function soldWords(when: string): Record<string, string> {
  const sold = ["card", "computer", "laptop", "module", "memory"];
  return Object.fromEntries(sold.map((each) => [`${each} ${when}`, each]));
}
