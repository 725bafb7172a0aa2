import { formatIn, withoutFormat } from "@/lib/runs/run-format";
import type { RunForm } from "@/lib/runs/run-record";
import type { RunReport } from "@/lib/runs/types";

/** Engines as the measured runs write them. */
const RUNTIME_NAME = { "llama.cpp": "llama.cpp", ollama: "Ollama", vllm: "vLLM" } as const;

/** Fills the form with what a report says. What only a person knows stays as it was. */
export function fillFields(form: HTMLFormElement, report: RunReport): void {
  const { modelText = "", runtime, program } = report;
  const engine = RUNTIME_NAME[runtime];
  const values = {
    model: withoutFormat(modelText),
    quantization: formatIn(modelText) ?? "",
    hardware: report.hardwareText ?? "",
    hardwareCount: report.hardwareCount?.toString() ?? "",
    runtime: program === undefined ? engine : `${engine} (${program})`,
    runtimeVersion: report.runtimeVersion ?? "",
    backend: report.figures[0]?.settings.backend ?? "",
    contextTokens: report.contextTokens?.toString() ?? "",
    date: report.date ?? "",
  };
  for (const [name, value] of Object.entries(values)) {
    const field = fieldOf(form, name);
    if (field !== undefined) field.value = value;
  }
}

/** The run as the form says it. */
export function readFields(form: HTMLFormElement): RunForm {
  const text = (name: string) => fieldOf(form, name)?.value.trim() ?? "";
  return {
    model: text("model"),
    quantization: text("quantization"),
    hardware: text("hardware"),
    hardwareCount: wholeNumber(text("hardwareCount")),
    runtime: text("runtime"),
    runtimeVersion: text("runtimeVersion"),
    backend: text("backend"),
    contextTokens: wholeNumber(text("contextTokens")),
    date: text("date"),
    url: text("url"),
    who: text("who"),
  };
}

/** A positive whole number as people write it: "8,192"; undefined for anything else. */
export function wholeNumber(text: string): number | undefined {
  const digits = text.replaceAll(/[,\s]/g, "");
  return /^\d{1,9}$/.test(digits) && Number(digits) > 0 ? Number(digits) : undefined;
}

function fieldOf(form: HTMLFormElement, name: string): HTMLInputElement | undefined {
  const field = form.elements.namedItem(name);
  return field instanceof HTMLInputElement ? field : undefined;
}
