import type { Page } from "playwright";

/** Milliseconds of each keystroke of each text, from the letter to the list laid out. */
export async function keystrokeTimes(page: Page, texts: readonly string[]): Promise<number[]> {
  await page.keyboard.press("/");
  await page.getByRole("option").first().waitFor();
  return page.evaluate(async (all) => {
    const input = document.querySelector<HTMLInputElement>("#search-input");
    const list = document.querySelector<HTMLElement>("#search-list");
    if (input === null || list === null) throw new Error("the search dialog has no field or list");
    const times: number[] = [];
    for (const text of all) {
      for (let length = 1; length <= text.length; length += 1) {
        const start = performance.now();
        input.value = text.slice(0, length);
        input.dispatchEvent(new Event("input", { bubbles: true }));
        // The index is there already: what is awaited is settled before the next task.
        await new Promise((resolve) => {
          const channel = new MessageChannel();
          channel.port1.onmessage = resolve;
          channel.port2.postMessage(undefined);
        });
        list.getBoundingClientRect();
        times.push(performance.now() - start);
      }
    }
    return times;
  }, texts);
}
