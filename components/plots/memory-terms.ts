import type { MemoryTerms } from "@/lib/fit/types";

type Term = {
  key: string;
  word: string;
  fill: string;
  bytesOf: (terms: MemoryTerms) => number;
};

/** The terms in the order they are stacked, with their words and colours. */
export const TERMS: readonly Term[] = [
  {
    key: "weights",
    word: "Weights",
    fill: "fill-series-weights",
    bytesOf: ({ weightsBytes, projectorBytes, draftWeightsBytes }) =>
      weightsBytes + projectorBytes + draftWeightsBytes,
  },
  {
    key: "cache",
    word: "Cache",
    fill: "fill-series-cache",
    bytesOf: ({ kvBytes, stateBytes, draftKvBytes }) => kvBytes + stateBytes + draftKvBytes,
  },
  {
    key: "compute",
    word: "Compute buffer",
    fill: "fill-series-compute",
    bytesOf: ({ computeBytes }) => computeBytes,
  },
  {
    key: "runtime",
    word: "Driver and runtime",
    fill: "fill-series-runtime",
    bytesOf: ({ runtimeBytes }) => runtimeBytes,
  },
];
