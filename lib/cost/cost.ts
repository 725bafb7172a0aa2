import type { CostAssumptions, CostWay, MonthlyCosts } from "./types";

/** Days in a month on average: 365.25 ÷ 12. */
export const DAYS_PER_MONTH = 365.25 / 12;

const SECONDS_PER_HOUR = 3600;
const WATTS_PER_KILOWATT = 1000;
const MILLION = 1e6;
const HOURS_PER_DAY = 24;

/**
 * Tokens an hour under load reads and writes.
 *
 * written = 3,600 ÷ (1 ÷ decode + r ÷ prefill), read = r × written, r = prompt share ÷ (1 − prompt share)
 *
 * Anchor: 30 tokens a second written, 900 read, three of four tokens prompt → 98,182 written, 294,545 read.
 */
export function tokensPerHour(
  assumptions: Pick<
    CostAssumptions,
    "decodeTokensPerSecond" | "prefillTokensPerSecond" | "promptShare"
  >,
): { input: number; output: number } {
  const { decodeTokensPerSecond, prefillTokensPerSecond, promptShare } = assumptions;
  const readForEachWritten = promptShare / (1 - promptShare);
  const seconds = 1 / decodeTokensPerSecond + readForEachWritten / prefillTokensPerSecond;
  const output = SECONDS_PER_HOUR / seconds;
  return { input: readForEachWritten * output, output };
}

/**
 * What a month comes to, the same tokens each way.
 *
 * electricity = (load watts × hours + idle watts × (hours on − hours)) × 30.44 days ÷ 1,000 × price
 * rented = hours × 30.44 days ÷ speed ratio × price an hour
 * API = tokens read × price + tokens written × price
 *
 * Anchor: 350 W for 2 hours, 60 W for 6 more, $0.18 → 32.3 kWh, $5.81.
 */
export function monthlyCosts(assumptions: CostAssumptions): MonthlyCosts {
  const { hoursPerDay, idleWatts, loadWatts, poweredHoursPerDay } = assumptions;
  const idleHours = Math.max(0, poweredHoursPerDay - hoursPerDay);
  const loadKilowattHours = (loadWatts * hoursPerDay * DAYS_PER_MONTH) / WATTS_PER_KILOWATT;
  const idleKilowattHours = (idleWatts * idleHours * DAYS_PER_MONTH) / WATTS_PER_KILOWATT;
  const tokens = tokensPerHour(assumptions);
  const inputTokens = tokens.input * hoursPerDay * DAYS_PER_MONTH;
  const outputTokens = tokens.output * hoursPerDay * DAYS_PER_MONTH;
  const rentedHours = (hoursPerDay * DAYS_PER_MONTH) / assumptions.rentalSpeedRatio;
  return {
    loadKilowattHours,
    idleKilowattHours,
    electricity: (loadKilowattHours + idleKilowattHours) * assumptions.electricityPerKilowattHour,
    inputTokens,
    outputTokens,
    rentedHours,
    rented: rentedHours * assumptions.rentalPerHour,
    api:
      (inputTokens * assumptions.pricePerMillionInput +
        outputTokens * assumptions.pricePerMillionOutput) /
      MILLION,
  };
}

/** What each way has cost after so many months; of one's own machine the resale is taken off. */
export function totalCosts(assumptions: CostAssumptions, months: number): Record<CostWay, number> {
  const { electricity, rented, api } = monthlyCosts(assumptions);
  return {
    own: netPrice(assumptions) + months * electricity,
    rented: months * rented,
    api: months * api,
  };
}

/** The price less what comes back at the end. */
export function netPrice({ hardwarePrice, resaleShare }: CostAssumptions): number {
  return hardwarePrice * (1 - resaleShare);
}

/**
 * Months after which one's own machine has cost less than the cloud.
 *
 * months = net price ÷ (cloud a month − electricity a month)
 *
 * Anchor: $800 and $5.81 a month against $13.39 → 105.5 months.
 *
 * @returns undefined when it never does: the cloud costs no more than the electricity alone
 */
export function breakEvenMonths(
  assumptions: CostAssumptions,
  way: Exclude<CostWay, "own">,
): number | undefined {
  const costs = monthlyCosts(assumptions);
  const saved = costs[way] - costs.electricity;
  return saved > 0 ? netPrice(assumptions) / saved : undefined;
}

/**
 * Hours a day from which one's own machine costs less than the cloud over the planned months. Past the
 * hours it is switched on anyway, it is switched on for as long as it works.
 *
 * @returns undefined when even 24 hours a day do not make it cheaper
 */
export function breakEvenHours(
  assumptions: CostAssumptions,
  way: Exclude<CostWay, "own">,
): number | undefined {
  const { poweredHoursPerDay: powered, horizonMonths } = assumptions;
  const balanceAt = (hoursPerDay: number) => {
    const poweredHoursPerDay = Math.max(powered, hoursPerDay);
    const total = totalCosts({ ...assumptions, hoursPerDay, poweredHoursPerDay }, horizonMonths);
    return total[way] - total.own;
  };
  for (const [from, to] of [
    [0, powered],
    [powered, HOURS_PER_DAY],
  ] as const) {
    const [start, end] = [balanceAt(from), balanceAt(to)];
    if (start >= 0) return from;
    if (end >= 0) return from + ((to - from) * -start) / (end - start);
  }
  return undefined;
}
