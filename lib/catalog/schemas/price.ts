import { z } from "zod";
import { amount, count, PartialDate, Slug, Source } from "./common";

const text = (what: string) => z.string().min(1, `must be ${what}`);

/** What every observation says of itself. A price without a currency, a year and a page is not one. */
const observation = {
  slug: Slug,
  currency: z.enum(["USD", "EUR"], { error: "must be USD or EUR" }),
  /** The day, month or year the page gives; absent when the page shows no date. */
  observedOn: PartialDate.optional(),
  /** The year the price is of, by the page's date or else by its text. */
  year: z.int().min(2020, "must be the year the price is of").max(2100),
  /** What a reader must know besides the figure, in our words. */
  note: z
    .string()
    .regex(/^\S.*[.!?]$/, "must be whole sentences")
    .optional(),
  source: Source,
};

/** What a unit was offered or sold for. The list price at launch is a fact of the hardware record instead. */
const HardwarePrice = z.strictObject({
  subject: z.literal("hardware"),
  ...observation,
  hardware: Slug,
  /** The memory size the price is for; needed where the unit is sold with several. */
  memoryGiB: amount("the memory size the price is for, in GiB").optional(),
  /** `starting`: the cheapest complete machine with it, of which `machine` gives the name. */
  condition: z.enum(["new", "used", "starting", "unstated"], {
    error: "must be one of new, used, starting, unstated",
  }),
  /** The whole computer or kit, when the price is not that of a bare card. */
  machine: text("the name of the machine").optional(),
  lowPrice: amount("the price, or the lower end of the range"),
  highPrice: amount("the upper end of the range").optional(),
});

/** What a kilowatt-hour costs, taxes as the statistic counts them. */
const ElectricityPrice = z.strictObject({
  subject: z.literal("electricity"),
  ...observation,
  region: text("the region as the statistic names it"),
  customer: z.enum(["household", "business"], { error: "must be household or business" }),
  isForecast: z.literal(true).optional(),
  pricePerKilowattHour: amount("the price of one kilowatt-hour"),
  /** The months the average covers, where the page says. */
  period: z.strictObject({ from: PartialDate, to: PartialDate }).optional(),
  /** The statistic the page repeats. */
  original: text("the statistic the page repeats"),
});

/** What an hour of one rented GPU costs. */
const RentalPrice = z.strictObject({
  subject: z.literal("rental"),
  ...observation,
  hardware: Slug,
  provider: text("who rents it out"),
  tier: text("the sort of offer, as the page names it"),
  pricePerHour: amount("the price of one GPU for one hour"),
});

/** What a provider asks for a million tokens of one model. */
const TokenPrice = z.strictObject({
  subject: z.literal("tokens"),
  ...observation,
  /** Our record of exactly these weights; absent when we have none. */
  model: Slug.optional(),
  label: text("the model as the provider names it"),
  provider: text("who serves it"),
  pricePerMillionInput: amount("the price of a million tokens read"),
  pricePerMillionOutput: amount("the price of a million tokens written"),
  pricePerMillionCached: amount("the price of a million tokens read from cache").optional(),
  contextTokens: count("the longest context the provider serves").optional(),
});

/** One dated observation of a price: never a current quote. */
export const Price = z
  .discriminatedUnion("subject", [HardwarePrice, ElectricityPrice, RentalPrice, TokenPrice], {
    error: "must have a subject: hardware, electricity, rental or tokens",
  })
  .refine(({ observedOn, year }) => observedOn?.startsWith(String(year)) ?? true, {
    path: ["year"],
    error: "must be the year of observedOn",
  })
  .refine(
    (price) =>
      price.subject !== "hardware" ||
      (price.highPrice ?? Number.POSITIVE_INFINITY) > price.lowPrice,
    { path: ["highPrice"], error: "must be above lowPrice, or absent" },
  )
  .refine((price) => price.subject !== "tokens" || cachedIsCheaper(price), {
    path: ["pricePerMillionCached"],
    error: "must be at most pricePerMillionInput",
  });
export type Price = z.infer<typeof Price>;
export type PriceSeed = z.input<typeof Price>;
export type HardwarePrice = Extract<Price, { subject: "hardware" }>;
export type ElectricityPrice = Extract<Price, { subject: "electricity" }>;
export type RentalPrice = Extract<Price, { subject: "rental" }>;
export type TokenPrice = Extract<Price, { subject: "tokens" }>;

function cachedIsCheaper(price: z.infer<typeof TokenPrice>): boolean {
  return (price.pricePerMillionCached ?? 0) <= price.pricePerMillionInput;
}
