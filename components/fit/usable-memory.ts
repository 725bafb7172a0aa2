import { planRanking } from "@/lib/fit/rank";
import type { FitMachine } from "@/lib/fit/types";
import { bytesToGib } from "@/lib/units";
import { settingsOf } from "./check";
import type { Choices } from "./request";

/** What a machine gives a model in all, in GiB. */
export function usableMemoryOf(machine: FitMachine, choices: Choices): number {
  return bytesToGib(planRanking(machine, settingsOf(choices, {})).usableBytes);
}
