const KEY = "theme";

/** The button that switches light and dark, and remembers the choice in this browser. */
export function enhance(button: HTMLElement): void {
  say(button);
  button.style.visibility = "visible";
  button.addEventListener("click", () => {
    const theme = isDark() ? "light" : "dark";
    document.documentElement.dataset.theme = theme;
    remember(theme);
    say(button);
  });
  // A page that was drawn ahead, or kept for the way back, may have missed a choice made since.
  for (const [target, event] of [
    [document, "prerenderingchange"],
    [window, "pageshow"],
  ] as const) {
    target.addEventListener(event, () => {
      recall();
      say(button);
    });
  }
}

function recall(): void {
  try {
    const theme = localStorage.getItem(KEY);
    if (theme === "dark" || theme === "light") document.documentElement.dataset.theme = theme;
  } catch {
    // No storage, no choice to recall.
  }
}

function isDark(): boolean {
  const chosen = document.documentElement.dataset.theme;
  return chosen ? chosen === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
}

function say(button: HTMLElement): void {
  button.textContent = isDark() ? "Light" : "Dark";
  button.setAttribute("aria-label", `Switch to ${isDark() ? "light" : "dark"} theme`);
}

function remember(theme: string): void {
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // Storage may be closed; the choice then lasts as long as the page.
  }
}
