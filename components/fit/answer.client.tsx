"use client";

import { MemoryStack } from "../plots/memory-stack";
import { AnswerFixes } from "./answer-fixes.client";
import { AnswerLinks } from "./answer-links.client";
import { AnswerJob, SpeedLine } from "./answer-speed";
import { type Check, checkModel } from "./check";
import type { CheckerFrame, ModelDetails } from "./checker-data";
import { CommandBox } from "./command-box.client";
import { commandOf } from "./commands";
import { ContextLimits } from "./context-limits";
import { useAllMachines } from "./files.client";
import { fitMachine, machineAddress, machineName, type Part } from "./fit-machine";
import { flipsOf } from "./flips";
import { FormatAdvice } from "./format-advice";
import { FormatTable } from "./format-table";
import { groundsOf } from "./grounds";
import { MachineAdvice } from "./machine-advice";
import { measured } from "./measure";
import { MeasuredRuns } from "./measured-runs.client";
import { NotEstimated } from "./not-estimated";
import { PrintedSum } from "./printed-sum";
import type { Choices } from "./request";
import { answerSentence } from "./sentence";
import { VerdictBadge } from "./verdict-badge";

type Props = {
  parts: readonly Part[];
  model: ModelDetails;
  choices: Choices;
  frame: CheckerFrame;
};

/** The answer to a machine and a model: verdict, memory, speed, limits, ways out, command and sum. */
export function Answer(props: Props) {
  const { parts, model, choices, frame } = props;
  if (model.whyNot !== undefined) return <NotEstimated model={model} whyNot={model.whyNot} />;
  const check = checkModel(model, fitMachine(parts, choices), choices, frame);
  if (check === undefined) return <NotEstimated model={model} whyNot="no-file" />;

  const nameOf = (format: string) =>
    frame.formats.find(({ slug }) => slug === format)?.name ?? format;
  const isKnown = check.fit.verdict !== "unknown";
  const subject = {
    what: `${model.name} at ${nameOf(check.chosen.quantization)}`,
    where: machineName(parts),
  };
  return (
    <article aria-label="Answer" className="grid grid-cols-[minmax(0,1fr)] gap-4">
      <div aria-live="polite" className="grid max-w-[48rem] gap-1.5">
        <VerdictBadge verdict={check.fit.verdict} />
        <p className="text-pretty font-serif text-lg">{answerSentence(check.fit, subject)}</p>
        {isKnown && <SpeedLine fit={check.fit} />}
      </div>
      {isKnown && <Known {...{ ...props, check, nameOf }} />}
      <AnswerLinks parts={parts} model={model} choices={choices} check={check} />
    </article>
  );
}

type KnownProps = Props & { check: Check; nameOf: (format: string) => string };

/** What stands below a verdict: where it turns, what was measured near it, and how it came about. */
function Known({ parts, model, choices, frame, check, nameOf }: KnownProps) {
  const units = useAllMachines(true);
  const [part] = parts;
  const ownClass = part?.kind === "unit" ? part.configured.unit.class : undefined;
  const flips = measured("checker-flips", () =>
    flipsOf(check, { choices, ownClass }, frame, units),
  );
  const isTooLarge = check.fit.verdict === "with-offload" || check.fit.verdict === "does-not-run";
  const format = check.chosen.quantization;
  return (
    <>
      <div className="grid gap-x-10 gap-y-5 grid-cols-[minmax(0,1fr)] lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <div className="grid grid-cols-[minmax(0,1fr)] content-start gap-2">
          <MemoryStack devices={check.fit.devices} />
          <p className="text-sm text-quiet">{groundsOf(check, choices, nameOf(format))}</p>
        </div>
        <div className="grid content-start gap-5">
          <AnswerJob check={check} />
          {!model.ownFile && <FormatAdvice {...{ check, flips, frame, nameOf }} />}
          <ContextLimits check={check} choices={choices} points={flips.points} />
          {!isTooLarge && <MachineAdvice machines={flips.machines} own={machineAddress(parts)} />}
        </div>
      </div>
      {isTooLarge && <AnswerFixes {...{ check, parts, choices, flips, nameOf }} />}
      <MeasuredRuns model={model} format={format} parts={parts} />
      <CommandBox command={commandOf(check, choices)} runtime={choices.runtime} />
      <div className="-space-y-px">
        <FormatTable check={check} nameOf={nameOf} />
        <PrintedSum check={check} />
      </div>
    </>
  );
}
