import type { AdviceForm } from "@/lib/advice/types";
import type { HardwarePrice, Price } from "@/lib/catalog/schemas/price";
import { formatDate } from "@/lib/format";

/** Of what sort an offer was. */
export const CONDITION: Record<HardwarePrice["condition"], string> = {
  new: "new",
  used: "used",
  starting: "starting price",
  unstated: "condition not stated",
};

/** When a price was seen: "24 January 2026", or the year where the page shows no day. */
export function observedText({ observedOn, year }: Pick<Price, "observedOn" | "year">): string {
  return observedOn === undefined ? `${year}, the page shows no day` : formatDate(observedOn);
}

/** What a machine is to a buyer. */
export const FORM_WORD: Record<AdviceForm, string> = {
  card: "card, the computer around it not counted",
  laptop: "laptop",
  mac: "Mac",
  "small-computer": "whole computer",
};
