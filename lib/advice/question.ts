import { planRanking, rankModel } from "@/lib/fit/rank";
import type { FitDevice, FitMachine, FitModel, FitWeights } from "@/lib/fit/types";
import { advise } from "./advise";
import type { Advice, AdviceForm, Outcome, Wishes } from "./types";

/** One dated offer, as the catalog has it. */
export type Offer = {
  lowUsd: number;
  highUsd?: number | undefined;
  condition: "new" | "used" | "starting" | "unstated";
  /** The whole machine the price is for. */
  machine?: string | undefined;
  /** Absent where the page shows no day. */
  observedOn?: string | undefined;
  year: number;
  url: string;
};

/** A configuration on offer, as the engine and a list take it. */
export type OfferedUnit = {
  slug: string;
  name: string;
  /** The slug of its record. */
  unit: string;
  form: AdviceForm;
  device: FitDevice;
  powerWatts?: number | undefined;
  /** Those young enough to advise by, the newest first. */
  offers: readonly Offer[];
  /** The list price at launch of this memory size. */
  launchUsd?: number | undefined;
  releasedOn?: string | undefined;
  /** Place among what people ask about most, from 0. */
  askedRank?: number | undefined;
};

/** A model at a format and context. */
export type AskedModel = {
  slug: string;
  name: string;
  fit: FitModel;
  weights: FitWeights;
  contextTokens: number;
};

/** All a buyer says. */
export type Question = Wishes & {
  models: readonly AskedModel[];
  /** What the computer around a card costs; 0 when there is one. US dollars. */
  computerUsd: number;
  takesUsed: boolean;
  /** Whether prices count whose page shows no more than the year. */
  takesYearPrices: boolean;
};

/** What a list says of one machine. */
export type Line = {
  unit: OfferedUnit;
  /** The dated price that ranks it. */
  offer?: Offer | undefined;
  /** A price that ranks nothing, for want of a day: shown as a hint. */
  hint?: Offer | undefined;
  outcomes: readonly (Outcome & { likelyBytes: number })[];
};

export type Answer = { advice: Advice; lines: ReadonlyMap<string, Line> };

/** System memory beside a card, and its bandwidth: two channels of DDR5-5600, as in every table. */
const BESIDE_CARD = { ramGiB: 32, ramBandwidthGBPerSecond: 89.6 } as const;

/** The ranked answer to a buyer's question, and what to say of each machine. */
export function answerQuestion(units: readonly OfferedUnit[], question: Question): Answer {
  const lines = units.map((unit): Line => {
    const taken = unit.offers.filter((each) => isTaken(each, question));
    const offer = taken.find((each) => question.takesYearPrices || isDated(each));
    const hint = offer === undefined ? taken[0] : undefined;
    return { unit, offer, hint, outcomes: outcomesOf(unit.device, question.models) };
  });
  const candidates = lines.map(({ unit, offer, outcomes }) => ({
    slug: unit.slug,
    form: unit.form,
    powerWatts: unit.powerWatts,
    priceUsd: offer && costUsd(offer, unit.form, question.computerUsd),
    outcomes,
  }));
  return {
    advice: advise(candidates, question),
    lines: new Map(lines.map((line) => [line.unit.slug, line])),
  };
}

/** What a machine comes to: the middle of its price, and for a card the computer around it. */
export function costUsd(offer: Offer, form: AdviceForm, computerUsd: number): number {
  const { lowUsd, highUsd = lowUsd, machine } = offer;
  const isBare = form === "card" && machine === undefined;
  return (lowUsd + highUsd) / 2 + (isBare ? computerUsd : 0);
}

/** Verdict, need and speed of each model on one machine. */
export function outcomesOf(device: FitDevice, models: readonly AskedModel[]): Line["outcomes"] {
  const hasHost = device.memoryKind === "dedicated";
  const machine: FitMachine = { devices: [device], ...(hasHost && BESIDE_CARD) };
  return models.map(({ fit: model, weights, contextTokens }) => {
    const settings = { contextTokens };
    const [fit] = rankModel(model, [weights], planRanking(machine, settings), settings);
    return {
      verdict: fit?.verdict ?? "unknown",
      likelyBytes: fit?.likelyBytes ?? 0,
      tokensPerSecond: fit?.decodeTokensPerSecond,
    };
  });
}

function isTaken({ condition }: Offer, { takesUsed }: Question): boolean {
  return takesUsed || condition !== "used";
}

/** Whether its page gives a day or at least a month. */
function isDated({ observedOn }: Offer): boolean {
  return observedOn?.includes("-") ?? false;
}
