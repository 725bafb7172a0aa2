import { COST_WAYS, type CostChart, costChart } from "@/lib/cost/chart";
import { breakEvenSentence, verdictSentence } from "@/lib/cost/sentences";
import { sumLines } from "@/lib/cost/sum";
import type { CostAssumptions } from "@/lib/cost/types";
import { formatMoney } from "@/lib/format/money";

/** How far the months of a crossing stand above it. */
const MARK_GAP = 9;
/** From the middle of a line of text to its foot. */
const TEXT_FOOT = 4;

/** Writes the comparison into the page: sentences, sum, table and drawing. */
export function drawCost(place: HTMLElement, assumptions: CostAssumptions): void {
  write(place.querySelector('[data-part="verdict"]'), verdictSentence(assumptions));
  for (const way of ["rented", "api"] as const) {
    write(place.querySelector(`[data-part="${way}"]`), breakEvenSentence(assumptions, way));
  }
  for (const { key, label, sum, result } of sumLines(assumptions)) {
    const row = place.querySelector(`[data-sum="${key}"]`);
    for (const [cell, text] of Object.entries({ label, sum, result })) {
      write(row?.querySelector(`[data-cell="${cell}"]`) ?? null, text);
    }
  }
  const chart = costChart(assumptions);
  drawTable(place, chart);
  drawChart(place, chart);
}

function drawTable(place: HTMLElement, { rows, xTicks }: CostChart): void {
  rows.forEach(({ costs }, index) => {
    write(place.querySelector(`[data-cell="${index}-months"]`), xTicks[index]?.text ?? "");
    for (const way of COST_WAYS) {
      write(place.querySelector(`[data-cell="${index}-${way}"]`), formatMoney(costs[way]));
    }
  });
}

function drawChart(place: HTMLElement, { lines, marks, xTicks, yTicks }: CostChart): void {
  for (const { way, path, nameY } of lines) {
    place.querySelector(`[data-line="${way}"]`)?.setAttribute("d", path);
    const name = place.querySelector(`[data-name="${way}"]`);
    name?.setAttribute("y", String(nameY + TEXT_FOOT));
  }
  xTicks.forEach(({ text }, index) => {
    write(place.querySelector(`[data-x="${index}"]`), text);
  });
  yTicks.forEach(({ text }, index) => {
    write(place.querySelector(`[data-y="${index}"]`), text);
  });
  for (const way of ["rented", "api"] as const) {
    const mark = marks.find((each) => each.way === way);
    drawMark(place.querySelector(`[data-mark="${way}"]`), mark);
  }
}

function drawMark(group: Element | null, mark: CostChart["marks"][number] | undefined): void {
  if (mark === undefined) {
    group?.setAttribute("display", "none");
    return;
  }
  group?.removeAttribute("display");
  const circle = group?.querySelector("circle");
  circle?.setAttribute("cx", String(mark.x));
  circle?.setAttribute("cy", String(mark.y));
  const text = group?.querySelector("text") ?? null;
  text?.setAttribute("x", String(mark.x));
  text?.setAttribute("y", String(mark.y - MARK_GAP));
  write(text, mark.text);
}

function write(element: Element | null, text: string): void {
  if (element !== null && element.textContent !== text) element.textContent = text;
}
