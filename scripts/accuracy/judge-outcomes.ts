import { estimateFit } from "@/lib/fit/estimate";
import type { RowCase } from "./row-case";
import { isOffloaded } from "./row-class";

/** How often the engine agrees with what happened. */
export type Outcomes = {
  fitCount: number;
  fitsRight: number;
  failureCount: number;
  failuresRight: number;
  unknownCount: number;
  /** Rows it gets wrong, for whoever wants to know why. */
  wrong: readonly string[];
};

/**
 * Fits: the engine must say it runs on the devices. Failures: it must not. Rows whose log names no
 * device, or a placement no setting describes, test no limit and are left out.
 */
export function judgeOutcomes(cases: readonly RowCase[]): Outcomes {
  const asked = cases.filter((found) => namesDevices(found) && !isOffloaded(found));
  const outcomes = asked.map((found) => {
    const { verdict } = estimateFit(found.model, found.weights, found.machine, found.settings);
    const ran = found.row.kind === "fits" && found.row.value === 1;
    const says = verdict === "runs-well" || verdict === "tight";
    return { id: found.row.id, ran, says, isUnknown: verdict === "unknown" };
  });
  const fits = outcomes.filter(({ ran }) => ran);
  const failures = outcomes.filter(({ ran }) => !ran);
  return {
    fitCount: fits.length,
    fitsRight: fits.filter(({ says }) => says).length,
    failureCount: failures.length,
    failuresRight: failures.filter(({ says, isUnknown }) => !says && !isUnknown).length,
    unknownCount: outcomes.filter(({ isUnknown }) => isUnknown).length,
    wrong: outcomes.filter(({ ran, says }) => ran !== says).map(({ id }) => id),
  };
}

function namesDevices({ machine }: RowCase): boolean {
  return machine.devices.every(({ vendor }) => vendor !== "not stated");
}
