import type { AnswerQuestion } from "@/lib/answers/answer-question";
import { routes } from "@/lib/routes";
import { type Check, checkModel } from "../fit/check";
import { fitMachine, machineAddress, machineName, type Part } from "../fit/fit-machine";
import type { Fix } from "../fit/fix";
import { fixesOf } from "../fit/fixes";
import { type Flips, flipsOf } from "../fit/flips";
import { machineFix } from "../fit/machine-fix";
import type { Changes } from "../fit/read-parameter";
import type { Choices } from "../fit/request";
import type { SentenceSubject } from "../fit/sentence";

/** One answer of the checker at all its defaults, worked out for a document. */
export type Answer = {
  question: AnswerQuestion;
  choices: Choices;
  check: Check;
  flips: Flips;
  /** What would make it run on the device alone; none when it does. */
  fixes: readonly Fix[];
  subject: SentenceSubject;
  machineName: string;
  nameOf: (format: string) => string;
  /** The checker with this question and some of it changed. */
  hrefOf: (changes: Changes) => string;
};

export const DEFAULT_CHOICES: Choices = { runtime: "llama-cpp", isDisplayAttached: false };

/** Works out the answer; undefined when no format of the model is known. */
export function answerOf(question: AnswerQuestion): Answer | undefined {
  const { model, unit, frame, units } = question;
  const parts = partsOf(question);
  const choices = DEFAULT_CHOICES;
  const check = checkModel(model, fitMachine(parts, choices), choices, frame);
  if (check === undefined) return undefined;

  const nameOf = (format: string) =>
    frame.formats.find(({ slug }) => slug === format)?.name ?? format;
  const flips = flipsOf(check, { choices, ownClass: unit.class }, frame, units);
  const { verdict } = check.fit;
  const isTooLarge = verdict === "with-offload" || verdict === "does-not-run";
  const name = machineName(parts);
  const asked = {
    machine: machineAddress(parts),
    model: model.slug,
    quant: check.chosen.quantization,
    context: String(check.settings.contextTokens),
  };
  return {
    question,
    choices,
    check,
    flips,
    fixes: isTooLarge
      ? [...fixesOf({ check, parts, choices, nameOf }), ...flips.machines.map(machineFix)]
      : [],
    subject: { what: `${model.name} at ${nameOf(check.chosen.quantization)}`, where: name },
    machineName: name,
    nameOf,
    hrefOf: (changes) => routes.checkerAt({ ...asked, ...changes }),
  };
}

/** The same machine and model under other choices, like another runtime. */
export function checkWith(question: AnswerQuestion, choices: Choices): Check | undefined {
  const machine = fitMachine(partsOf(question), choices);
  return checkModel(question.model, machine, choices, question.frame);
}

/** The machine asked about, as answers name it. */
export function askedMachineName(question: AnswerQuestion): string {
  return machineName(partsOf(question));
}

function partsOf({ unit, memoryGiB }: AnswerQuestion): readonly Part[] {
  const configured = { unit, memoryGiB };
  return [{ kind: "unit", configured, isSizeAssumed: false, count: 1 }];
}
