import { rowsIn } from "@/lib/compare/differences";
import type { ComparedRow } from "@/lib/compare/types";
import { valueText } from "@/lib/compare/value-text";
import { formatCount, formatFigure } from "@/lib/format";
import type { HardwareComparison } from "./compare-hardware";
import type { ModelComparison } from "./compare-models";
import type { ToolComparison } from "./compare-tools";

/** What a document of a pair says of itself: its title, its first sentence, its search snippet. */
export type PairText = { title: string; lede: string; description: string };

/** A field and the words before its values. */
type Fact = readonly [key: string, before: string];

const MACHINE_FACTS: readonly Fact[] = [
  ["usable", "memory for a model "],
  ["bandwidth", "read at "],
  ["power", ""],
  ["launchPrice", "at launch "],
];

const MODEL_FACTS: readonly Fact[] = [
  ["need", "memory "],
  ["nativeContext", "context "],
  ["license", ""],
];

const MOST_TITLE_CHARACTERS = 60;
const MOST_DESCRIPTION_CHARACTERS = 160;

type Names = readonly [string, string];

/** The words of a pair of machines. */
export function hardwareText({ names, rows, reasons, verdicts }: HardwareComparison): PairText {
  const [more, faster] = [leading(reasons, "runs-more"), leading(reasons, "faster")];
  const moreCount = more?.reason.key === "runs-more" ? more.reason.models.length : 0;
  const high = faster?.reason.key === "faster" ? faster.reason.ratio.high : undefined;
  const times = high === undefined ? undefined : `${formatFigure(high)}×`;
  const isSame = verdicts.differing.length === 0;
  const count = verdicts.differing.length + verdicts.otherFormat.length + verdicts.alike.length;
  const answers = [
    more && times && more.side !== faster?.side && `more models or ${times} the speed`,
    more && times && `${formatCount(moreCount)} more models, up to ${times} speed`,
    more && `${formatCount(moreCount)} more models on ${names[more.side]}`,
    more && `${formatCount(moreCount)} more on ${names[more.side]}`,
    isSame && times && `same models, up to ${times} speed`,
    isSame && "the same models run",
    "which to take",
  ];
  const verdict = isSame
    ? `The same verdict for all ${formatCount(count)} models asked about most`
    : `Another verdict for ${formatCount(verdicts.differing.length)} of the ${formatCount(count)} models asked about most`;
  return {
    title: titleOf(names, answers),
    lede: `${verdict}; ${oppositesText(rows, MACHINE_FACTS.slice(0, 2))}.`,
    description: descriptionOf(names, rows, MACHINE_FACTS),
  };
}

/** The words of a pair of models. */
export function modelText({ names, rows, verdicts }: ModelComparison): PairText {
  const need = oppositesText(rows, [["need", ""]]);
  const context = oppositesText(rows, [["nativeContext", ""]]);
  const differing = verdicts.differing.length;
  const count = differing + verdicts.alike.length;
  const machines =
    differing === 0
      ? `The same verdict on all ${formatCount(count)} machines asked about most`
      : `Another verdict on ${formatCount(differing)} of the ${formatCount(count)} machines asked about most`;
  return {
    title: titleOf(names, [need, context, "what differs"]),
    lede: `${machines}; ${oppositesText(rows, MODEL_FACTS.slice(0, 2))}.`,
    description: descriptionOf(names, rows, MODEL_FACTS),
  };
}

/** The words of a pair of tools. */
export function toolText({ names, rows, isBuiltOn }: ToolComparison): PairText {
  const differing = rowsIn(rows, "differs").length;
  const license = oppositesText(rows, [["license", ""]]);
  const [one, other] = names;
  const built = isBuiltOn[0]
    ? `${one} is built on ${other}. `
    : isBuiltOn[1]
      ? `${other} is built on ${one}. `
      : "";
  return {
    title: titleOf(names, [`${formatCount(differing)} differences, by its pages`, "what differs"]),
    lede: `${built}Their pages differ in ${formatCount(differing)} ${differing === 1 ? "fact" : "facts"} we hold. ${license === "" ? "" : `Licence: ${license}.`}`.trim(),
    description: descriptionOf(names, rows, [["license", "licence "]]),
  };
}

type Reasons<Reason> = readonly [readonly Reason[], readonly Reason[]];

/** The side that has a reason, and the reason; the first side where both have. */
function leading<Reason extends { key: string }>(reasons: Reasons<Reason>, key: string) {
  for (const side of [0, 1] as const) {
    const reason = reasons[side].find((each) => each.key === key);
    if (reason !== undefined) return { side, reason };
  }
  return undefined;
}

/** The first answer that leaves the title short enough; the names alone when none does. */
function titleOf([one, other]: Names, answers: readonly (string | false | undefined)[]): string {
  const names = `${one} vs ${other}`;
  const titles = answers
    .filter((answer) => answer !== false && answer !== undefined && answer !== "")
    .map((answer) => plain(`${names}: ${answer}`));
  return titles.find((title) => title.length <= MOST_TITLE_CHARACTERS) ?? names;
}

/** "24 GB against 16 GB", "24 GB each": the values of some fields, of both or not at all. */
function oppositesText(rows: readonly ComparedRow[], facts: readonly Fact[]): string {
  return facts
    .flatMap(([key, before]) => {
      const row = rows.find(({ field }) => field.key === key);
      const [one, other] = row?.values.map((value) => valueText(row.field, value, {})) ?? [];
      if (one === undefined || other === undefined) return [];
      return one === other ? [`${before}${one} each`] : [`${before}${one} against ${other}`];
    })
    .join(", ");
}

function descriptionOf([one, other]: Names, rows: readonly ComparedRow[], stated: readonly Fact[]) {
  const start = `${one} or ${other}`;
  const ending = "When to take which, and what each cannot do.";
  for (let count = stated.length; count > 0; count--) {
    const facts = oppositesText(rows, stated.slice(0, count));
    const text = plain(facts === "" ? `${start}? ${ending}` : `${start}: ${facts}. ${ending}`);
    if (text.length <= MOST_DESCRIPTION_CHARACTERS) return text;
  }
  return `${start}? ${ending}`;
}

function plain(text: string): string {
  return text.replaceAll("\u00a0", " ");
}
