/** What the address bar calls the column and its direction. */
const COLUMN = "sort";
const ORDER = "order";

type Order = "ascending" | "descending";

/**
 * Makes the columns of a table sort by a press on their heading. A heading opts in with
 * `data-sort="number"` or `"text"`; a cell may give what it sorts by in `data-value`.
 * Unknown values, which have neither, stay last in both directions. A table with an id is what its
 * page is about: its order is kept in the address bar, and taken from there.
 */
export function enhance(table: HTMLElement): void {
  const headings = [...table.querySelectorAll<HTMLElement>("thead th")];
  const parameters = new URLSearchParams(location.search);
  for (const [column, heading] of headings.entries()) {
    if (heading.dataset.sort === undefined) continue;
    const isAsked = table.id !== "" && parameters.get(COLUMN) === keyOfHeading(heading);
    const button = document.createElement("button");
    button.type = "button";
    button.append(...heading.childNodes);
    heading.append(button);
    const [first, second] = ordersOf(heading);
    button.addEventListener("click", () => {
      const order = heading.getAttribute("aria-sort") === first ? second : first;
      sortBy(table, headings, column, order);
      if (table.id !== "") writeAddress(heading, order);
    });
    if (isAsked) {
      sortBy(table, headings, column, parameters.get(ORDER) === second ? second : first);
    }
  }
}

/** The largest number first, and names from A. */
function ordersOf({ dataset }: HTMLElement): [Order, Order] {
  return dataset.sort === "number" ? ["descending", "ascending"] : ["ascending", "descending"];
}

/** "Bandwidth, GB/s" → "bandwidth-gb-s". */
function keyOfHeading({ textContent }: HTMLElement): string {
  return textContent
    .trim()
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-");
}

function writeAddress(heading: HTMLElement, order: Order): void {
  const address = new URL(location.href);
  address.searchParams.set(COLUMN, keyOfHeading(heading));
  if (order === ordersOf(heading)[0]) address.searchParams.delete(ORDER);
  else address.searchParams.set(ORDER, order);
  history.replaceState(null, "", address);
}

function sortBy(
  table: HTMLElement,
  headings: readonly HTMLElement[],
  column: number,
  order: Order,
): void {
  const isNumber = headings[column]?.dataset.sort === "number";
  for (const [index, heading] of headings.entries()) {
    if (index === column) heading.setAttribute("aria-sort", order);
    else heading.removeAttribute("aria-sort");
  }
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
