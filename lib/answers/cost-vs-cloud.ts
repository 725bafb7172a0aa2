import { observedText } from "@/lib/advice/words";
import { configurations, findModel, findSelection } from "@/lib/catalog";
import type { Configuration } from "@/lib/catalog/configurations";
import type { Model } from "@/lib/catalog/schemas/model";
import {
  type CostPicks,
  type CostPresets,
  type ModelPreset,
  pickedFigures,
  type SpeedPair,
} from "@/lib/cost/presets";
import type { CostAssumptions } from "@/lib/cost/types";
import { estimateFit } from "@/lib/fit/estimate";
import { adviceUnits } from "./advice-units";
import { notEstimated } from "./model-estimate";
import { electricityPrices, rentals, tokenPricesOf } from "./prices";
import { usualRung } from "./quantization-ladder";
import { tableMachine } from "./table-machine";

/** The context speeds are worked out at: those of tables. */
const CONTEXT_TOKENS = 8192;

/** Figures of a speed that are kept. */
const SPEED_DIGITS = 3;

/** What the page picks before a reader does. */
export const COST_PICKS: CostPicks = {
  machine: "rtx-3090",
  model: "qwen3-32b",
  rental: "rtx-3090-runpod-spot-2026-03-10",
  region: "united-states-household-2026",
};

/**
 * What no source gives, and the reader should set: how long a machine works and idles, what it draws
 * while idle, how much of the work is prompt, and how long it serves. Nothing is assumed of its resale.
 */
export const COST_ASSUMED = {
  resaleShare: 0,
  idleWatts: 60,
  hoursPerDay: 2,
  poweredHoursPerDay: 8,
  promptShare: 0.75,
  horizonMonths: 36,
} as const satisfies Partial<CostAssumptions>;

let kept: { editionDate: string; presets: CostPresets } | undefined;

/** Everything a reader can pick, each price with its date; `/data/cost.json` holds the same. */
export function costPresets(editionDate: string): CostPresets {
  if (kept?.editionDate !== editionDate) kept = { editionDate, presets: newPresets(editionDate) };
  return kept.presets;
}

/** The assumptions the page starts from. */
export function costDefaults(editionDate: string): CostAssumptions {
  const { promptShare } = COST_ASSUMED;
  const figures = pickedFigures(costPresets(editionDate), COST_PICKS, promptShare, undefined);
  const known = (key: keyof CostAssumptions) => {
    const value = figures[key];
    if (value === undefined) throw new Error(`The picks of /cost-vs-cloud/ give no ${key}`);
    return value;
  };
  return {
    ...COST_ASSUMED,
    hardwarePrice: known("hardwarePrice"),
    loadWatts: known("loadWatts"),
    electricityPerKilowattHour: known("electricityPerKilowattHour"),
    decodeTokensPerSecond: known("decodeTokensPerSecond"),
    prefillTokensPerSecond: known("prefillTokensPerSecond"),
    rentalPerHour: known("rentalPerHour"),
    rentalSpeedRatio: known("rentalSpeedRatio"),
    pricePerMillionInput: known("pricePerMillionInput"),
    pricePerMillionOutput: known("pricePerMillionOutput"),
  };
}

function newPresets(editionDate: string): CostPresets {
  const units = adviceUnits(editionDate).filter(({ price }) => price !== undefined);
  const models = pricedModels();
  const rented = rentals().flatMap((price) => {
    const configuration = configurations.find(({ hardware }) => hardware.slug === price.hardware);
    return configuration === undefined ? [] : [{ price, configuration }];
  });
  const machines = [
    ...units.map(({ configuration }) => configuration),
    ...rented.map(({ configuration }) => configuration),
  ];
  return {
    machines: units.map(({ configuration, price, priceUsd = 0, powerWatts }) => ({
      slug: configuration.slug,
      name: configuration.name,
      price: priceUsd,
      watts: powerWatts,
      seen: price ? observedText(price) : "",
      url: price?.source.url ?? "",
    })),
    models: models.map(modelPreset),
    rentals: rented.map(({ price, configuration }) => ({
      slug: price.slug,
      machine: configuration.slug,
      name: `${configuration.name}, ${price.provider}, ${price.tier}`,
      perHour: price.pricePerHour,
      seen: observedText(price),
      url: price.source.url,
    })),
    regions: electricityPrices().map((price) => ({
      slug: price.slug,
      name: `${price.region}, ${price.customer}${price.isForecast ? ", forecast" : ""}`,
      perKilowattHour: price.pricePerKilowattHour,
      currency: price.currency,
      seen: observedText(price),
      url: price.source.url,
    })),
    speeds: Object.fromEntries(machines.map((each) => [each.slug, speedsOn(each, models)])),
  };
}

/** The models asked about most that some provider has a price for. */
function pricedModels(): Model[] {
  const slugs = [...(findSelection("often-asked")?.models ?? [])];
  return slugs.flatMap((slug) => {
    const model = findModel(slug);
    const isPriced = model && notEstimated(model) === undefined && tokenPricesOf(slug).length > 0;
    return isPriced ? [model] : [];
  });
}

function modelPreset(model: Model): ModelPreset {
  const [cheapest] = tokenPricesOf(model.slug);
  return {
    slug: model.slug,
    name: model.name,
    format: usualRung(model)?.name ?? "",
    provider: cheapest?.provider ?? "",
    input: cheapest?.pricePerMillionInput ?? 0,
    output: cheapest?.pricePerMillionOutput ?? 0,
    seen: cheapest ? observedText(cheapest) : "",
    url: cheapest?.source.url ?? "",
  };
}

function speedsOn(configuration: Configuration, models: readonly Model[]) {
  const machine = tableMachine(configuration);
  return Object.fromEntries(
    models.flatMap((model): [string, SpeedPair][] => {
      const settings = { contextTokens: CONTEXT_TOKENS };
      const fit = estimateFit(model, usualRung(model)?.weights, machine, settings);
      const { decodeTokensPerSecond: decode, prefillTokensPerSecond: prefill } = fit;
      if (decode === undefined) return [];
      return [[model.slug, [rounded(decode.likely), prefill ? rounded(prefill.likely) : null]]];
    }),
  );
}

function rounded(speed: number): number {
  return Number(speed.toPrecision(SPEED_DIGITS));
}
