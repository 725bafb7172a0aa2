import type { CheckerFrame, MachineEntry, ModelDetails } from "@/components/fit/checker-data";
import type { Hardware } from "@/lib/catalog/schemas/hardware";
import type { Model } from "@/lib/catalog/schemas/model";
import type { AnswerPair } from "./answer-pairs";
import { checkerDetails, checkerFrame, checkerMachines, machineEntry } from "./checker";

/** All that the checker's own functions need to answer one pair, as the checker would fetch it. */
export type AnswerQuestion = {
  model: ModelDetails;
  unit: MachineEntry;
  memoryGiB: number;
  frame: CheckerFrame;
  /** Every unit with its prices, for the cheapest machine that says yes. */
  units: readonly MachineEntry[];
};

const frame = checkerFrame();
const units = checkerMachines();
const details = new Map<Model, ModelDetails>();
const entries = new Map<Hardware, MachineEntry>();

/** The question of a pair, at every default of the checker. */
export function answerQuestion({ model, configuration }: AnswerPair): AnswerQuestion {
  const { hardware, memoryGiB } = configuration;
  return {
    model: kept(details, model, checkerDetails),
    unit: kept(entries, hardware, machineEntry),
    memoryGiB,
    frame,
    units,
  };
}

function kept<Key, Value>(store: Map<Key, Value>, key: Key, make: (key: Key) => Value): Value {
  const value = store.get(key) ?? make(key);
  store.set(key, value);
  return value;
}
