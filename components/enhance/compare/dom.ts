type Content = string | Node | undefined;

/** An element with its class and content; what is undefined is left out. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className: string,
  ...content: Content[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  if (className !== "") made.className = className;
  made.append(...content.filter((part) => part !== undefined));
  return made;
}

export function link(href: string, text: string): HTMLAnchorElement {
  const made = element("a", "", text);
  made.href = href;
  return made;
}

/** A table in the region it scrolls in, named for screen readers and keyboards. */
export function tableRegion(label: string, heads: readonly string[], rows: readonly HTMLElement[]) {
  const region = element("section", "relative overflow-x-auto");
  region.setAttribute("aria-label", label);
  region.tabIndex = 0;
  const head = element("tr", "", ...heads.map(columnHead));
  region.append(
    element("table", "data-table", element("thead", "", head), element("tbody", "", ...rows)),
  );
  return region;
}

/** A row by its head and the cells after it. */
export function tableRow(head: Content, cells: readonly HTMLElement[]): HTMLElement {
  const first = element("th", "min-w-28", head);
  first.scope = "row";
  return element("tr", "", first, ...cells);
}

/** Something that is one keystroke away. */
export function disclosure(summary: string, ...content: Content[]): HTMLElement {
  return element(
    "details",
    "border-y border-rule text-sm",
    element("summary", "min-h-9 py-1.5 text-accent", summary),
    element("div", "pb-3", ...content),
  );
}

function columnHead(text: string): HTMLElement {
  const made = element("th", "", text);
  made.scope = "col";
  return made;
}
