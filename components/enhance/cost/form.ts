import { COST_FIELDS, type CostField, readCostField } from "@/lib/cost/fields";
import type { CostPicks } from "@/lib/cost/presets";
import type { CostAssumptions } from "@/lib/cost/types";

export const PICKS = [
  "machine",
  "model",
  "rental",
  "region",
] as const satisfies (keyof CostPicks)[];

/** The form as assumptions, when every figure can be read; else what is wrong with it. */
export function readForm(form: HTMLFormElement): {
  assumptions?: CostAssumptions;
  problems: string[];
} {
  const problems: string[] = [];
  const figures: Partial<CostAssumptions> = {};
  for (const field of COST_FIELDS) {
    const text = textOf(form, field.name);
    const value = readCostField(field, text);
    if (value !== undefined) figures[field.key] = value;
    else problems.push(problemOf(field, text));
  }
  return isWhole(figures) ? { assumptions: figures, problems } : { problems };
}

function problemOf({ key, label, least, most }: CostField, text: string): string {
  if (text === "" && key === "electricityPerKilowattHour") {
    return "The price of this region is in euros: write what one euro costs in dollars.";
  }
  if (text === "") return `${label}: unknown here, write your own.`;
  return `${label}: “${text}” is no number from ${least} to ${most}.`;
}

function isWhole(figures: Partial<CostAssumptions>): figures is CostAssumptions {
  return COST_FIELDS.every(({ key }) => figures[key] !== undefined);
}

/** What is picked in the lists of the form. */
export function picksOf(form: HTMLFormElement): CostPicks {
  const [machine, model, rental, region] = PICKS.map((pick) => textOf(form, pick));
  return { machine: machine ?? "", model: model ?? "", rental: rental ?? "", region: region ?? "" };
}

/** What differs from the page's own figures; all of it can be read back by `start`. */
export function writeAddress(form: HTMLFormElement): void {
  const kept = new URLSearchParams();
  for (const control of form.elements) {
    if (control instanceof HTMLInputElement && control.value !== control.defaultValue) {
      kept.set(control.name, control.value);
    }
    if (control instanceof HTMLSelectElement) {
      const usual = [...control.options].find(({ defaultSelected }) => defaultSelected);
      if (usual !== undefined && control.value !== usual.value)
        kept.set(control.name, control.value);
    }
  }
  const text = kept.toString();
  history.replaceState(null, "", text === "" ? location.pathname : `?${text}`);
}

/** What a control holds. */
export function textOf(form: HTMLFormElement, name: string): string {
  const control = form.elements.namedItem(name);
  const isControl = control instanceof HTMLInputElement || control instanceof HTMLSelectElement;
  return isControl ? control.value.trim() : "";
}

/** Writes a figure into its field. */
export function setValue(form: HTMLFormElement, name: string, value: string): void {
  const control = form.elements.namedItem(name);
  if (control instanceof HTMLInputElement) control.value = value;
}

/** Says what is wrong. */
export function say(form: HTMLFormElement, text: string): void {
  const place = form.querySelector('[data-part="problems"]');
  if (place !== null && place.textContent !== text) place.textContent = text;
}

/** Picks of an address that no list holds. */
export function unknownPicks(form: HTMLFormElement, address: URLSearchParams): string[] {
  return PICKS.flatMap((pick) => {
    const asked = address.get(pick);
    if (asked === null || asked === textOf(form, pick)) return [];
    return [`There is no ${pick} “${asked}” to fill in from: pick one of the list.`];
  });
}
