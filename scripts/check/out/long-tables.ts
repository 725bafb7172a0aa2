import type { Element } from "../../finish/html";

/** A page with a table longer than this may weigh more and take longer. */
export const LONG_TABLE_ROWS = 100;

/** The rows of the longest table among the elements of a page; 0 without a table. */
export function longestTableRows(elements: readonly Element[]): number {
  const rows = elements.filter(({ tagName }) => tagName === "tr");
  const rowsByTable = new Map<unknown, number>();
  for (const row of rows) {
    const table = tableOf(row);
    rowsByTable.set(table, (rowsByTable.get(table) ?? 0) + 1);
  }
  return Math.max(0, ...rowsByTable.values());
}

/** The table of a row, whose groups stand between. */
function tableOf(row: Element): unknown {
  let node = row.parentNode;
  while (node !== null && node.nodeName !== "table" && "parentNode" in node) node = node.parentNode;
  return node;
}
