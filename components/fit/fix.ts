import type { Fit, Verdict } from "@/lib/fit/types";
import { formatSpeedRange } from "@/lib/format";
import type { Check } from "./check";
import type { Part } from "./fit-machine";
import type { Changes } from "./read-parameter";
import type { Choices } from "./request";

/** One way to a yes: what to change, what comes of it, and the address that shows it. */
export type Fix = { title: string; result: string; changes: Changes };

/** What a way out is looked for from. */
export type FixSetting = {
  check: Check;
  parts: readonly Part[];
  choices: Choices;
  nameOf: (format: string) => string;
};

/** Whether all of it lies on the devices. */
export function isOnDevices({ verdict }: { verdict: Verdict }): boolean {
  return verdict === "runs-well" || verdict === "tight";
}

/** ", 12–18 tok/s", to stand behind a figure; empty when unknown. */
export function speedOf({
  decodeTokensPerSecond: speed,
}: Pick<Fit, "decodeTokensPerSecond">): string {
  return speed === undefined ? "" : `, ${formatSpeedRange(speed)}`;
}
