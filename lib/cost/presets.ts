import { tokensPerHour } from "./cost";
import type { CostAssumptions } from "./types";

/** When and where a price was seen. */
type Seen = { seen: string; url: string };

export type MachinePreset = Seen & {
  slug: string;
  name: string;
  price: number;
  /** Board or package power; absent is unknown. */
  watts?: number | undefined;
};
export type ModelPreset = Seen & {
  slug: string;
  name: string;
  format: string;
  provider: string;
  input: number;
  output: number;
};
export type RentalPreset = Seen & {
  slug: string;
  /** The configuration that is rented. */
  machine: string;
  name: string;
  perHour: number;
};
export type RegionPreset = Seen & {
  slug: string;
  name: string;
  perKilowattHour: number;
  currency: "USD" | "EUR";
};

/** Tokens a second: written, and read at once; null where the chip's rate is unknown. */
export type SpeedPair = readonly [decode: number, prefill: number | null];

/** What a reader can pick instead of typing figures. */
export type CostPresets = {
  machines: readonly MachinePreset[];
  models: readonly ModelPreset[];
  rentals: readonly RentalPreset[];
  regions: readonly RegionPreset[];
  /** By configuration, then by model; absent when it does not run or the speed is unknown. */
  speeds: Readonly<Record<string, Readonly<Record<string, SpeedPair>>>>;
};

/** What is picked, by slug. */
export type CostPicks = { machine: string; model: string; rental: string; region: string };

/**
 * The figures that picks give. A figure no pick gives is absent: an unknown power or speed, and a price
 * in euros while nobody says what a euro costs.
 */
export function pickedFigures(
  presets: CostPresets,
  picks: CostPicks,
  promptShare: number,
  dollarsPerEuro: number | undefined,
): Partial<CostAssumptions> {
  const machine = presets.machines.find(({ slug }) => slug === picks.machine);
  const model = presets.models.find(({ slug }) => slug === picks.model);
  const rental = presets.rentals.find(({ slug }) => slug === picks.rental);
  const region = presets.regions.find(({ slug }) => slug === picks.region);
  const own = presets.speeds[picks.machine]?.[picks.model];
  const rented = rental && presets.speeds[rental.machine]?.[picks.model];
  return {
    hardwarePrice: machine?.price,
    loadWatts: machine?.watts,
    decodeTokensPerSecond: own?.[0],
    prefillTokensPerSecond: own?.[1] ?? undefined,
    pricePerMillionInput: model?.input,
    pricePerMillionOutput: model?.output,
    rentalPerHour: rental?.perHour,
    rentalSpeedRatio: own && rented && speedRatio(rented, own, promptShare),
    electricityPerKilowattHour: region && dollars(region, dollarsPerEuro),
  };
}

/** How much sooner a rented machine has done the same work; undefined when a speed is unknown. */
export function speedRatio(
  rented: SpeedPair,
  own: SpeedPair,
  promptShare: number,
): number | undefined {
  const [fast, slow] = [outputOf(rented, promptShare), outputOf(own, promptShare)];
  return fast === undefined || slow === undefined ? undefined : fast / slow;
}

function outputOf([decode, prefill]: SpeedPair, promptShare: number): number | undefined {
  if (prefill === null) return undefined;
  const speeds = { decodeTokensPerSecond: decode, prefillTokensPerSecond: prefill };
  return tokensPerHour({ ...speeds, promptShare }).output;
}

function dollars(region: RegionPreset, dollarsPerEuro: number | undefined): number | undefined {
  if (region.currency === "USD") return region.perKilowattHour;
  return dollarsPerEuro === undefined ? undefined : region.perKilowattHour * dollarsPerEuro;
}
