import { catalog } from "@/lib/catalog";
import { measuredRuns } from "@/lib/catalog/measured-runs";
import type { Combo } from "@/lib/catalog/schemas/combo";
import type { Hardware } from "@/lib/catalog/schemas/hardware";
import { indexHardware, resolveHardware } from "@/lib/resolve/hardware-text";
import { deviceCount, isAlike } from "./combo-machine";
import { grouped } from "./grouped";
import type { RunList } from "./nearest-runs";
import { type RunFact, runFacts } from "./run-facts";

/** Rows a page shows; the others are linked. */
const MOST_ROWS = 8;

const units = indexHardware<Hardware>(catalog.hardware);

/** The measured runs on exactly this set-up, writing speed first. */
export function runsOnCombo(combo: Combo): RunList {
  const own = runFacts
    .filter((run) => (isAlike(combo) ? isOnAlike(run, combo) : isOnMixed(run, combo)))
    .toSorted((a, b) => Number(b.quantity === "decode") - Number(a.quantity === "decode"));
  const rows = firstOfEachModel(own).slice(0, MOST_ROWS);
  const shown = new Set(rows);
  const more = grouped(
    own.filter((run) => !shown.has(run)),
    (run) => run.class,
  ).flatMap(([, runs]) => (runs[0] ? [{ class: runs[0].class, count: runs.length }] : []));
  return { isOwn: true, rows, more };
}

function isOnAlike({ unit, count }: RunFact, combo: Combo): boolean {
  return unit === combo.devices[0]?.hardware && count === deviceCount(combo);
}

/** Runs of several sorts of devices name them only in the text of their source. */
function isOnMixed({ unit, href }: RunFact, { devices }: Combo): boolean {
  if (unit !== undefined) return false;
  const run = measuredRuns.get(href.split("#")[1] ?? "");
  const found = resolveHardware<Hardware>(run?.hardware ?? "", units);
  return (
    found.length === devices.length &&
    devices.every(({ hardware, count }) =>
      found.some((each) => each.record.slug === hardware && each.count === count),
    )
  );
}

/** One of each model before a second of any. */
function firstOfEachModel(runs: readonly RunFact[]): RunFact[] {
  const firsts = grouped(runs, ({ model }) => model).flatMap(([, [first]]) => first ?? []);
  const taken = new Set(firsts);
  return [...firsts, ...runs.filter((run) => !taken.has(run))];
}
