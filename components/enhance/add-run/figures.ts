import { formatCount, formatTokens } from "@/lib/format";
import type { RunFigure } from "@/lib/runs/types";
import { wholeNumber } from "./fields";

const INPUT =
  "min-h-9 w-24 rounded-sm border border-edge bg-paper px-2 text-right tabular-nums text-ink";

/** A row for each figure: whether it is taken, what it is, and its value and depth to change. */
export function drawFigures(form: HTMLElement, figures: readonly RunFigure[]): void {
  const body = form.querySelector('[data-part="figures"]');
  body?.replaceChildren(...figures.map(row));
}

/** The figures as the table says them; a changed one is no longer as it was printed. */
export function readFigures(form: HTMLElement, figures: readonly RunFigure[]): RunFigure[] {
  return rowsOf(form).flatMap((element, index): RunFigure[] => {
    const figure = figures[index];
    if (figure === undefined || !isTaken(element)) return [];
    const tokensPerSecond = Number(inputOf(element, "measured")?.value.replaceAll(",", ""));
    if (!Number.isFinite(tokensPerSecond) || tokensPerSecond <= 0) return [];
    const isAsPrinted = tokensPerSecond === figure.tokensPerSecond;
    return [
      {
        ...figure,
        tokensPerSecond,
        depthTokens: wholeNumber(inputOf(element, "depth")?.value ?? ""),
        verbatim: isAsPrinted ? figure.verbatim : "",
      },
    ];
  });
}

/** The rows that are taken, in the order of `readFigures`. */
export function takenRows(form: HTMLElement): HTMLElement[] {
  return rowsOf(form).filter((element) => {
    const value = Number(inputOf(element, "measured")?.value.replaceAll(",", ""));
    return isTaken(element) && Number.isFinite(value) && value > 0;
  });
}

function rowsOf(form: HTMLElement): HTMLElement[] {
  return [...form.querySelectorAll<HTMLElement>('[data-part="figures"] > tr')];
}

function isTaken(element: HTMLElement): boolean {
  return inputOf(element, "taken")?.checked === true;
}

function inputOf(element: HTMLElement, name: string): HTMLInputElement | null {
  return element.querySelector<HTMLInputElement>(`input[data-field="${name}"]`);
}

function row(figure: RunFigure): HTMLElement {
  const what = whatOf(figure);
  const element = document.createElement("tr");
  const taken = input("taken", `Take ${what}`, "size-5");
  taken.type = "checkbox";
  taken.checked = true;
  const measured = input("measured", `Measured: ${what}`, INPUT);
  measured.value = String(figure.tokensPerSecond);
  const depth = input("depth", `Depth: ${what}`, INPUT);
  depth.value = figure.depthTokens === undefined ? "" : String(figure.depthTokens);
  const [estimate, difference] = [numberCell("estimate"), numberCell("difference")];
  element.append(cell(taken), cell(what), cell(measured), estimate, difference, cell(depth));
  return element;
}

/** "writing 128 tokens, flash attention on". */
function whatOf({ kind, promptTokens, generatedTokens, concurrency, settings }: RunFigure): string {
  const { hasFlashAttention, gpuLayers, keyCacheType } = settings;
  const count = kind === "decode" ? generatedTokens : promptTokens;
  const verb = kind === "decode" ? "writing" : "reading";
  return [
    count === undefined ? verb : `${verb} ${formatTokens(count)}`,
    concurrency !== undefined && concurrency > 1 && `${formatCount(concurrency)} requests`,
    hasFlashAttention !== undefined && `flash attention ${hasFlashAttention ? "on" : "off"}`,
    keyCacheType !== undefined && `cache ${keyCacheType}`,
    gpuLayers !== undefined && `GPU layers ${gpuLayers}`,
  ]
    .filter((part) => part !== false)
    .join(", ");
}

function input(field: string, label: string, className: string): HTMLInputElement {
  const element = document.createElement("input");
  element.dataset.field = field;
  element.className = className;
  element.autocomplete = "off";
  element.setAttribute("aria-label", label);
  if (className === INPUT) element.inputMode = "decimal";
  return element;
}

function numberCell(field: string): HTMLElement {
  const element = cell("");
  element.className = "number";
  element.dataset.field = field;
  return element;
}

function cell(content: string | HTMLElement): HTMLElement {
  const element = document.createElement("td");
  element.append(content);
  return element;
}
