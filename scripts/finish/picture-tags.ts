import { CARD_SIZE, type Card, cardText, SITE_CARD } from "@/lib/publish/pictures/card";
import { site } from "@/lib/site/identity";
import {
  append,
  attribute,
  createElement,
  type Document,
  elementsNamed,
  setAttribute,
  theElement,
} from "./html";

/** Pictures of records, by the address of their page. */
export type Cards = ReadonlyMap<string, Card>;

/** The card of a page: its record's own, else the site's. */
export function cardOf(address: string, cards: Cards): Card {
  return cards.get(address) ?? SITE_CARD;
}

/** Names the picture of a page in its head: its record's own, else the site's. */
export function addPicture(document: Document, card: Card): void {
  const head = theElement(document, "head");
  const tags = {
    "og:image": `${site.origin}/og/${card.file}`,
    "og:image:width": String(CARD_SIZE.width),
    "og:image:height": String(CARD_SIZE.height),
    "og:image:alt": cardText(card),
  };
  for (const [property, content] of Object.entries(tags)) {
    append(head, createElement("meta", { property, content }));
  }
  const sort = elementsNamed(document, "meta").find(
    (meta) => attribute(meta, "name") === "twitter:card",
  );
  if (sort !== undefined) setAttribute(sort, "content", "summary_large_image");
}
