/** Most characters of a title before the site's name. */
const MOST_CHARACTERS = 60;

/** The first wording that a search result shows whole; the last one when none is short enough. */
export function shortTitle(...wordings: readonly [string, ...string[]]): string {
  return wordings.find((wording) => wording.length <= MOST_CHARACTERS) ?? wordings.at(-1) ?? "";
}
