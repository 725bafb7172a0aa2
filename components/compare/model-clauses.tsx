import type { ModelReason, OpenModelPoint } from "@/lib/answers/compare-model-reasons";
import { formatCount, formatDate, formatMemory, formatTokens } from "@/lib/format";
import type { DecisionClause } from "./decision";
import { listText, timesText } from "./text";

/** Machines named before the rest is counted. */
const MOST_NAMED = 3;

type Reason<Key extends ModelReason["key"]> = Extract<ModelReason, { key: Key }>;

/** The words of each reason to take a model. */
export function modelClauses(reasons: readonly ModelReason[]): DecisionClause[] {
  return reasons.map(clauseOf);
}

function clauseOf(reason: ModelReason): DecisionClause {
  const { key } = reason;
  switch (key) {
    case "runs-on-more":
      return { key, decides: "your machine decides", because: machinesText(reason) };
    case "needs-less":
      return { key, decides: "memory decides", because: needText(reason) };
    case "faster":
      return { key, decides: "speed decides", because: fasterText(reason) };
    case "longer-context":
      return {
        key,
        decides: "long texts decide",
        because: `${formatTokens(reason.hereTokens)} of native context against ${formatTokens(reason.thereTokens)}`,
      };
    case "reads-images":
      return {
        key,
        decides: "pictures decide",
        because: "it reads them, the other reads text alone",
      };
    case "freer":
      return {
        key,
        decides: "the licence decides",
        because: `${reason.here} is an open-source licence; ${reason.there} has terms of its own`,
      };
    case "newer":
      return {
        key,
        decides: "age decides",
        because: `released ${formatDate(reason.here)} against ${formatDate(reason.there)}`,
      };
  }
}

function machinesText({ machines }: Reason<"runs-on-more">): string {
  const named = machines.slice(0, MOST_NAMED).map(({ name }) => name);
  const rest = machines.length - named.length;
  const list = listText(rest > 0 ? [...named, `${formatCount(rest)} more`] : named);
  return `it alone runs well at four bits or more on the ${list}`;
}

function needText({ hereBytes, thereBytes, quantizations: [here, there] }: Reason<"needs-less">) {
  const formats = here === there ? ` at ${here}` : ` (${here} and ${there})`;
  return `${formatMemory(hereBytes)} against ${formatMemory(thereBytes)}${formats}`;
}

function fasterText({ ratio: { low, high, count } }: Reason<"faster">): string {
  const on = count === 1 ? "the one machine" : `the ${formatCount(count)} machines`;
  return `it writes ${timesText(low, high)} as fast on ${on} that hold both whole, by our estimate`;
}

const OPEN: Record<OpenModelPoint, string> = {
  memory: "what one of them needs is unknown",
  speed: "no machine asked about holds both whole",
  context: "the native context of one is unknown",
  license: "the licence of one is unknown",
  date: "the release of one is unknown",
};

/** What decides nothing; which of the two answers better is never among what we know. */
export function openModelText(open: readonly OpenModelPoint[]): string {
  const unknown = open.map((point) => OPEN[point]);
  const quality = "which of them answers better: no figure here tests that";
  return `Not decided here: ${listText([quality, ...unknown])}.`;
}
