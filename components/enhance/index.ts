type Module = { enhance: (element: HTMLElement) => void };

/** What `data-enhance="…"` may name. Each loads when the page has such an element. */
const MODULES: Record<string, () => Promise<Module>> = {
  copy: () => import("./copy"),
  filter: () => import("./filter"),
  sort: () => import("./sort"),
  theme: () => import("./theme"),
};

for (const [name, load] of Object.entries(MODULES)) {
  const elements = document.querySelectorAll<HTMLElement>(`[data-enhance="${name}"]`);
  if (elements.length > 0) void load().then(({ enhance }) => elements.forEach(enhance));
}
