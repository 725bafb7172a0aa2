import { judgeMemory, judgeWithheld } from "./judge-memory";
import { judgeOutcomes, type Outcomes } from "./judge-outcomes";
import { judgeSpeed } from "./judge-speed";
import { type Judged, type Summary, summarize } from "./judged";
import { readMeasurements } from "./measurement";
import { caseOfRow, type RowCase, type Unasked } from "./row-case";

/** One line of the table. */
export type ClassSummary = Summary & { quantity: string; group: string };

export type Accuracy = {
  rowCount: number;
  classes: readonly ClassSummary[];
  outcomes: Outcomes;
  judged: readonly Judged[];
  cases: readonly RowCase[];
  /** Rows that could not be asked about, by the general rule that says why. */
  unasked: ReadonlyMap<string, readonly string[]>;
};

/** The engine against every measured row of the catalog. */
export function judgeAll(): Accuracy {
  const rows = readMeasurements();
  const asked = rows.map(caseOfRow);
  const cases = asked.filter(isCase);
  const judged = cases.flatMap(judge);
  return {
    rowCount: rows.length,
    classes: classesOf(judged),
    outcomes: judgeOutcomes(cases.filter(({ row }) => row.kind === "fits" || row.kind === "oom")),
    judged,
    cases,
    unasked: unaskedOf(rows.map(({ id }, at) => ({ id, found: asked[at] }))),
  };
}

function judge(found: RowCase): Judged[] {
  switch (found.row.kind) {
    case "decode-tps":
    case "prefill-tps":
      return [judgeSpeed(found)].filter((each) => each !== undefined);
    case "memory-total":
    case "memory-kv":
      return judgeMemoryTwice(found);
    default:
      return [];
  }
}

/** As asked, and once more with the file's size withheld. */
function judgeMemoryTwice(found: RowCase): Judged[] {
  const judged = judgeMemory(found);
  if (judged === undefined) return [];
  return [judged, judgeWithheld(found, judged)].filter((each) => each !== undefined);
}

function classesOf(judged: readonly Judged[]): ClassSummary[] {
  const groups = new Map<string, Judged[]>();
  for (const row of judged) {
    const key = `${row.quantity}\n${row.group}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups]
    .map(([key, rows]) => {
      const [quantity = "", group = ""] = key.split("\n");
      return { quantity, group, ...summarize(rows) };
    })
    .toSorted((a, b) => a.quantity.localeCompare(b.quantity) || a.group.localeCompare(b.group));
}

function unaskedOf(
  rows: readonly { id: string; found: RowCase | Unasked | undefined }[],
): Map<string, string[]> {
  const byReason = new Map<string, string[]>();
  for (const { id, found } of rows) {
    if (typeof found === "string") byReason.set(found, [...(byReason.get(found) ?? []), id]);
  }
  return byReason;
}

function isCase(found: RowCase | Unasked): found is RowCase {
  return typeof found !== "string";
}
