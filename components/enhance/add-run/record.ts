import {
  isAddress,
  type RunFacts,
  type RunForm,
  type RunRow,
  runRows,
} from "@/lib/runs/run-record";
import type { RunFigure, RunReport } from "@/lib/runs/types";
import { say } from "./said";

/** A run as the form holds it. */
export type FormRun = {
  fields: RunForm;
  figures: readonly RunFigure[];
  report: RunReport;
  layerCount?: number | undefined;
};

/** The rows of a run. */
export function rowsOf(
  form: HTMLElement,
  { fields, figures, report, layerCount }: FormRun,
): RunRow[] {
  const facts: RunFacts = {
    modelBytes: report.modelBytes,
    parameterCount: report.parameterCount,
    layerCount,
    formUrl: form.dataset.formUrl ?? "",
  };
  return runRows(fields, figures, facts);
}

/** Prints the record, a row a line as in the file, and says what it rests on. */
export function printRecord(form: HTMLElement, run: FormRun): void {
  const rows = rowsOf(form, run);
  say(form, "record", `[\n${rows.map((row) => JSON.stringify(row)).join(",\n")}\n]\n`);
  say(form, "provenance", provenanceOf(run.fields, rows));
  say(form, "copied", "");
}

function provenanceOf({ url, model, hardware, quantization }: RunForm, rows: readonly RunRow[]) {
  if (rows.length === 0) return "No figure is taken: the record is empty.";
  const missing = [
    model === "" && "the model",
    quantization === "" && "its format",
    hardware === "" && "the machine",
  ].filter((name) => name !== false);
  const lacks = missing.length > 0 ? ` It lacks ${missing.join(", ")}.` : "";
  if (isAddress(url)) return `Its source is the public output you named.${lacks}`;
  const wrong = url === "" ? "" : " What stands there is no public https:// address.";
  return `Self-reported, until a public output is named.${wrong}${lacks}`;
}

/** Lets the record be copied, and kept as a file. */
export function giveRecord(form: HTMLElement): void {
  const text = () => form.querySelector('[data-part="record"]')?.textContent ?? "";
  press(form, "copy", () => void copy(form, text()));
  press(form, "download", () => download(text()));
}

function press(form: HTMLElement, name: string, act: () => void): void {
  form.querySelector(`[data-press="${name}"]`)?.addEventListener("click", act);
}

async function copy(form: HTMLElement, text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    say(form, "copied", "Copied");
  } catch {
    const code = form.querySelector('[data-part="record"]');
    if (code !== null) getSelection()?.selectAllChildren(code);
    say(form, "copied", "Marked: press Ctrl+C");
  }
}

function download(text: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  link.download = "measured-run.json";
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href));
}
