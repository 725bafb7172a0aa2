import type { ChoiceText, OutcomeText } from "@/lib/advice/lines";
import type { AnswerText } from "@/lib/advice/summary";

/** Writes an answer into the page, from its own templates. */
export function drawAnswer(place: HTMLElement, answer: AnswerText): void {
  write(place.querySelector('[data-part="said"]'), answer.said);
  write(place.querySelector('[data-part="leftOut"]'), answer.leftOut);
  for (const part of ["ranked", "tooDear", "unpriced"] as const) {
    const list = place.querySelector<HTMLElement>(`[data-list="${part}"]`);
    if (list === null) continue;
    list.hidden = answer[part].length === 0;
    list
      .querySelector("ol")
      ?.replaceChildren(...answer[part].flatMap((choice) => choiceElement(place, choice)));
  }
}

function choiceElement(place: HTMLElement, choice: ChoiceText): Node[] {
  const element = cloneOf(place, "choice");
  if (element === undefined) return [];
  for (const slot of ["name", "form", "price", "seen", "place", "also"] as const) {
    write(slotOf(element, slot), choice[slot]);
  }
  link(slotOf(element, "name"), choice.href);
  link(slotOf(element, "seen"), choice.seenHref);
  slotOf(element, "outcomes")?.replaceChildren(
    ...choice.outcomes.flatMap((outcome) => outcomeElement(place, outcome)),
  );
  return [element];
}

function outcomeElement(place: HTMLElement, outcome: OutcomeText): Node[] {
  const element = cloneOf(place, outcome.verdict);
  if (element === undefined) return [];
  write(slotOf(element, "text"), outcome.text);
  const check = slotOf(element, "check");
  link(check, outcome.checkHref);
  check?.setAttribute("aria-label", outcome.checkLabel);
  return [element];
}

function cloneOf(place: HTMLElement, name: string): Element | undefined {
  const template = place.querySelector<HTMLTemplateElement>(`template[data-template="${name}"]`);
  const copy = template?.content.firstElementChild?.cloneNode(true);
  return copy instanceof Element ? copy : undefined;
}

function slotOf(element: Element, name: string): Element | null {
  return element.querySelector(`[data-slot="${name}"]`);
}

function link(element: Element | null, address: string): void {
  if (address === "") element?.removeAttribute("href");
  else element?.setAttribute("href", address);
}

function write(element: Element | null, text: string): void {
  if (element !== null && element.textContent !== text) element.textContent = text;
}
