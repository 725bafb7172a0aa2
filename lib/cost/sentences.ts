import { formatCount, formatFigure, formatFixed } from "@/lib/format";
import { formatMoney } from "@/lib/format/money";
import { breakEvenHours, breakEvenMonths, monthlyCosts, totalCosts } from "./cost";
import type { CostAssumptions, CostWay } from "./types";

type CloudWay = Exclude<CostWay, "own">;

const WORDS: Record<CloudWay, { name: string; does: string }> = {
  rented: { name: "Renting", does: "renting" },
  api: { name: "Paying for tokens", does: "paying for tokens" },
};

/** Which way is cheapest over the planned months, plainly. */
export function verdictSentence(assumptions: CostAssumptions): string {
  const { horizonMonths } = assumptions;
  const totals = totalCosts(assumptions, horizonMonths);
  const over = `over ${monthsText(horizonMonths)}`;
  const money = `${formatMoney(totals.own)} for the machine, ${formatMoney(totals.rented)} for renting, ${formatMoney(totals.api)} for tokens`;
  const least = Math.min(totals.own, totals.rented, totals.api);
  if (totals.own === least) return `Your own machine is cheapest ${over}: ${money}.`;
  const way = totals.rented === least ? "Renting" : "Paying for tokens";
  return `The cloud is cheaper ${over}. ${way} costs least: ${money}.`;
}

/** When one's own machine costs less than one way of the cloud, and at how much use. */
export function breakEvenSentence(assumptions: CostAssumptions, way: CloudWay): string {
  return `${monthsSentence(assumptions, way)} ${hoursSentence(assumptions, way)}`;
}

function monthsSentence(assumptions: CostAssumptions, way: CloudWay): string {
  const { horizonMonths } = assumptions;
  const { name, does } = WORDS[way];
  const months = breakEvenMonths(assumptions, way);
  if (months === undefined) {
    const costs = monthlyCosts(assumptions);
    return `${name} is cheaper however long you keep the machine: it costs ${formatMoney(costs[way])} a month, the electricity alone ${formatMoney(costs.electricity)}.`;
  }
  const after = `after ${monthsText(months)}`;
  if (months <= horizonMonths) return `Your own machine costs less than ${does} ${after}.`;
  return `${name} is cheaper for the ${monthsText(horizonMonths)} you plan: your own machine would cost less only ${after}.`;
}

function hoursSentence(assumptions: CostAssumptions, way: CloudWay): string {
  const { horizonMonths } = assumptions;
  const hours = breakEvenHours(assumptions, way);
  const over = `Over ${monthsText(horizonMonths)}`;
  if (hours === undefined) return `${over} not even 24 hours a day would change that.`;
  if (hours === 0) return `${over} that holds at any number of hours.`;
  return `${over} the two meet at ${formatFixed(hours, 1)} hours a day.`;
}

/** 14.2 → "14 months", 40 → "40 months (3.3 years)". */
export function monthsText(months: number): string {
  const whole = Math.ceil(months);
  const text = `${formatCount(whole)} ${whole === 1 ? "month" : "months"}`;
  return months > 24 ? `${text} (${formatFigure(Number((months / 12).toFixed(1)))} years)` : text;
}
