import type { AnswerNeighbours } from "@/lib/answers/answer-neighbours";
import type { RunFact } from "@/lib/answers/run-facts";
import { type CheckerState, routes } from "@/lib/routes";
import type { Near, RunPlace } from "@/lib/runs/nearest";
import { site } from "@/lib/site/identity";
import { AnswerJob, SpeedLine } from "../fit/answer-speed";
import { groundsOf } from "../fit/grounds";
import { PrintedSum } from "../fit/printed-sum";
import { answerSentence } from "../fit/sentence";
import { VerdictBadge } from "../fit/verdict-badge";
import { MemoryStack } from "../plots/memory-stack";
import { PageFooter } from "../site/page-footer";
import { PageHeader } from "../site/page-header";
import { Section } from "../site/section";
import type { Answer } from "./answer";
import { AnswerCommands } from "./answer-commands";
import { AnswerFormats } from "./answer-formats";
import { AnswerKin } from "./answer-kin";
import { AnswerRuns } from "./answer-runs";
import { AnswerSources } from "./answer-sources";
import { AnswerTurns } from "./answer-turns";
import { BadgeEmbed } from "./badge-embed";
import { badgeFacts } from "./badge-facts";
import { readingOf } from "./reading/reading";

type Props = {
  address: string;
  answer: Answer;
  neighbours: AnswerNeighbours;
  measured: { runs: readonly Near<RunFact>[]; asked: RunPlace };
  sources: Parameters<typeof AnswerSources>[0];
  /** An answer's document where there is one, else the checker. */
  hrefOf: (state: CheckerState) => string;
};

/** One question answered in full: a model on a machine, at every default of the checker. */
export function AnswerDocument(props: Props) {
  const { address, answer, neighbours, measured, sources, hrefOf } = props;
  const { question, machineName } = answer;
  return (
    <article>
      <PageHeader
        trail={[
          { name: "Will it run?", href: routes.checker() },
          { name: question.model.name, href: routes.model(question.model.slug) },
          { name: machineName, href: address },
        ]}
        eyebrow="Will it run?"
        title={`${question.model.name} on ${machineName}`}
      >
        <Verdict answer={answer} />
      </PageHeader>
      <Meaning answer={answer} neighbours={neighbours} />
      <Memory answer={answer} />
      <Section id="turns" title="Where the answer turns">
        <AnswerTurns answer={answer} />
      </Section>
      <Section id="quantizations" title="Every quantization here" label="estimated">
        <AnswerFormats answer={answer} />
      </Section>
      <Section id="commands" title="To run it">
        <AnswerCommands answer={answer} />
      </Section>
      <Section id="next" title="Machines and models next to it" label="estimated">
        <AnswerKin answer={answer} neighbours={neighbours} hrefOf={hrefOf} />
      </Section>
      <Section id="measured" title="Nearest measured runs">
        <AnswerRuns {...measured} />
      </Section>
      <Section id="badge" title="Show it elsewhere">
        <BadgeEmbed address={address} facts={badgeFacts(question, answer.check)} />
      </Section>
      <Section id="sources" title="Sources">
        <AnswerSources {...sources} />
      </Section>
      <PageFooter reviewedOn={site.editionDate} address={address} marksEvidence />
    </article>
  );
}

function Verdict({ answer: { check, subject, hrefOf } }: Pick<Props, "answer">) {
  return (
    <div className="mt-3 grid max-w-[48rem] gap-1.5">
      <VerdictBadge verdict={check.fit.verdict} />
      <p className="text-pretty font-serif text-lg">{answerSentence(check.fit, subject)}</p>
      <SpeedLine fit={check.fit} />
      <p>
        <a href={hrefOf({})}>Ask it with other settings</a>
      </p>
    </div>
  );
}

function Meaning({ answer, neighbours }: Pick<Props, "answer" | "neighbours">) {
  return (
    <Section id="meaning" title="What that means">
      <div className="prose">
        {readingOf({ answer, neighbours }).map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
      <div className="mt-4">
        <AnswerJob check={answer.check} />
      </div>
    </Section>
  );
}

function Memory({ answer: { check, choices, nameOf } }: Pick<Props, "answer">) {
  return (
    <Section id="memory" title="Memory" label="estimated">
      <MemoryStack devices={check.fit.devices} />
      <p className="mt-2 text-sm text-quiet">
        {groundsOf(check, choices, nameOf(check.chosen.quantization))}
      </p>
      <PrintedSum check={check} />
    </Section>
  );
}
