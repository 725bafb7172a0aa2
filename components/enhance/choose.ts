import { answerQuestion, type Question } from "@/lib/advice/question";
import { answerText } from "@/lib/advice/summary";
import { askedModels, offeredUnits } from "./choose/data";
import { drawAnswer } from "./choose/draw";
import { fillForm, readForm, unknownChoices, type Wanted, writeAddress } from "./choose/form";
import { isChanged } from "./is-changed";

/** Waits for a pause in typing, in ms. */
const PAUSE_MS = 200;

/** The last question asked; answers to earlier ones come too late. */
let asked = 0;

/**
 * Answers a buyer in the page, and keeps the question in the address.
 * Markup: `components/advice/choose-form.tsx`, `components/advice/answer-lists.tsx`.
 */
export function enhance(form: HTMLElement): void {
  const answer = document.querySelector<HTMLElement>('[data-part="answer"]');
  if (!(form instanceof HTMLFormElement) || answer === null) return;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const run = (more: readonly string[] = []) => {
    const wanted = readForm(form);
    writeAddress(form);
    void show(form, answer, { ...wanted, problems: [...more, ...wanted.problems] });
  };
  form.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => run(), PAUSE_MS);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    run();
  });
  const address = new URLSearchParams(location.search);
  if (fillForm(form, address)) run(unknownChoices(form, address));
  else if (isChanged(form)) run();
}

/** Looks up the models, ranks, and draws; says what is wrong instead when something is. */
async function show(form: HTMLFormElement, answer: HTMLElement, wanted: Wanted): Promise<void> {
  asked += 1;
  const question = asked;
  try {
    const [units, found] = await Promise.all([offeredUnits(), askedModels(wanted)]);
    if (question !== asked) return;
    for (const { field, note } of found) sayOf(form, field, note);
    const models = found.flatMap(({ model }) => model ?? []);
    const problems = [...wanted.problems];
    if (models.length === 0) problems.push("Name at least one model of the catalog.");
    say(form, problems.join(" "));
    if (models.length === 0) return;
    const complete: Question = { ...wanted, models };
    drawAnswer(answer, answerText(answerQuestion(units, complete), complete));
  } catch {
    if (question === asked) {
      say(form, "The figures could not be fetched. Change something to try again.");
    }
  }
}

function say(form: HTMLFormElement, text: string): void {
  const place = form.querySelector('[data-part="problems"]');
  if (place !== null && place.textContent !== text) place.textContent = text;
}

function sayOf(form: HTMLFormElement, field: string, text: string): void {
  const place = form.querySelector(`[data-note="${field}"]`);
  if (place !== null) place.textContent = text;
}
