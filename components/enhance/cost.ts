import { COST_FIELDS, readCostField, writeCostField } from "@/lib/cost/fields";
import { type CostPicks, type CostPresets, pickedFigures } from "@/lib/cost/presets";
import type { CostAssumptions } from "@/lib/cost/types";
import { fillForm } from "./choose/form";
import { drawCost } from "./cost/draw";
import {
  PICKS,
  picksOf,
  readForm,
  say,
  setValue,
  textOf,
  unknownPicks,
  writeAddress,
} from "./cost/form";
import { isChanged } from "./is-changed";

let presets: Promise<CostPresets> | undefined;

/**
 * Works the comparison out anew when an assumption changes, and keeps what differs from the page's own
 * in the address. Markup: `components/cost/cost-form.tsx`, `components/cost/cost-answer.tsx`.
 */
export function enhance(form: HTMLElement): void {
  const answer = document.querySelector<HTMLElement>('[data-part="answer"]');
  if (!(form instanceof HTMLFormElement) || answer === null) return;
  const run = (more: readonly string[] = []) => {
    const { assumptions, problems } = readForm(form);
    say(form, [...more, ...problems].join(" "));
    if (assumptions !== undefined) drawCost(answer, assumptions);
    writeAddress(form);
  };
  form.addEventListener("input", (event) => {
    const name = event.target instanceof HTMLElement ? event.target.getAttribute("name") : null;
    const isPick = name === "euro" || PICKS.some((pick) => pick === name);
    if (isPick) void fillPicked(form, name ?? "").then(() => run());
    else run();
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  void start(form, run);
}

/** Puts the address into the form: first what its picks give, then its own figures. */
async function start(form: HTMLFormElement, run: (problems: string[]) => void): Promise<void> {
  const address = new URLSearchParams(location.search);
  if (!fillForm(form, address)) {
    if (isChanged(form)) run([]);
    return;
  }
  for (const pick of PICKS) if (address.has(pick)) await fillPicked(form, pick);
  fillForm(form, address);
  run(unknownPicks(form, address));
}

/** The figures that belong to a pick; speeds belong to machine and model, the ratio also to the rental. */
const BELONGS: Record<string, readonly (keyof CostAssumptions)[]> = {
  machine: [
    "hardwarePrice",
    "loadWatts",
    "decodeTokensPerSecond",
    "prefillTokensPerSecond",
    "rentalSpeedRatio",
  ],
  model: [
    "decodeTokensPerSecond",
    "prefillTokensPerSecond",
    "pricePerMillionInput",
    "pricePerMillionOutput",
    "rentalSpeedRatio",
  ],
  rental: ["rentalPerHour", "rentalSpeedRatio"],
  region: ["electricityPerKilowattHour"],
  euro: ["electricityPerKilowattHour"],
};

async function fillPicked(form: HTMLFormElement, pick: string): Promise<void> {
  try {
    presets ??= load();
    const all = await presets;
    const picks = picksOf(form);
    const region = all.regions.find(({ slug }) => slug === picks.region);
    if (pick === "euro" && region?.currency !== "EUR") return;
    const prompt = COST_FIELDS.find(({ key }) => key === "promptShare");
    const share = prompt && readCostField(prompt, textOf(form, prompt.name));
    const euro = Number(textOf(form, "euro"));
    const figures = pickedFigures(all, picks, share ?? 0, euro > 0 ? euro : undefined);
    for (const field of COST_FIELDS) {
      if (!BELONGS[pick]?.includes(field.key)) continue;
      const value = figures[field.key];
      setValue(form, field.name, value === undefined ? "" : writeCostField(field, value));
    }
    sayWhere(form, all, picks);
  } catch {
    presets = undefined;
    say(form, "The prices could not be fetched. Pick again to retry, or write your own.");
  }
}

/** The day and page of each price that is picked. */
function sayWhere(form: HTMLFormElement, all: CostPresets, picks: CostPicks): void {
  const lists = {
    machine: all.machines,
    model: all.models,
    rental: all.rentals,
    region: all.regions,
  };
  for (const pick of PICKS) {
    const found = lists[pick].find(({ slug }) => slug === picks[pick]);
    const link = form.querySelector<HTMLAnchorElement>(`[data-seen="${pick}"]`);
    if (found === undefined || link === null) continue;
    link.textContent = found.seen;
    link.href = found.url;
  }
}

async function load(): Promise<CostPresets> {
  const response = await fetch("/data/cost.json");
  if (!response.ok) throw new Error(`${response.status}`);
  return response.json();
}
