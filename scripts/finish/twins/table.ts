import { attribute, type Element, elementsNamed } from "../html";
import { inlineText, type Place } from "./inline";
import { shownChildren } from "./nodes";

/** A table of GitHub's sort: one header line, every line as many cells. Its caption stands above. */
export function tableText(table: Element, place: Place): string[] {
  const rows = elementsNamed(table, "tr").map((row) => cellsOf(row, place));
  const [header = [], ...body] = rows;
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (width === 0) return [];
  const lines = [header, Array.from({ length: width }, () => "---"), ...body];
  const text = lines.map((cells) => `| ${padded(cells, width).join(" | ")} |`).join("\n");
  const [caption] = elementsNamed(table, "caption");
  const title = caption && inlineText(shownChildren(caption), place);
  return title ? [`**${title}**`, text] : [text];
}

/** A cell over several columns is followed by empty ones. */
function cellsOf(row: Element, place: Place): string[] {
  return shownChildren(row).flatMap((cell) => {
    if (!("tagName" in cell)) return [];
    const text = inlineText(shownChildren(cell), place).replaceAll("|", "\\|");
    const span = Number(attribute(cell, "colspan") ?? 1);
    return [text, ...Array.from({ length: span - 1 }, () => "")];
  });
}

function padded(cells: readonly string[], width: number): string[] {
  return Array.from({ length: width }, (_, index) => cells[index] ?? "");
}
