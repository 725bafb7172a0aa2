"use client";

import { formatCapacity, formatTokens } from "@/lib/format";
import { routes } from "@/lib/routes";
import { MemoryStack } from "../plots/memory-stack";
import { AnswerFixes } from "./answer-fixes.client";
import { AnswerJob, SpeedLine } from "./answer-speed";
import { type Check, checkModel } from "./check";
import type { CheckerFrame, ModelDetails } from "./checker-data";
import { CommandBox } from "./command-box.client";
import { commandOf } from "./commands";
import { ContextLimits } from "./context-limits";
import { CopyLink } from "./copy-link.client";
import { fitMachine, machineAddress, machineName, type Part } from "./fit-machine";
import { FormatTable } from "./format-table";
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
export function Answer({ parts, model, choices, frame }: Props) {
  if (model.whyNot !== undefined) return <NotEstimated model={model} whyNot={model.whyNot} />;
  const machine = fitMachine(parts, choices);
  const check = checkModel(model, machine, choices, frame);
  if (check === undefined) return <NotEstimated model={model} whyNot="no-file" />;

  const nameOf = (format: string) =>
    frame.formats.find(({ slug }) => slug === format)?.name ?? format;
  const format = nameOf(check.chosen.quantization);
  const { fit } = check;
  const isKnown = fit.verdict !== "unknown";
  const sentence = answerSentence(fit, {
    what: `${model.name} at ${format}`,
    where: machineName(parts),
  });
  return (
    <article aria-label="Answer" className="grid grid-cols-[minmax(0,1fr)] gap-4">
      <div aria-live="polite" className="grid max-w-[48rem] gap-1.5">
        <VerdictBadge verdict={fit.verdict} />
        <p className="text-pretty font-serif text-lg">{sentence}</p>
        {isKnown && <SpeedLine fit={fit} />}
      </div>
      {isKnown && (
        <div className="grid gap-x-10 gap-y-5 grid-cols-[minmax(0,1fr)] lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
          <div className="grid grid-cols-[minmax(0,1fr)] gap-2">
            <MemoryStack devices={fit.devices} />
            <p className="text-sm text-quiet">{groundsOf(check, choices, format)}</p>
          </div>
          <div className="grid content-start gap-5">
            <AnswerJob check={check} />
            <ContextLimits check={check} choices={choices} />
          </div>
        </div>
      )}
      {(fit.verdict === "does-not-run" || fit.verdict === "with-offload") && (
        <AnswerFixes {...{ check, parts, choices, nameOf }} />
      )}
      {isKnown && (
        <>
          <MeasuredRuns model={model} format={check.chosen.quantization} parts={parts} />
          <CommandBox command={commandOf(check, choices)} runtime={choices.runtime} />
          <div className="-space-y-px">
            <FormatTable check={check} nameOf={nameOf} />
            <PrintedSum check={check} />
          </div>
        </>
      )}
      <Links parts={parts} model={model} choices={choices} check={check} />
    </article>
  );
}

/** What was taken because nothing else was asked for, and why. */
function groundsOf({ chosen, best, settings, machine }: Check, choices: Choices, format: string) {
  const grounds = [
    chosen === best &&
      choices.quantization === undefined &&
      `${format}: ${WHY_FORMAT[best.verdict]}`,
    choices.contextTokens === undefined &&
      `${formatTokens(settings.contextTokens)} of context: a long conversation`,
    choices.ramGiB === undefined &&
      machine.ramGiB !== undefined &&
      `${formatCapacity(machine.ramGiB)} of system memory: what most have`,
  ].filter((ground) => ground !== false);
  return grounds.length > 0 ? `${grounds.join(". ")}.` : "";
}

const WHY_FORMAT: Record<Check["fit"]["verdict"], string> = {
  "runs-well": "the best that runs well",
  tight: "the best that fits, none runs well",
  "with-offload": "none fits the device; this is the usual one",
  "does-not-run": "the smallest known",
  unknown: "the usual one",
};

type LinksProps = { parts: readonly Part[]; model: ModelDetails; choices: Choices; check: Check };

function Links({ parts, model, choices, check }: LinksProps) {
  const units = parts.flatMap((part) => (part.kind === "unit" ? part.configured.unit : []));
  return (
    <div className="flex flex-wrap items-center gap-x-5 gap-y-1 border-t border-rule pt-3 text-sm print:hidden">
      <CopyLink
        state={{
          machine: machineAddress(parts),
          model: model.slug,
          quant: check.chosen.quantization,
          context: String(check.settings.contextTokens),
          ram:
            check.machine.ramGiB === undefined
              ? choices.ramGiB?.toString()
              : String(check.machine.ramGiB),
        }}
      />
      <a href={routes.model(model.slug)}>All about {model.name}</a>
      {units.map(({ slug, name }) => (
        <a key={slug} href={routes.hardwareUnit(slug)}>
          All about {name}
        </a>
      ))}
      <a href={routes.methodology()}>How these figures come about</a>
    </div>
  );
}
