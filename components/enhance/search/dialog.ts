import { routes } from "@/lib/routes";

/** The parts of the dialog that change. */
export type SearchDialog = {
  dialog: HTMLDialogElement;
  input: HTMLInputElement;
  list: HTMLElement;
  status: HTMLElement;
};

const MARKUP = `
  <div class="flex items-center gap-2 border-b border-rule px-4">
    <input id="search-input" type="text" inputmode="search" enterkeyhint="go" autocomplete="off"
      autocapitalize="off" spellcheck="false" autofocus role="combobox" aria-label="Search"
      aria-controls="search-list" aria-expanded="false" aria-autocomplete="list"
      placeholder="A model, a machine, a tool"
      class="min-h-12 min-w-0 grow bg-paper text-base text-ink outline-none placeholder:text-quiet" />
    <button type="button" class="min-h-9 cursor-pointer px-2 text-sm text-quiet hover:text-ink">Close</button>
  </div>
  <p id="search-status" role="status" class="px-4 pt-2 text-xs text-quiet"></p>
  <div id="search-list" role="listbox" aria-label="Results" class="max-h-[60vh] overflow-y-auto px-2 pb-2"></div>
  <p class="flex flex-wrap justify-between gap-x-4 border-t border-rule px-4 py-2 text-xs text-quiet">
    <a href="${routes.search()}" class="text-quiet">Everything, from A to Z</a>
    <span aria-hidden="true" class="hidden font-mono sm:inline">↑ ↓ choose · Enter open · Esc close</span>
  </p>`;

/** Adds the dialog to the page, closed. It closes by Escape, its button and a press outside. */
export function createDialog(): SearchDialog {
  const dialog = document.createElement("dialog");
  dialog.setAttribute("aria-label", "Search");
  dialog.className =
    "mx-auto mb-auto mt-[max(1rem,10vh)] w-[min(40rem,calc(100vw-2rem))] overflow-hidden rounded-md border border-edge bg-paper p-0 text-ink shadow-dialog backdrop:bg-paper/75";
  dialog.innerHTML = MARKUP;
  document.body.append(dialog);
  dialog.querySelector("button")?.addEventListener("click", () => dialog.close());
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog) dialog.close();
  });
  return {
    dialog,
    input: part(dialog, "search-input", HTMLInputElement),
    list: part(dialog, "search-list", HTMLElement),
    status: part(dialog, "search-status", HTMLElement),
  };
}

function part<Kind extends HTMLElement>(
  dialog: HTMLElement,
  id: string,
  kind: new () => Kind,
): Kind {
  const element = dialog.querySelector(`#${id}`);
  if (!(element instanceof kind)) throw new Error(`the search dialog has no #${id}`);
  return element;
}
