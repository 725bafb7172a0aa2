import type { HardwareReason, OpenPoint } from "@/lib/answers/compare-hardware-reasons";
import type { DatedPrice } from "@/lib/answers/compare-prices";
import { formatCount, formatDate, formatMemory, formatUsd } from "@/lib/format";
import { routes } from "@/lib/routes";
import { HARDWARE_BACKEND } from "../hardware/words";
import type { DecisionClause } from "./decision";
import { listText, timesText } from "./text";

/** Models named before the rest is counted. */
const MOST_NAMED = 3;

type Reason<Key extends HardwareReason["key"]> = Extract<HardwareReason, { key: Key }>;

/** The words of each reason to take a machine; `promptModel` is the one whose prompts are estimated. */
export function hardwareClauses(
  reasons: readonly HardwareReason[],
  promptModel: string,
): DecisionClause[] {
  return reasons.map((reason) => clauseOf(reason, promptModel));
}

function clauseOf(reason: HardwareReason, promptModel: string): DecisionClause {
  const { key } = reason;
  switch (key) {
    case "runs-more":
      return { key, decides: "these models decide", because: <Models models={reason.models} /> };
    case "more-memory":
      return {
        key,
        decides: "room decides",
        because: `a model can have ${formatMemory(reason.hereBytes)} of memory against ${formatMemory(reason.thereBytes)}`,
      };
    case "faster":
      return { key, decides: "speed decides", because: fasterText(reason) };
    case "reads-faster":
      return {
        key,
        decides: "long prompts decide",
        because: `it reads one ${timesText(reason.ratio, reason.ratio)} as fast, by our estimate for ${promptModel}`,
      };
    case "cheaper":
      return {
        key,
        decides: "price decides",
        because: `${priceText(reason.here)} against ${priceText(reason.there)}`,
      };
    case "less-power":
      return {
        key,
        decides: "power decides",
        because: `${formatCount(reason.hereWatts)}\u00a0W against ${formatCount(reason.thereWatts)}\u00a0W`,
      };
    case "platform":
      return {
        key,
        decides: "software decides",
        because: `it alone runs ${listText(reason.backends.map(backendWord))}`,
      };
  }
}

function Models({ models }: Pick<Reason<"runs-more">, "models">) {
  const [named, rest] = [models.slice(0, MOST_NAMED), models.length - MOST_NAMED];
  return (
    <>
      {named.map(({ slug, name, quantization }, at) => (
        <span key={slug}>
          {at > 0 && ", "}
          <a href={routes.model(slug)}>{name}</a> at {quantization}
        </span>
      ))}
      {rest > 0 && ` and ${formatCount(rest)} more`} run well on it alone at four bits or more
    </>
  );
}

function fasterText({ ratio: { low, high, count } }: Reason<"faster">): string {
  const on = count === 1 ? "the one model that fits" : `the ${formatCount(count)} models that fit`;
  return `it writes ${timesText(low, high)} as fast on ${on} whole on both, by our estimate`;
}

const CONDITION: Record<DatedPrice["condition"], string> = {
  new: "new",
  used: "used",
  starting: "for the cheapest machine with it",
  unstated: "",
  launch: "at launch",
};

/** "$700–$900 used (16 May 2026)". */
function priceText({ lowUsd, highUsd, on, condition }: DatedPrice): string {
  const range =
    highUsd === undefined ? formatUsd(lowUsd) : `${formatUsd(lowUsd)}–${formatUsd(highUsd)}`;
  const parts = [range, CONDITION[condition], on && `(${formatDate(on)})`];
  return parts.filter((part) => part !== undefined && part !== "").join(" ");
}

function backendWord(key: string): string {
  return Object.entries(HARDWARE_BACKEND).find(([each]) => each === key)?.[1] ?? key;
}

const OPEN: Record<OpenPoint, string> = {
  price: "no price of the same sort and year is known of both",
  power: "their power is unknown of one, or counted differently",
  speed: "no model fits whole on both with a known speed",
  platform: "the software of one is unknown",
};

/** What decides nothing, because it is not known of both. */
export function openHardwareText(open: readonly OpenPoint[]): string | undefined {
  if (open.length === 0) return undefined;
  return `Not decided here: ${listText(open.map((point) => OPEN[point]))}.`;
}
