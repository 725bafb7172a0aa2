import { formatCount } from "@/lib/format";
import { formatMoney } from "@/lib/format/money";
import { breakEvenMonths, totalCosts } from "./cost";
import type { CostAssumptions, CostWay } from "./types";

/** The drawing's own units; text is about one to a pixel on a phone. */
export const CHART = { width: 360, height: 260, left: 48, right: 66, top: 26, bottom: 36 } as const;

export const COST_WAYS = ["own", "rented", "api"] as const satisfies readonly CostWay[];

/** Shares of the scale that carry a figure. */
const TICKS = [0, 0.25, 0.5, 0.75, 1] as const;

/** Names at the ends of lines stand at least this far apart. */
const NAME_STEP = 15;

export type ChartTick = { at: number; text: string };
export type ChartLine = { way: CostWay; path: string; nameY: number };
export type ChartMark = { way: Exclude<CostWay, "own">; x: number; y: number; text: string };

/** Everything the drawing needs: lines, ticks, and where the cloud's lines are crossed. */
export type CostChart = {
  lines: readonly ChartLine[];
  xTicks: readonly ChartTick[];
  yTicks: readonly ChartTick[];
  /** Within the planned months only. */
  marks: readonly ChartMark[];
  /** The same figures as a table. */
  rows: readonly { months: number; costs: Record<CostWay, number> }[];
};

/** What each way has cost, month by month, to scale from zero. */
export function costChart(assumptions: CostAssumptions): CostChart {
  const { horizonMonths } = assumptions;
  const end = totalCosts(assumptions, horizonMonths);
  const start = totalCosts(assumptions, 0);
  const top = niceCeiling(Math.max(...COST_WAYS.map((way) => Math.max(end[way], start[way]))));
  const x = (months: number) =>
    scaled(months / horizonMonths, CHART.left, CHART.width - CHART.right);
  const y = (cost: number) => scaled(cost / top, CHART.height - CHART.bottom, CHART.top);
  const names = spread(COST_WAYS.map((way) => y(end[way])));
  return {
    lines: COST_WAYS.map((way, index) => ({
      way,
      path: `M${point(x(0), y(start[way]))}L${point(x(horizonMonths), y(end[way]))}`,
      nameY: names[index] ?? 0,
    })),
    xTicks: TICKS.map((share) => ({
      at: x(horizonMonths * share),
      text: formatCount(horizonMonths * share),
    })),
    yTicks: TICKS.map((share) => ({ at: y(top * share), text: formatMoney(top * share) })),
    marks: (["rented", "api"] as const).flatMap((way) => {
      const months = breakEvenMonths(assumptions, way);
      if (months === undefined || months > horizonMonths) return [];
      const cost = totalCosts(assumptions, months).own;
      const text = `${formatCount(Math.ceil(months))} months`;
      return [{ way, x: x(months), y: y(cost), text }];
    }),
    rows: TICKS.map((share) => ({
      months: horizonMonths * share,
      costs: totalCosts(assumptions, horizonMonths * share),
    })),
  };
}

/** The next of 1, 1.2, 1.6, 2, 2.4, 3.2, 4, 6, 8 × a power of ten: four equal steps of it are round. */
export function niceCeiling(value: number): number {
  if (!(value > 0)) return 1;
  const power = 10 ** Math.floor(Math.log10(value));
  const step = [1, 1.2, 1.6, 2, 2.4, 3.2, 4, 6, 8, 10].find((each) => each * power >= value) ?? 10;
  return step * power;
}

function scaled(share: number, from: number, to: number): number {
  return from + share * (to - from);
}

function point(x: number, y: number): string {
  return `${x.toFixed(1)} ${y.toFixed(1)}`;
}

/** Heights moved apart, in their order from the top, so that names do not overlap. */
function spread(heights: readonly number[]): number[] {
  const order = heights
    .map((_, index) => index)
    .sort((a, b) => (heights[a] ?? 0) - (heights[b] ?? 0));
  const moved = [...heights];
  let last = Number.NEGATIVE_INFINITY;
  for (const index of order) {
    last = Math.max(moved[index] ?? 0, last + NAME_STEP);
    moved[index] = last;
  }
  const excess = Math.max(0, last - (CHART.height - CHART.bottom));
  return moved.map((height) => height - excess);
}
