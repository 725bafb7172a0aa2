import type { Question } from "@/lib/advice/question";
import type { AdviceForm } from "@/lib/advice/types";

/** The form as it is read: the question without its models, which must be looked up. */
export type Wanted = Omit<Question, "models"> & {
  modelTexts: readonly { field: string; text: string }[];
  quantization: string;
  contextTokens: number;
  problems: readonly string[];
};

type Limits = { name: string; least: number; most: number; example: string };

const MODEL_FIELDS = ["model1", "model2", "model3"] as const;
const FORMS: readonly AdviceForm[] = ["card", "laptop", "mac", "small-computer"];

const BUDGET = { name: "The budget", least: 1, most: 1_000_000, example: "1000" };
const CONTEXT = { name: "The context", least: 256, most: 10_485_760, example: "16384" };
const SPEED = { name: "Enough speed", least: 1, most: 1000, example: "15" };
const WATTS = { name: "The power", least: 1, most: 10_000, example: "300" };
const COMPUTER = { name: "The computer’s price", least: 0, most: 100_000, example: "600" };

/** Used when a field is empty or wrong. */
const USUAL = { contextTokens: 16_384, enoughTokensPerSecond: 15, format: "q4-k-m" } as const;

/** The form as a question; what cannot be read is said, and the usual is taken. */
export function readForm(form: HTMLFormElement): Wanted {
  const data = new FormData(form);
  const problems: string[] = [];
  const text = (name: string) => String(data.get(name) ?? "").trim();
  const number = (name: string, limits: Limits) => numberOf(text(name), limits, problems);
  const forms = data.getAll("form").map(String);
  return {
    modelTexts: MODEL_FIELDS.map((field) => ({ field, text: text(field) })),
    quantization: text("format") || USUAL.format,
    budgetUsd: number("budget", BUDGET),
    contextTokens: number("context", CONTEXT) ?? USUAL.contextTokens,
    enoughTokensPerSecond: number("speed", SPEED) ?? USUAL.enoughTokensPerSecond,
    maximumWatts: number("watts", WATTS),
    computerUsd: number("computer", COMPUTER) ?? 0,
    forms: FORMS.filter((each) => forms.includes(each)),
    takesUsed: text("used") !== "no",
    takesYearPrices: text("day") === "no",
    problems,
  };
}

/** Puts an address into the form; false when it says nothing. */
export function fillForm(form: HTMLFormElement, address: URLSearchParams): boolean {
  const names = [...new Set(address.keys())].filter((name) => controls(form, name).length > 0);
  for (const name of names) {
    const values = address.getAll(name);
    for (const control of controls(form, name)) {
      if (control instanceof HTMLInputElement && control.type === "checkbox") {
        control.checked = values.includes(control.value);
      } else if (control instanceof HTMLSelectElement) {
        const [value = ""] = values;
        if ([...control.options].some((option) => option.value === value)) control.value = value;
      } else {
        control.value = values[0] ?? "";
      }
    }
  }
  return names.length > 0;
}

/** Choices of an address that the form does not have, each with what is taken instead. */
export function unknownChoices(form: HTMLFormElement, address: URLSearchParams): string[] {
  const format = address.get("format");
  const select = form.elements.namedItem("format");
  const isKnown = select instanceof HTMLSelectElement && (format ?? select.value) === select.value;
  const taken = select instanceof HTMLSelectElement ? select.selectedOptions[0]?.text : undefined;
  const forms = address.getAll("form").filter((each) => !FORMS.some((form) => form === each));
  return [
    ...(isKnown ? [] : [`There is no format “${format}” here: ${taken} is taken.`]),
    ...forms.map((each) => `There is no form “${each}”: it is left away.`),
  ];
}

/** Puts what the form says into the address; empty fields stay out. */
export function writeAddress(form: HTMLFormElement): void {
  const kept = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    const isEmptyModel = name !== "model1" && name !== "budget" && value === "";
    if (typeof value === "string" && !isEmptyModel) kept.append(name, value);
  }
  history.replaceState(null, "", `?${kept}`);
}

function controls(form: HTMLFormElement, name: string) {
  return [...form.elements].filter(
    (element): element is HTMLInputElement | HTMLSelectElement =>
      (element instanceof HTMLInputElement || element instanceof HTMLSelectElement) &&
      element.name === name,
  );
}

/** A number as people write it: "1,000", "$1000", "16k"; undefined for nothing, and said when wrong. */
function numberOf(
  text: string,
  { name, least, most, example }: Limits,
  problems: string[],
): number | undefined {
  if (text === "") return undefined;
  const [, digits = "", thousand] = /^\$?\s*([\d.,\s]+?)\s*(k)?$/i.exec(text) ?? [];
  const value = Number(digits.replaceAll(/[,\s]/g, "")) * (thousand === undefined ? 1 : 1024);
  if (digits !== "" && value >= least && value <= most) return value;
  problems.push(
    `${name} “${text}” is no number this can be reckoned with: write it like ${example}.`,
  );
  return undefined;
}
