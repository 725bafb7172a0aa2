import { enhance as enhanceTheme } from "./theme";

type Module = { enhance: (element: HTMLElement) => void };

/** What `data-enhance="…"` may name. Each loads when the page has such an element; every page has the theme. */
const MODULES: Record<string, () => Promise<Module>> = {
  "add-run": () => import("./add-run"),
  choose: () => import("./choose"),
  compare: () => import("./compare"),
  copy: () => import("./copy"),
  cost: () => import("./cost"),
  filter: () => import("./filter"),
  nearest: () => import("./nearest"),
  sort: () => import("./sort"),
  theme: () => Promise.resolve({ enhance: enhanceTheme }),
};

for (const [name, load] of Object.entries(MODULES)) {
  const elements = document.querySelectorAll<HTMLElement>(`[data-enhance="${name}"]`);
  if (elements.length > 0) void load().then(({ enhance }) => elements.forEach(enhance));
}

// Sections and rows left for later are laid out while the browser is idle, so that a jump to an anchor,
// a printout or a picture of the page finds them at their height.
const ROWS_AT_ONCE = 4;
/** What a few rows take on a slow phone: with less time left, the next ones wait for the next pause. */
const PAUSE_MILLISECONDS = 15;
const late = [...document.querySelectorAll<HTMLElement>(".drawn-late, .row-grid tbody > tr")];
addEventListener("load", () => whenIdle(drawSome));

function drawSome(pause?: IdleDeadline): void {
  do {
    for (const each of late.splice(0, late[0]?.matches("tr") ? ROWS_AT_ONCE : 1)) {
      each.style.contentVisibility = "visible";
    }
    // Asking for the height lays out now, within the pause, what else would wait for the next frame.
  } while (document.body.offsetHeight > 0 && late.length > 0 && hasTime(pause));
  if (late.length > 0) requestAnimationFrame(() => whenIdle(drawSome));
}

function hasTime(pause: IdleDeadline | undefined): boolean {
  return pause !== undefined && pause.timeRemaining() > PAUSE_MILLISECONDS;
}

function whenIdle(task: (pause?: IdleDeadline) => void): void {
  if ("requestIdleCallback" in window) requestIdleCallback(task);
  else setTimeout(task);
}

// The search dialog loads when it is first asked for: by its link, by "/", by Ctrl K or ⌘ K.
// Heard on the document, so that a page whose header React draws anew keeps it.
const SEARCH_LINK = 'a[data-enhance="search"]';

document.addEventListener("click", (event) => {
  const isPlain = !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
  if (isPlain && event.target instanceof Element && event.target.closest(SEARCH_LINK)) {
    search(event);
  }
});

document.addEventListener("keydown", (event) => {
  const isCommand = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k";
  const isSlash = event.key === "/" && !(event.ctrlKey || event.metaKey || isTyping(event.target));
  if (isCommand || isSlash) search(event);
});

function search(event: Event): void {
  const address = document.querySelector<HTMLAnchorElement>(SEARCH_LINK)?.href;
  if (address === undefined) return;
  event.preventDefault();
  import("./search").then(
    ({ openSearch }) => openSearch(),
    () => location.assign(address),
  );
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof Element && target.closest("input,textarea,select,[contenteditable]") !== null
  );
}
