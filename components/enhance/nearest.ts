import { anyPairAt } from "@/lib/compare/address";
import { entryAddress, type SearchEntry } from "@/lib/search/document";
import { loadSearch } from "./search-index";

const MOST_OFFERED = 5;

/** On the page for addresses that do not exist: offers the records that the address may mean. */
export async function enhance(element: HTMLElement): Promise<void> {
  const comparison = anyPairAt(location.pathname);
  if (comparison !== undefined) return offerComparison(element, comparison);
  const wanted = wordsOf(location.pathname);
  if (wanted === "") return;
  try {
    const { search } = await loadSearch();
    offer(element, search(wanted, MOST_OFFERED).entries);
  } catch {
    // Without the index the links on the page still lead on.
  }
}

/** "/gpus/rtx-4090-ti/" → "rtx 4090 ti": the last part of the address says what was meant. */
export function wordsOf(path: string): string {
  const last = path.split("/").findLast((part) => part !== "" && part !== "index.html") ?? "";
  return decoded(last)
    .replace(/\.html?$/, "")
    .replaceAll(/[-_+]+/g, " ")
    .trim();
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** No document holds this pair, but any two can be put side by side. */
function offerComparison(element: HTMLElement, address: string): void {
  const line = document.createElement("p");
  const link = document.createElement("a");
  link.href = address;
  link.textContent = "Put these two side by side";
  line.append(link);
  element.replaceChildren(line);
}

function offer(element: HTMLElement, entries: readonly SearchEntry[]): void {
  if (entries.length === 0) return;
  const heading = document.createElement("h2");
  heading.className = "text-lg font-semibold";
  heading.textContent = "Did you mean";
  const list = document.createElement("ul");
  list.className = "mt-2 space-y-1";
  list.append(...entries.map(item));
  element.replaceChildren(heading, list);
}

function item(entry: SearchEntry): HTMLElement {
  const row = document.createElement("li");
  const link = document.createElement("a");
  link.href = entryAddress(entry);
  link.textContent = entry.name;
  const detail = document.createElement("span");
  detail.className = "ml-2 text-sm text-quiet";
  detail.textContent = entry.detail;
  row.append(link, detail);
  return row;
}
