import { formatDate } from "@/lib/format";
import type { Offer } from "./question";
import type { AdviceForm, LeftOut } from "./types";

/** Of what sort an offer was. */
export const CONDITION: Record<Offer["condition"], string> = {
  new: "new",
  used: "used",
  starting: "starting price",
  unstated: "condition not stated",
};

/** What a machine is to a buyer. */
export const FORM_WORD: Record<AdviceForm, string> = {
  card: "card, the computer around it not counted",
  laptop: "laptop",
  mac: "Mac",
  "small-computer": "whole computer",
};

/** Why machines are in no list, to follow their number. */
export const LEFT_OUT: Record<LeftOut, string> = {
  "runs-none": "run none of it",
  form: "have another form",
  power: "draw more",
  "power-unknown": "give no power figure",
};

/** When a price was seen: "24 January 2026", or the year where the page shows no day. */
export function observedText({ observedOn, year }: Pick<Offer, "observedOn" | "year">): string {
  return observedOn === undefined ? `${year}, the page shows no day` : formatDate(observedOn);
}
