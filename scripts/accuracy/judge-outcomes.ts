import { estimateFit } from "@/lib/fit/estimate";
import type { RowCase } from "./row-case";
import { isOffloaded, isSpeculative } from "./row-class";

/** How often the engine agrees with what happened. */
export type Outcomes = {
  fitCount: number;
  fitsRight: number;
  failureCount: number;
  failuresRight: number;
  unknownCount: number;
  /** Runs with a draft head or model, which their sources seldom describe: how many, how many right. */
  speculativeCount: number;
  speculativeRight: number;
  /** Rows it gets wrong, for whoever wants to know why. */
  wrong: readonly string[];
  runs: readonly { id: string; model: string; ran: boolean; verdict: string }[];
};

/**
 * Fits: the engine must say it runs on the devices. Failures: it must not. Rows whose log names no
 * device, or a placement no setting describes, test no limit and are left out.
 */
export function judgeOutcomes(cases: readonly RowCase[]): Outcomes {
  const all = cases.filter((found) => namesDevices(found) && !isOffloaded(found)).map(outcomeOf);
  const outcomes = all.filter(({ isApart }) => !isApart);
  const speculative = all.filter(({ isApart }) => isApart);
  const fits = outcomes.filter(({ ran }) => ran);
  const failures = outcomes.filter(({ ran }) => !ran);
  return {
    fitCount: fits.length,
    fitsRight: fits.filter(({ says }) => says).length,
    failureCount: failures.length,
    failuresRight: failures.filter(({ says, isUnknown }) => !says && !isUnknown).length,
    unknownCount: outcomes.filter(({ isUnknown }) => isUnknown).length,
    speculativeCount: speculative.length,
    speculativeRight: speculative.filter(({ ran, says }) => ran === says).length,
    wrong: outcomes.filter(({ ran, says }) => ran !== says).map(({ id }) => id),
    runs: all.map(({ id, model, ran, verdict }) => ({ id, model: model.slug, ran, verdict })),
  };
}

function outcomeOf({ model, weights, machine, settings, row }: RowCase) {
  const { verdict } = estimateFit(model, weights, machine, settings);
  const ran = row.kind === "fits" && row.value === 1;
  const says = verdict === "runs-well" || verdict === "tight";
  const isUnknown = verdict === "unknown";
  return { id: row.id, model, verdict, ran, says, isUnknown, isApart: isSpeculative(row) };
}

function namesDevices({ machine }: RowCase): boolean {
  return machine.devices.every(({ vendor }) => vendor !== "not stated");
}
