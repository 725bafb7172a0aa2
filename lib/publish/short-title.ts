/** Most characters of a title before the site's name, and of a description: what search results show. */
const MOST_TITLE_CHARACTERS = 60;
const MOST_DESCRIPTION_CHARACTERS = 160;

type Wordings = readonly [string, ...string[]];

/** The first wording that a search result shows whole as a title; the last one when none is short enough. */
export function shortTitle(...wordings: Wordings): string {
  return firstWithin(MOST_TITLE_CHARACTERS, wordings);
}

/** The same for a description. */
export function shortDescription(...wordings: Wordings): string {
  return firstWithin(MOST_DESCRIPTION_CHARACTERS, wordings);
}

function firstWithin(most: number, wordings: Wordings): string {
  return wordings.find(({ length }) => length <= most) ?? wordings.at(-1) ?? "";
}
