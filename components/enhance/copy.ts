/** How long the button says that it has copied, in ms. */
const SAID_FOR_MS = 2000;

/**
 * Puts a copy button in the corner of a command, where `app/globals.css` keeps room for it; nothing
 * where there is no clipboard.
 * Markup: an element with `data-enhance="copy"`, the command in a `<code>`; `data-button-class` styles
 * the button.
 */
export function enhance(element: HTMLElement): void {
  if (!navigator.clipboard) return;
  const button = document.createElement("button");
  button.type = "button";
  button.className = element.dataset.buttonClass ?? "";
  button.textContent = "Copy";
  button.ariaLive = "polite";
  button.addEventListener("click", () => void copy(element, button));
  element.append(button);
}

async function copy(element: HTMLElement, button: HTMLElement): Promise<void> {
  const text = element.querySelector("code")?.textContent ?? "";
  try {
    await navigator.clipboard.writeText(text);
    button.textContent = "Copied";
  } catch {
    button.textContent = "Press Ctrl+C";
    getSelection()?.selectAllChildren(element.querySelector("code") ?? element);
  }
  setTimeout(() => {
    button.textContent = "Copy";
  }, SAID_FOR_MS);
}
