import type { AccuracyClass, AccuracyPart, AccuracyRecord } from "@/lib/catalog/schemas/accuracy";
import { ENGINE_VERSION } from "@/lib/fit/estimate";
import { causeOf, OUTCOME_CAUSE } from "./causes";
import type { Accuracy, ClassSummary } from "./judge-all";
import { type Judged, quantile, summarize, symmetricError } from "./judged";
import type { LeftOut } from "./left-out";
import { holdsRange, meets, targetOf } from "./targets";

/** Digits an error is recorded with: a tenth of a percent, and one to spare. */
const ERROR_DIGITS = 4;
const RUN_DIGITS = 4;
const MOST_DECIDING_ROWS = 8;

/** What is printed, written to the repository and shown on /methodology/. */
export function recordOf(accuracy: Accuracy, leftOut: LeftOut): AccuracyRecord {
  const { classes, judged, outcomes, rowCount, unasked } = accuracy;
  return {
    engineVersion: ENGINE_VERSION,
    rowCount,
    classes: classes.map((each) => classOf(each, judged, leftOut)),
    parts: partsOf(judged),
    outcomes: {
      ...outcomes,
      wrong: [...outcomes.wrong],
      runs: [...outcomes.runs],
      cause: OUTCOME_CAUSE,
    },
    unasked: [...unasked].map(([reason, ids]) => ({ reason, ids: [...ids] })),
    runs: judged.map(({ id, model, quantity, group, measured, estimate }) => ({
      id,
      model,
      quantity,
      group,
      measured: significant(measured),
      low: significant(estimate.low),
      likely: significant(estimate.likely),
      high: significant(estimate.high),
    })),
  };
}

function classOf(
  summary: ClassSummary,
  judged: readonly Judged[],
  leftOut: LeftOut,
): AccuracyClass {
  const { quantity, group } = summary;
  const rows = judged.filter((row) => row.quantity === quantity && row.group === group);
  const errors = rows.flatMap(({ id, measured }) => {
    const found = leftOut.get(id);
    return found === undefined ? [] : [symmetricError(found, measured)];
  });
  const isFitted = errors.length === rows.length;
  const left = isFitted && { median: quantile(errors, 0.5), ninetieth: quantile(errors, 0.9) };
  const judgedBy = left || summary;
  const hasBaseline = !Number.isNaN(summary.baselineMedian);
  const target = targetOf(quantity, group);
  const isMet =
    target && meets(judgedBy.median, target.median) && meets(judgedBy.ninetieth, target.ninetieth);
  return {
    ...figuresOf(summary),
    quantity,
    group,
    ...(hasBaseline && {
      baselineMedian: error(summary.baselineMedian),
      baselineNinetieth: error(summary.baselineNinetieth),
    }),
    ...(left && { leftOutMedian: error(left.median), leftOutNinetieth: error(left.ninetieth) }),
    ...(target && { targetMedian: target.median, isMet }),
    ...(target?.ninetieth !== undefined && { targetNinetieth: target.ninetieth }),
    ...((isMet === false || !holdsRange(summary)) && {
      decidingRows: furthest(rows, target?.median ?? 0),
      cause: causeOf(quantity, group),
    }),
  };
}

function furthest(rows: readonly Judged[], beyond: number): string[] {
  return rows
    .map(({ id, estimate, measured }) => ({ id, error: symmetricError(estimate.likely, measured) }))
    .filter((row) => row.error > beyond)
    .toSorted((a, b) => b.error - a.error)
    .slice(0, MOST_DECIDING_ROWS)
    .map(({ id }) => id);
}

/** Main classes only, by engine and architecture. */
function partsOf(judged: readonly Judged[]): AccuracyPart[] {
  const main = judged.filter(({ group }) => !/^apart|withheld/.test(group));
  const keyOf = (row: Judged) => [row.quantity, row.family, row.architecture].join("\n");
  return [...new Set(main.map(keyOf))].toSorted().map((key) => {
    const [quantity = "", family = "", architecture = ""] = key.split("\n");
    const rows = main.filter((row) => keyOf(row) === key);
    return { quantity, family, architecture, ...figuresOf(summarize(rows)) };
  });
}

function figuresOf({
  count,
  sourceCount,
  median,
  ninetieth,
  insideShare,
}: ReturnType<typeof summarize>) {
  return {
    count,
    sourceCount,
    median: error(median),
    ninetieth: error(ninetieth),
    insideShare: error(insideShare),
  };
}

function error(value: number): number {
  return Number(value.toFixed(ERROR_DIGITS));
}

function significant(value: number): number {
  return Number(value.toPrecision(RUN_DIGITS));
}
