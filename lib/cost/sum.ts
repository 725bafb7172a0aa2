import { formatCount, formatFigure, formatFixed } from "@/lib/format";
import { formatMoney } from "@/lib/format/money";
import { DAYS_PER_MONTH, monthlyCosts, netPrice, tokensPerHour, totalCosts } from "./cost";
import type { CostAssumptions } from "./types";

/** One line of the printed sum. */
export type SumLine = { key: string; label: string; sum: string; result: string };

const DAYS = formatFixed(DAYS_PER_MONTH, 1);
const MILLION = 1e6;

/** The whole comparison, line by line, with the figures it takes. Always the same lines, in one order. */
export function sumLines(assumptions: CostAssumptions): SumLine[] {
  return [...tokenLines(assumptions), ...electricityLines(assumptions), ...wayLines(assumptions)];
}

function tokenLines(assumptions: CostAssumptions): SumLine[] {
  const { decodeTokensPerSecond, hoursPerDay, prefillTokensPerSecond, promptShare } = assumptions;
  const ratio = promptShare / (1 - promptShare);
  const hourly = tokensPerHour(assumptions);
  const { inputTokens, outputTokens } = monthlyCosts(assumptions);
  const month = `× ${figure(hoursPerDay)} hours × ${DAYS} days`;
  return [
    {
      key: "written-hour",
      label: "Written in an hour of load",
      sum: `3,600 ÷ (1 ÷ ${figure(decodeTokensPerSecond)} + ${figure(ratio)} ÷ ${figure(prefillTokensPerSecond)})`,
      result: `${formatCount(hourly.output)} tokens`,
    },
    {
      key: "read-hour",
      label: "Read in that hour",
      sum: `${figure(ratio)} × ${formatCount(hourly.output)}`,
      result: `${formatCount(hourly.input)} tokens`,
    },
    {
      key: "written-month",
      label: "Written in a month",
      sum: `${formatCount(hourly.output)} ${month}`,
      result: `${millions(outputTokens)} tokens`,
    },
    {
      key: "read-month",
      label: "Read in a month",
      sum: `${formatCount(hourly.input)} ${month}`,
      result: `${millions(inputTokens)} tokens`,
    },
  ];
}

function electricityLines(assumptions: CostAssumptions): SumLine[] {
  const { hoursPerDay, idleWatts, loadWatts, poweredHoursPerDay } = assumptions;
  const { electricity, idleKilowattHours, loadKilowattHours } = monthlyCosts(assumptions);
  const idleHours = Math.max(0, poweredHoursPerDay - hoursPerDay);
  return [
    {
      key: "load",
      label: "Electricity under load, a month",
      sum: `${figure(loadWatts)} W × ${figure(hoursPerDay)} hours × ${DAYS} days ÷ 1,000`,
      result: `${figure(loadKilowattHours)} kWh`,
    },
    {
      key: "idle",
      label: "Electricity while idle, a month",
      sum: `${figure(idleWatts)} W × ${figure(idleHours)} hours × ${DAYS} days ÷ 1,000`,
      result: `${figure(idleKilowattHours)} kWh`,
    },
    {
      key: "electricity",
      label: "Its price, a month",
      sum: `(${figure(loadKilowattHours)} + ${figure(idleKilowattHours)}) kWh × $${formatFixed(assumptions.electricityPerKilowattHour, 3)}`,
      result: formatMoney(electricity),
    },
  ];
}

function wayLines(assumptions: CostAssumptions): SumLine[] {
  const { horizonMonths: months, rentalPerHour, pricePerMillionInput } = assumptions;
  const { api, electricity, inputTokens, outputTokens, rented, rentedHours } =
    monthlyCosts(assumptions);
  const totals = totalCosts(assumptions, months);
  return [
    {
      key: "own",
      label: `Own machine, ${figure(months)} months`,
      sum: `${formatMoney(netPrice(assumptions))} after resale + ${figure(months)} × ${formatMoney(electricity)}`,
      result: formatMoney(totals.own),
    },
    {
      key: "rented",
      label: `Rented, ${figure(months)} months`,
      sum: `${figure(months)} × ${figure(rentedHours)} hours × ${formatMoney(rentalPerHour)} (${formatMoney(rented)} a month)`,
      result: formatMoney(totals.rented),
    },
    {
      key: "api",
      label: `Tokens, ${figure(months)} months`,
      sum: `${figure(months)} × (${millions(inputTokens)} × ${formatMoney(pricePerMillionInput)} + ${millions(outputTokens)} × ${formatMoney(assumptions.pricePerMillionOutput)}) (${formatMoney(api)} a month)`,
      result: formatMoney(totals.api),
    },
  ];
}

function figure(value: number): string {
  return formatFigure(value);
}

function millions(tokens: number): string {
  return `${formatFigure(tokens / MILLION)} million`;
}
