const MOST_LINES = 5;
const MOST_LETTERS = 120;

/** Writes a text into a part of the form. */
export function say(form: HTMLElement, part: string, text: string): void {
  const element = form.querySelector(`[data-part="${part}"]`);
  if (element !== null && element.textContent !== text) element.textContent = text;
}

/** Lists the lines that were not taken; the first few, and how many more. */
export function sayUnread(form: HTMLElement, lines: readonly string[]): void {
  const list = form.querySelector('[data-part="unread"]');
  if (list === null) return;
  const more = lines.length - MOST_LINES;
  const shown = lines.slice(0, MOST_LINES).map((line) => line.slice(0, MOST_LETTERS));
  const texts = more > 0 ? [...shown, `and ${more} more`] : shown;
  list.replaceChildren(
    ...texts.map((text) => {
      const item = document.createElement("li");
      item.textContent = text;
      return item;
    }),
  );
}
