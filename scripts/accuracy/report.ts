import type { Accuracy, ClassSummary } from "./judge-all";

/** Prints the table: error of the engine, error of the rule of thumb, and what the range holds. */
export function printReport({ rowCount, classes, outcomes, unasked }: Accuracy): void {
  console.log(`${rowCount} measured rows. Error: e^|ln(estimate ÷ measured)| − 1.\n`);
  console.log(line(["", "rows", "sources", "median", "90th", "rule of thumb", "range holds"]));
  let quantity = "";
  for (const each of classes) {
    if (each.quantity !== quantity) console.log(`\n${each.quantity}`);
    quantity = each.quantity;
    console.log(line(cellsOf(each)));
  }
  const { fitCount, fitsRight, failureCount, failuresRight, unknownCount, wrong } = outcomes;
  console.log("\noutcomes");
  console.log(`  fits right      ${percent(fitsRight / fitCount)} of ${fitCount}`);
  console.log(`  failures right  ${percent(failuresRight / failureCount)} of ${failureCount}`);
  console.log(`  unknown         ${percent(unknownCount / (fitCount + failureCount))}`);
  console.log(`  wrong           ${wrong.join(" ") || "none"}`);
  console.log("\nnot asked about");
  for (const [reason, count] of unasked) console.log(`  ${String(count).padStart(5)}  ${reason}`);
}

function cellsOf(each: ClassSummary): string[] {
  const baseline = Number.isNaN(each.baselineMedian)
    ? "–"
    : `${percent(each.baselineMedian)} / ${percent(each.baselineNinetieth)}`;
  return [
    `  ${each.group}`,
    String(each.count),
    String(each.sourceCount),
    percent(each.median),
    percent(each.ninetieth),
    baseline,
    percent(each.insideShare),
  ];
}

const WIDTHS = [42, 6, 9, 9, 9, 18, 13];

function line(cells: readonly string[]): string {
  return cells
    .map((cell, at) => (at === 0 ? cell.padEnd(WIDTHS[0] ?? 0) : cell.padStart(WIDTHS[at] ?? 0)))
    .join("");
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
