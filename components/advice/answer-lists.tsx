import type { ChoiceText, OutcomeText } from "@/lib/advice/lines";
import type { AnswerText } from "@/lib/advice/summary";
import type { Verdict } from "@/lib/fit/types";
import { VerdictBadge } from "../fit/verdict-badge";

const VERDICTS = ["runs-well", "tight", "with-offload", "does-not-run", "unknown"] as const;

const NO_CHOICE: ChoiceText = {
  slug: "",
  name: "",
  href: "",
  form: "",
  price: "",
  seen: "",
  seenHref: "",
  outcomes: [],
  place: "",
  also: "",
};

type Props = { answer: AnswerText };

/**
 * The answer of the page, and the templates its script draws other answers from: each `data-slot` is a
 * text or an address of `ChoiceText`. Behaviour: `components/enhance/choose.ts`.
 */
export function AnswerLists({ answer }: Props) {
  return (
    <div data-part="answer">
      <p data-part="said" aria-live="polite" className="max-w-[42rem] text-lg">
        {answer.said}
      </p>
      <List part="ranked" title="With a dated price, best first" choices={answer.ranked} />
      <List part="tooDear" title="Above the budget" choices={answer.tooDear} />
      <List part="unpriced" title="No dated price" choices={answer.unpriced} />
      <p data-part="leftOut" className="mt-4 max-w-[42rem] text-sm text-quiet">
        {answer.leftOut}
      </p>
      <template data-template="choice">
        <ChoiceLine choice={NO_CHOICE} />
      </template>
      {VERDICTS.map((verdict) => (
        <template key={verdict} data-template={verdict}>
          <Outcome outcome={{ verdict, text: "", checkHref: "", checkLabel: "" }} />
        </template>
      ))}
    </div>
  );
}

type ListProps = { part: string; title: string; choices: readonly ChoiceText[] };

function List({ part, title, choices }: ListProps) {
  return (
    <section data-list={part} hidden={choices.length === 0} className="mt-6 [&[hidden]]:hidden">
      <h2 className="text-lg font-semibold">{title}</h2>
      <ol className="mt-2 border-t border-rule">
        {choices.map((choice) => (
          <ChoiceLine key={choice.slug} choice={choice} />
        ))}
      </ol>
    </section>
  );
}

function ChoiceLine({ choice }: { choice: ChoiceText }) {
  const { name, href, form, price, seen, seenHref, outcomes, place, also } = choice;
  return (
    <li className="border-b border-rule py-3">
      <h3 className="font-semibold">
        <a data-slot="name" href={href || undefined}>
          {name}
        </a>{" "}
        <span data-slot="form" className="text-sm font-normal text-quiet">
          {form}
        </span>
      </h3>
      <p>
        <span data-slot="price" className="tabular-nums">
          {price}
        </span>{" "}
        <a
          data-slot="seen"
          href={seenHref || undefined}
          className="text-sm text-quiet [&:not([href])]:no-underline"
        >
          {seen}
        </a>
      </p>
      <ul data-slot="outcomes" className="mt-1 text-sm">
        {outcomes.map((outcome) => (
          <Outcome key={outcome.checkHref} outcome={outcome} />
        ))}
      </ul>
      <p className="mt-1 max-w-[48rem] text-sm">
        <span data-slot="place">{place}</span>{" "}
        <span data-slot="also" className="text-quiet">
          {also}
        </span>
      </p>
    </li>
  );
}

type OutcomeProps = { outcome: OutcomeText & { verdict: Verdict } };

function Outcome({ outcome: { verdict, text, checkHref, checkLabel } }: OutcomeProps) {
  return (
    <li className="flex flex-wrap items-baseline gap-x-3 py-0.5">
      <VerdictBadge verdict={verdict} />
      <span data-slot="text" className="tabular-nums">
        {text}
      </span>
      <a data-slot="check" href={checkHref || undefined} aria-label={checkLabel}>
        Check
      </a>
    </li>
  );
}
