import { MAX_CHARACTERS, readRun } from "@/lib/runs/read-run";
import type { RunReport } from "@/lib/runs/types";
import { estimateRows } from "./add-run/estimates";
import { fillFields, readFields } from "./add-run/fields";
import { drawFigures, readFigures } from "./add-run/figures";
import { giveRecord, printRecord } from "./add-run/record";
import { say, sayUnread } from "./add-run/said";

/** Waits for a pause in typing, in ms. */
const PAUSE_MS = 150;

/**
 * Makes a record of a measured run of pasted output. Everything stays in the page; only names and
 * figures of the catalog are fetched, from this site.
 * Markup: `components/benchmarks/add-run-form.tsx`.
 */
export function enhance(form: HTMLElement): void {
  if (!(form instanceof HTMLFormElement)) return;
  let report: RunReport | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const paste = form.querySelector("textarea");
  const change = (event: Event) => {
    clearTimeout(waiting);
    const isPaste = event.target === paste;
    waiting = setTimeout(() => {
      if (isPaste) report = take(form, paste?.value ?? "");
      if (report !== undefined) update(form, report);
    }, PAUSE_MS);
  };
  form.hidden = false;
  form.addEventListener("input", change);
  form.addEventListener("submit", (event) => event.preventDefault());
  giveRecord(form);
  if (paste !== null && paste.value !== "")
    paste.dispatchEvent(new Event("input", { bubbles: true }));
}

/** Reads pasted text into the form; undefined when it holds no figure. */
function take(form: HTMLFormElement, text: string): RunReport | undefined {
  const report = text.trim() === "" ? undefined : readRun(text);
  const isTaken = report !== undefined && report.figures.length > 0;
  const run = form.querySelector<HTMLElement>('[data-part="run"]');
  if (run !== null) run.hidden = !isTaken;
  say(form, "said", saidOf(text, report));
  sayUnread(form, report?.unread ?? []);
  if (!isTaken) return undefined;
  fillFields(form, report);
  drawFigures(form, report.figures);
  return report;
}

function update(form: HTMLFormElement, report: RunReport): void {
  const fields = readFields(form);
  const figures = readFigures(form, report.figures);
  printRecord(form, { fields, figures, report });
  void estimateRows(form, { fields, figures, report });
}

const PROGRAM = { "llama.cpp": "llama.cpp", ollama: "Ollama", vllm: "vLLM" } as const;

function saidOf(text: string, report: RunReport | undefined): string {
  if (text.trim() === "") return "";
  if (report === undefined) {
    return "No run was recognised in this text. What is read, and the command for it, stands below.";
  }
  const { figures, program, runtime, unread } = report;
  const name = program ?? PROGRAM[runtime];
  if (figures.length === 0) return `This looks like output of ${name}, but no speed stands in it.`;
  const count = figures.length === 1 ? "one speed was" : `${figures.length} speeds were`;
  const rest = unread.length > 0 ? " Lines that were not taken stand below." : "";
  const cut = text.length > MAX_CHARACTERS ? " Only the beginning of so long a text was read." : "";
  return `Output of ${name}: ${count} read.${rest}${cut}`;
}
