"use client";

import type { CheckerFrame, ModelDetails } from "./checker-data";
import type { Part } from "./fit-machine";
import { MachineRanking } from "./machine-ranking.client";
import { ModelRanking } from "./model-ranking.client";
import type { Choices } from "./request";

type Props = {
  parts: readonly Part[];
  model: ModelDetails | undefined;
  choices: Choices;
  frame: CheckerFrame;
};

/** Every machine for a model, else every model on a machine: one chunk, since both draw the same table. */
export function Rankings({ parts, model, choices, frame }: Props) {
  if (model !== undefined) return <MachineRanking {...{ model, choices, frame }} />;
  return <ModelRanking {...{ parts, choices, frame }} />;
}
