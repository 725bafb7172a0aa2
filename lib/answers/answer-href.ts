import { type CheckerState, routes } from "@/lib/routes";
import { hasAnswer } from "./answer-pairs";

/** The document of an answer where it has one, else the checker asked the same. */
export function answerHref(state: CheckerState): string {
  const { model = "", machine = "" } = state;
  return hasAnswer(model, machine) ? routes.answer(model, machine) : routes.checker(state);
}
