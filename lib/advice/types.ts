import type { Range, Verdict } from "@/lib/fit/types";

/** What a machine is to somebody who buys it. */
export type AdviceForm = "card" | "laptop" | "mac" | "small-computer";

/** How one machine does with one of the models asked for. */
export type Outcome = {
  verdict: Verdict;
  /** Speed of writing; absent is unknown. */
  tokensPerSecond?: Range | undefined;
};

/** A machine that could be bought, and how it does with each model asked for, in their order. */
export type Candidate = {
  slug: string;
  form: AdviceForm;
  /** What it costs by the newest dated price, with all that must be bought beside it; absent is unknown. */
  priceUsd?: number | undefined;
  /** Board or package power; absent is unknown. */
  powerWatts?: number | undefined;
  outcomes: readonly Outcome[];
};

/** What the buyer asks for. Absent is no limit. */
export type Wishes = {
  budgetUsd?: number | undefined;
  maximumWatts?: number | undefined;
  /** Empty is any. */
  forms?: readonly AdviceForm[] | undefined;
  /** More speed than this is worth nothing to the buyer. */
  enoughTokensPerSecond: number;
};

/** What a ranking rests on, most decisive first. */
export type Standing = {
  /** Models that lie wholly in its memory: they run well, or tightly. */
  runCount: number;
  /** Those, and the ones it runs with a part in system memory. */
  anyCount: number;
  /** Of those, the ones that write at least as fast as is enough. */
  fastCount: number;
  /** The slowest of the models that run, counted up to what is enough; absent when one is unknown. */
  usableTokensPerSecond?: number | undefined;
};

/** One place of the list. */
export type Choice = {
  slug: string;
  standing: Standing;
  priceUsd?: number | undefined;
  /** The highest price at which it stands first among what can be bought; absent when no price does that. */
  firstUpToUsd?: number | undefined;
};

/** Why a machine is in no list. */
export type LeftOut = "form" | "power" | "power-unknown" | "runs-none";

/** The answer to a buyer. */
export type Advice = {
  /** With a dated price within the budget, best first. */
  ranked: readonly Choice[];
  /** With a dated price above the budget, best first. */
  tooDear: readonly Choice[];
  /** Without a dated price, those worth most first; only what could stand first at some price. */
  unpriced: readonly Choice[];
  leftOut: readonly { slug: string; reason: LeftOut }[];
};
