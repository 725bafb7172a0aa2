import type { Range } from "@/lib/fit/types";
import { formatDifference, formatSpeed } from "@/lib/format";
import { type NoEstimate, runEstimate } from "@/lib/runs/run-estimate";
import type { RunRow } from "@/lib/runs/run-record";
import { type Meant, machineMeant, modelMeant } from "./catalog";
import { takenRows } from "./figures";
import { type FormRun, printRecord, rowsOf } from "./record";
import { say } from "./said";

/** Why a figure has no estimate beside it. */
const NONE: Record<NoEstimate, string> = {
  format: "format unknown",
  "several-requests": "none for several requests",
  offload: "none for a run partly on the processor",
  unknown: "unknown",
};

/** The last question asked; answers to earlier ones come too late. */
let asked = 0;

/** Writes the engine's figure beside each figure of the run, when model and machine are in the catalog. */
export async function estimateRows(form: HTMLElement, run: FormRun): Promise<void> {
  asked += 1;
  const question = asked;
  const { fields, report } = run;
  try {
    const [model, machine] = await Promise.all([
      meantIf(fields.model, modelMeant),
      meantIf(fields.hardware, (text) => machineMeant(text, fields.hardwareCount ?? 1)),
    ]);
    if (question !== asked) return;
    note(form, "model", fields.model, model);
    note(form, "hardware", fields.hardware, machine);
    const layerCount = model.found?.fit.attention?.layerCount;
    const known = { ...run, layerCount };
    printRecord(form, known);
    const rows = rowsOf(form, known);
    if (model.found === undefined || machine.found === undefined) {
      clear(form, "Estimates need a model and a machine of the catalog.");
      return;
    }
    const [record, devices] = [model.found, machine.found];
    draw(form, rows, (row) => runEstimate(row, record, devices, report.modelBytes));
    say(
      form,
      "estimated",
      `Estimated for ${record.name} on ${machine.name}, as the measured runs are judged.`,
    );
  } catch {
    if (question === asked)
      clear(
        form,
        "The catalog could not be fetched: no estimates. The record is complete without.",
      );
  }
}

async function meantIf<Record>(
  text: string,
  find: (text: string) => Promise<Meant<Record>>,
): Promise<Meant<Record>> {
  return text === "" ? {} : find(text);
}

function note(
  form: HTMLElement,
  name: string,
  text: string,
  { found, name: known }: Meant<unknown>,
) {
  const element = form.querySelector(`[data-note="${name}"]`);
  if (element === null) return;
  const nearest = known === undefined ? "" : ` Nearest: ${known}.`;
  const said = found === undefined ? `Not in the catalog.${nearest}` : `In the catalog: ${known}`;
  element.textContent = text === "" ? "The output does not say." : said;
}

function draw(
  form: HTMLElement,
  rows: readonly RunRow[],
  estimateOf: (row: RunRow) => Range | NoEstimate,
): void {
  takenRows(form).forEach((element, index) => {
    const row = rows[index];
    if (row === undefined) return;
    const estimate = estimateOf(row);
    if (typeof estimate === "string") write(element, NONE[estimate], "");
    else write(element, rangeText(estimate), formatDifference(estimate.likely, row.value));
  });
}

/** "98 (81–118)". */
function rangeText({ low, likely, high }: Range): string {
  return `${formatSpeed(likely)} (${formatSpeed(low)}–${formatSpeed(high)})`;
}

function write(row: HTMLElement, estimate: string, difference: string): void {
  for (const [field, text] of Object.entries({ estimate, difference })) {
    const cell = row.querySelector(`[data-field="${field}"]`);
    if (cell !== null) cell.textContent = text;
  }
}

function clear(form: HTMLElement, why: string): void {
  for (const row of takenRows(form)) write(row, "", "");
  say(form, "estimated", why);
}
