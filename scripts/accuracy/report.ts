import type { AccuracyClass, AccuracyRecord } from "@/lib/catalog/schemas/accuracy";
import { holdsRange, OUTCOME_TARGETS } from "./targets";

const HEADINGS = ["", "rows", "sources", "median", "90th", "left out", "rule of thumb", "target"];
const WIDTHS = [42, 6, 9, 9, 9, 18, 18, 16];

/** Prints the table: errors of the engine, also with sources left out, of the rule of thumb, and targets. */
export function printReport({ rowCount, classes, outcomes, unasked }: AccuracyRecord): void {
  console.log(`${rowCount} measured rows. Error: e^|ln(estimate ÷ measured)| − 1.`);
  console.log("Left out: every fitted factor fitted anew without the source that is asked.\n");
  console.log(`${line(HEADINGS)}   range holds`);
  let quantity = "";
  for (const each of classes) {
    if (each.quantity !== quantity) console.log(`\n${each.quantity}`);
    quantity = each.quantity;
    console.log(`${line(cellsOf(each))}   ${rangeOf(each)}`);
  }
  printOutcomes(outcomes);
  console.log("\nmissed");
  for (const { quantity, group, cause, decidingRows = [] } of classes) {
    if (cause) console.log(`  ${quantity}, ${group}: ${decidingRows.join(" ")}\n    ${cause}`);
  }
  console.log("\nnot asked about");
  for (const { reason, ids } of unasked) {
    console.log(`  ${String(ids.length).padStart(5)}  ${reason}`);
  }
}

function printOutcomes(outcomes: AccuracyRecord["outcomes"]): void {
  const { fitCount, fitsRight, failureCount, failuresRight, unknownCount, wrong } = outcomes;
  const { speculativeCount, speculativeRight } = outcomes;
  const unknown = unknownCount / (fitCount + failureCount);
  console.log("\noutcomes");
  console.log(atLeast("fits right", fitsRight / fitCount, fitCount, OUTCOME_TARGETS.fits));
  console.log(
    atLeast("failures right", failuresRight / failureCount, failureCount, OUTCOME_TARGETS.failures),
  );
  const isFew = unknown <= OUTCOME_TARGETS.unknown ? "met" : "missed";
  console.log(
    `  unknown         ${percent(unknown)}, at most ${percent(OUTCOME_TARGETS.unknown)}: ${isFew}`,
  );
  console.log(
    `  apart: with a draft head or model, ${speculativeRight} of ${speculativeCount} right`,
  );
  console.log(`  wrong           ${wrong.join(" ") || "none"}\n    ${outcomes.cause ?? ""}`);
}

function atLeast(name: string, share: number, count: number, target: number): string {
  const verdict = share >= target ? "met" : "missed";
  return `  ${name.padEnd(15)} ${percent(share)} of ${count}, at least ${percent(target)}: ${verdict}`;
}

function cellsOf(each: AccuracyClass): string[] {
  return [
    `  ${each.group}`,
    String(each.count),
    String(each.sourceCount),
    percent(each.median),
    percent(each.ninetieth),
    pair(each.leftOutMedian, each.leftOutNinetieth),
    pair(each.baselineMedian, each.baselineNinetieth),
    targetOf(each),
  ];
}

function pair(median: number | undefined, ninetieth: number | undefined): string {
  if (median === undefined) return "–";
  return ninetieth === undefined ? percent(median) : `${percent(median)} / ${percent(ninetieth)}`;
}

function targetOf({ targetMedian, targetNinetieth, isMet }: AccuracyClass): string {
  if (targetMedian === undefined) return "–";
  const target = [targetMedian, targetNinetieth].filter((share) => share !== undefined);
  return `${target.map((share) => (share * 100).toFixed(0)).join(" / ")} ${isMet ? "met" : "MISSED"}`;
}

function rangeOf(each: AccuracyClass): string {
  return `${percent(each.insideShare)}${holdsRange(each) ? "" : " MISSED"}`;
}

function line(cells: readonly string[]): string {
  return cells
    .map((cell, at) => (at === 0 ? cell.padEnd(WIDTHS[0] ?? 0) : cell.padStart(WIDTHS[at] ?? 0)))
    .join("");
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
