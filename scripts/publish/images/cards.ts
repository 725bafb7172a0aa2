import { recordCards } from "@/lib/answers/cards";
import { type Card, SITE_CARD } from "@/lib/publish/pictures/card";

/** Every picture: one for each record, and the one that all other pages share. */
export function allCards(): Card[] {
  return [SITE_CARD, ...recordCards()];
}
