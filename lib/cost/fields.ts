import type { CostAssumptions } from "./types";

export type CostField = {
  /** In the address and the form. */
  name: string;
  key: keyof CostAssumptions;
  label: string;
  /** The form shows the figure × this: 100 for shares shown in percent. */
  scale: number;
  least: number;
  most: number;
  group: "machine" | "use" | "work" | "cloud";
};

/** Every figure a reader can change, in the order of the form. Limits are those of the form. */
export const COST_FIELDS: readonly CostField[] = [
  field("machine", "price", "hardwarePrice", "Machine, $", 0, 1e6),
  field("machine", "resale", "resaleShare", "Resale, % of that", 0, 100, 100),
  field("machine", "load", "loadWatts", "Under load, W", 0, 20_000),
  field("machine", "idle", "idleWatts", "Idle, W", 0, 20_000),
  field("use", "hours", "hoursPerDay", "Under load, hours a day", 0.01, 24),
  field("use", "on", "poweredHoursPerDay", "Switched on, hours a day", 0, 24),
  field("use", "months", "horizonMonths", "You plan for, months", 1, 240),
  field("use", "kwh", "electricityPerKilowattHour", "Electricity, $ a kWh", 0, 10),
  field("work", "writes", "decodeTokensPerSecond", "Writes, tokens/s", 0.01, 1e5),
  field("work", "reads", "prefillTokensPerSecond", "Reads, tokens/s", 0.01, 1e6),
  field("work", "prompt", "promptShare", "Prompt, % of all tokens", 0, 99.9, 100),
  field("cloud", "rent", "rentalPerHour", "Rented, $ an hour", 0, 1000),
  field("cloud", "ratio", "rentalSpeedRatio", "Its speed, × yours", 0.01, 1000),
  field("cloud", "in", "pricePerMillionInput", "Tokens read, $ a million", 0, 1000),
  field("cloud", "out", "pricePerMillionOutput", "Tokens written, $ a million", 0, 1000),
];

/** What a reader wrote as the figure it means; undefined when it is no number within the limits. */
export function readCostField({ least, most, scale }: CostField, text: string): number | undefined {
  const cleaned = text.replaceAll(/[$,%\s]/g, "");
  const value = cleaned === "" ? Number.NaN : Number(cleaned);
  return value >= least && value <= most ? value / scale : undefined;
}

/** A figure as the form shows it: at most five digits that matter. */
export function writeCostField({ scale }: CostField, value: number): string {
  return String(Number((value * scale).toPrecision(5)));
}

function field(
  group: CostField["group"],
  name: string,
  key: CostField["key"],
  label: string,
  least: number,
  most: number,
  scale = 1,
): CostField {
  return { group, name, key, label, least, most, scale };
}
