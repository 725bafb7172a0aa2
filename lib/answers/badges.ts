import type { Verdict } from "@/lib/fit/types";
import { type AnswerPair, answerPairs } from "./answer-pairs";
import { hardwareForModel } from "./hardware-for-model";

/** What the badge of a pair says: shapes of `lib/publish/pictures/badge.ts`. */
export type PairFacts = {
  model: string;
  quantization: string;
  machine: string;
  verdict: Verdict;
  likelyBytes: number;
  decodeTokensPerSecond?: { likely: number } | undefined;
};

/** Makers and brands that a badge has no room for. */
const BRAND = /^(?:NVIDIA |AMD |Intel |GeForce |Radeon (?=RX)|Apple (?=M\d))/;

/** "qwen3-8b--rtx-4090.svg": the file of a pair's badge, and the pair. */
export const BADGES: ReadonlyMap<string, AnswerPair> = new Map(
  answerPairs().map((pair) => [badgeFile(pair.model.slug, pair.configuration.slug), pair]),
);

export function badgeFile(model: string, configuration: string): string {
  return `${model}--${configuration}.svg`;
}

/** The answer of a pair in the few words of a badge: the row of the model's table. */
export function pairFacts({ model, configuration }: AnswerPair): PairFacts | undefined {
  const [row] = hardwareForModel(model, [configuration]);
  if (row === undefined) return undefined;
  const { quantization, verdict, likelyBytes, decodeTokensPerSecond } = row;
  return {
    model: model.name,
    quantization,
    machine: shortMachine(configuration.name),
    verdict,
    likelyBytes,
    decodeTokensPerSecond,
  };
}

/** "GeForce RTX 4090 24 GB" → "RTX 4090 24 GB". */
function shortMachine(name: string): string {
  return name.replace(BRAND, "").replace(BRAND, "");
}
