/**
 * Makes the columns of a table sort by a press on their heading. A heading opts in with
 * `data-sort="number"` or `"text"`; a cell may give what it sorts by in `data-value`.
 * Unknown values, which have neither, stay last in both directions.
 */
export function enhance(table: HTMLElement): void {
  const headings = [...table.querySelectorAll<HTMLElement>("thead th")];
  for (const [column, heading] of headings.entries()) {
    if (heading.dataset.sort === undefined) continue;
    const button = document.createElement("button");
    button.type = "button";
    button.append(...heading.childNodes);
    heading.append(button);
    button.addEventListener("click", () => sortBy(table, headings, column));
  }
}

function sortBy(table: HTMLElement, headings: readonly HTMLElement[], column: number): void {
  const heading = headings[column];
  if (heading === undefined) return;
  const isNumber = heading.dataset.sort === "number";
  const first = isNumber ? "descending" : "ascending";
  const second = isNumber ? "ascending" : "descending";
  const order = heading.getAttribute("aria-sort") === first ? second : first;
  for (const other of headings) other.removeAttribute("aria-sort");
  heading.setAttribute("aria-sort", order);
  for (const body of table.querySelectorAll("tbody")) sortRows(body, column, isNumber, order);
}

function sortRows(body: Element, column: number, isNumber: boolean, order: string): void {
  const sign = order === "ascending" ? 1 : -1;
  const rows = [...body.querySelectorAll<HTMLTableRowElement>(":scope > tr:not([data-fixed])")];
  const keyed = rows.map((row) => ({ row, key: keyOf(row.cells[column], isNumber) }));
  keyed.sort((a, b) => {
    if (a.key === undefined || b.key === undefined) {
      return Number(a.key === undefined) - Number(b.key === undefined);
    }
    return sign * compare(a.key, b.key);
  });
  body.append(...keyed.map(({ row }) => row));
}

function keyOf(cell: HTMLElement | undefined, isNumber: boolean): string | number | undefined {
  const text = cell?.dataset.value ?? (isNumber ? undefined : cell?.textContent?.trim());
  if (text === undefined || text === "") return undefined;
  return isNumber ? Number(text) : text;
}

function compare(a: string | number, b: string | number): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  return String(a).localeCompare(String(b), "en", { numeric: true });
}
