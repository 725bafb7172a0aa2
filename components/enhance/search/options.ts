import { entryAddress, type SearchEntry, type SearchKind } from "@/lib/search/document";

const HEADING: Record<SearchKind, string> = {
  models: "Models",
  hardware: "Hardware",
  tools: "Tools",
  quantizations: "Quantizations",
  maps: "Maps",
  pages: "Pages",
};

const OPTION =
  "flex min-h-9 items-baseline justify-between gap-4 rounded-sm px-2 py-1.5 text-sm text-ink no-underline hover:bg-wash aria-selected:bg-wash aria-selected:outline-2 aria-selected:-outline-offset-2 aria-selected:outline-accent";

/** Fills the list with entries in groups by kind, the kind of the best entry first. */
export function showOptions(list: HTMLElement, entries: readonly SearchEntry[]): void {
  const kinds = [...new Set(entries.map(({ kind }) => kind))];
  let count = 0;
  list.replaceChildren(
    ...kinds.map((kind) => {
      const members = entries.filter((entry) => entry.kind === kind);
      return group(
        kind,
        members.map((entry) => option(entry, count++)),
      );
    }),
  );
  list.scrollTop = 0;
}

function group(kind: SearchKind, options: readonly HTMLElement[]): HTMLElement {
  const heading = document.createElement("p");
  heading.id = `search-${kind}`;
  heading.className = "px-2 pt-2 font-mono text-xs uppercase tracking-wide text-quiet";
  heading.textContent = HEADING[kind];
  const box = document.createElement("div");
  box.setAttribute("role", "group");
  box.setAttribute("aria-labelledby", heading.id);
  box.append(heading, ...options);
  return box;
}

/** A link that is an option too: a press of the middle button opens it beside, as any link. */
function option(entry: SearchEntry, count: number): HTMLElement {
  const link = document.createElement("a");
  link.id = `search-option-${count}`;
  link.href = entryAddress(entry);
  link.setAttribute("role", "option");
  link.setAttribute("aria-selected", "false");
  link.tabIndex = -1;
  link.className = OPTION;
  const detail = document.createElement("span");
  detail.className = "shrink-0 text-xs text-quiet";
  detail.textContent = entry.detail;
  link.append(entry.name, detail);
  return link;
}
