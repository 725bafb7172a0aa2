import { routes } from "@/lib/routes";
import { SEARCH_KINDS } from "@/lib/search/document";
import { createDialog, type SearchDialog } from "./search/dialog";
import { showOptions } from "./search/options";
import { type Loaded, loadSearch } from "./search-index";

const MOST_RESULTS = 14;
/** How many of each kind are offered before anything is typed. */
const MOST_SUGGESTIONS = 4;

let parts: SearchDialog | undefined;

/** Opens the search dialog; the first time, makes it and fetches the index. */
export function openSearch(): void {
  parts ??= connected(createDialog());
  const { dialog, input } = parts;
  if (!dialog.open) dialog.showModal();
  input.select();
  void refresh(parts);
}

function connected(made: SearchDialog): SearchDialog {
  made.input.addEventListener("input", () => void refresh(made));
  made.input.addEventListener("keydown", (event) => press(made, event));
  return made;
}

async function refresh(made: SearchDialog): Promise<void> {
  try {
    const loaded = await loadSearch();
    show(made, loaded);
  } catch {
    showFailure(made);
  }
}

function show({ input, list, status }: SearchDialog, { entries, search }: Loaded): void {
  const typed = input.value.trim();
  if (typed === "") {
    showOptions(list, suggestions(entries));
    status.textContent = "To begin with";
  } else {
    const { entries: found, isNear } = search(typed, MOST_RESULTS);
    showOptions(list, found);
    status.textContent = isNear ? nearWords(typed, found.length) : countWords(found.length);
  }
  choose(input, list, typed === "" ? -1 : 0);
}

function suggestions(entries: Loaded["entries"]): Loaded["entries"] {
  return SEARCH_KINDS.flatMap((kind) =>
    entries
      .filter((entry) => entry.kind === kind && entry.askedRank !== undefined)
      .slice(0, MOST_SUGGESTIONS),
  );
}

function countWords(count: number): string {
  if (count >= MOST_RESULTS) return `The best ${count}`;
  return count === 1 ? "1 result" : `${count} results`;
}

function nearWords(typed: string, count: number): string {
  return `Nothing is called “${typed}”.${count > 0 ? " The nearest:" : " Try fewer letters."}`;
}

function showFailure({ list, status }: SearchDialog): void {
  const link = document.createElement("a");
  link.href = routes.search();
  link.textContent = "the list from A to Z";
  status.replaceChildren("The index did not load. Everything is also in ", link, ".");
  list.replaceChildren();
}

function press({ input, list }: SearchDialog, event: KeyboardEvent): void {
  const options = optionsIn(list);
  const at = options.findIndex((each) => each.ariaSelected === "true");
  if (event.key === "Enter" && options.length > 0) {
    event.preventDefault();
    (options[at] ?? options[0])?.click();
  }
  if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
  event.preventDefault();
  const step = event.key === "ArrowDown" ? 1 : -1;
  const from = at === -1 && step === -1 ? 0 : at;
  if (options.length > 0) choose(input, list, (from + step + options.length) % options.length);
}

/** Marks one option as chosen, for eyes and for screen readers; -1 marks none. */
function choose(input: HTMLInputElement, list: HTMLElement, at: number): void {
  const options = optionsIn(list);
  for (const [place, option] of options.entries()) option.ariaSelected = String(place === at);
  const chosen = options[at];
  input.setAttribute("aria-expanded", String(options.length > 0));
  if (chosen === undefined) input.removeAttribute("aria-activedescendant");
  else input.setAttribute("aria-activedescendant", chosen.id);
  chosen?.scrollIntoView({ block: "nearest" });
}

function optionsIn(list: HTMLElement): HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>('[role="option"]')];
}
