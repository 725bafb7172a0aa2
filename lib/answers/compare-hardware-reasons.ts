import { type FitRow, runsAsTested } from "./compare-fit";
import type { DatedPrice } from "./compare-prices";
import { type SpeedRatio, speedRatio, turned } from "./compare-speed";

/** What the rules look at. Absent is unknown, and decides nothing. */
export type ComparedMachine = {
  usableBytes: number;
  /** `sort`: what the figure covers; a board's power does not compare with a chip's. */
  power?: { watts: number; sort: string } | undefined;
  prices: readonly DatedPrice[];
  backends?: readonly string[] | undefined;
  /** Tokens of a prompt read in a second, of one model that stands for the machine. */
  promptTokensPerSecond?: number | undefined;
  fits: readonly FitRow[];
};

/** A reason to take one of two machines, with the numbers that make it one. */
export type HardwareReason =
  | { key: "runs-more"; models: readonly { slug: string; name: string; quantization: string }[] }
  | { key: "more-memory"; hereBytes: number; thereBytes: number }
  | { key: "faster"; ratio: SpeedRatio }
  | { key: "reads-faster"; ratio: number }
  | { key: "cheaper"; here: DatedPrice; there: DatedPrice }
  | { key: "less-power"; hereWatts: number; thereWatts: number }
  | { key: "platform"; backends: readonly string[] };

/** What cannot decide, because it is unknown of one, or of different sorts. */
export type OpenPoint = "price" | "power" | "speed" | "platform";

/** Differences below these are no reason. Ratios of the larger to the smaller. */
const TELLING = { memory: 1.05, speed: 1.05, prompt: 1.15, power: 1.1 } as const;

/** The reasons for each of two machines, strongest first, and what stays open. */
export function hardwareReasons(one: ComparedMachine, other: ComparedMachine) {
  const ratio = speedRatio(one.fits, other.fits);
  const prices = comparablePrices(one, other);
  return {
    reasons: [
      reasonsFor(one, other, ratio, prices),
      reasonsFor(other, one, ratio && turned(ratio), prices && [prices[1], prices[0]]),
    ] as const,
    open: openPoints(one, other, ratio, prices),
  };
}

type Prices = readonly [DatedPrice, DatedPrice];

function reasonsFor(
  here: ComparedMachine,
  there: ComparedMachine,
  ratio: SpeedRatio | undefined,
  prices: Prices | undefined,
): HardwareReason[] {
  const models = modelsOnlyHere(here, there);
  const backends = (here.backends ?? []).filter((each) => !there.backends?.includes(each));
  const [hereWatts, thereWatts] = [here.power?.watts, there.power?.watts];
  const reasons: (HardwareReason | false | undefined)[] = [
    models.length > 0 && { key: "runs-more", models },
    here.usableBytes / there.usableBytes >= TELLING.memory && {
      key: "more-memory",
      hereBytes: here.usableBytes,
      thereBytes: there.usableBytes,
    },
    ratio && ratio.low >= TELLING.speed && { key: "faster", ratio },
    readsFaster(here, there),
    prices &&
      isCheaper(prices[0], prices[1]) && { key: "cheaper", here: prices[0], there: prices[1] },
    hereWatts !== undefined &&
      thereWatts !== undefined &&
      here.power?.sort === there.power?.sort &&
      thereWatts / hereWatts >= TELLING.power && { key: "less-power", hereWatts, thereWatts },
    there.backends !== undefined && backends.length > 0 && { key: "platform", backends },
  ];
  return reasons.filter((reason) => reason !== false && reason !== undefined);
}

/** Models that run well at four bits or more here and not there, largest first. */
function modelsOnlyHere(here: ComparedMachine, there: ComparedMachine) {
  return here.fits
    .filter((row) => {
      const twin = there.fits.find(({ slug }) => slug === row.slug);
      return twin !== undefined && runsAsTested(row) && !runsAsTested(twin);
    })
    .map(({ slug, name, best }) => ({ slug, name, quantization: best.quantization }))
    .toReversed();
}

function readsFaster(here: ComparedMachine, there: ComparedMachine): HardwareReason | undefined {
  const [mine, theirs] = [here.promptTokensPerSecond, there.promptTokensPerSecond];
  if (mine === undefined || theirs === undefined || mine / theirs < TELLING.prompt)
    return undefined;
  return { key: "reads-faster", ratio: mine / theirs };
}

/** Its whole range lies below the other's: where ranges meet, price does not decide. */
function isCheaper(here: DatedPrice, there: DatedPrice): boolean {
  return (here.highUsd ?? here.lowUsd) < there.lowUsd;
}

/** The first sort of price that is known of both. */
function comparablePrices(one: ComparedMachine, other: ComparedMachine): Prices | undefined {
  for (const price of one.prices) {
    const twin = other.prices.find(({ sort }) => sort === price.sort);
    if (twin !== undefined) return [price, twin];
  }
  return undefined;
}

function openPoints(
  one: ComparedMachine,
  other: ComparedMachine,
  ratio: SpeedRatio | undefined,
  prices: Prices | undefined,
): OpenPoint[] {
  const isPowerKnown = one.power !== undefined && one.power.sort === other.power?.sort;
  const open: (OpenPoint | false)[] = [
    prices === undefined && "price",
    ratio === undefined && "speed",
    !isPowerKnown && "power",
    (one.backends === undefined || other.backends === undefined) && "platform",
  ];
  return open.filter((point) => point !== false);
}
