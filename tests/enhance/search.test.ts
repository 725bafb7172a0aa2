// @vitest-environment happy-dom
import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import type { SearchIndex } from "@/lib/search/document";

const INDEX: SearchIndex = {
  models: {
    askedCount: 1,
    rows: [
      ["qwen3-8b", "Qwen3 8B", "8.19 B · Alibaba (Qwen)", "qwen3:8b"],
      ["qwen3-14b", "Qwen3 14B", "14.8 B · Alibaba (Qwen)"],
    ],
  },
  hardware: { askedCount: 1, rows: [["rtx-4090", "GeForce RTX 4090", "24 GB"]] },
  tools: { askedCount: 0, rows: [["ollama", "Ollama", "runner · Go"]] },
  quantizations: { askedCount: 0, rows: [] },
  maps: { askedCount: 0, rows: [] },
  pages: { askedCount: 0, rows: [["privacy", "Privacy", "page"]] },
};

const reply = vi.fn(async () => Response.json(INDEX));

const dialog = () => document.querySelector("dialog");
const input = () => document.querySelector<HTMLInputElement>("dialog input") as HTMLInputElement;
const options = () => [...document.querySelectorAll<HTMLElement>('[role="option"]')];
const chosen = () => options().find((option) => option.ariaSelected === "true");
const status = () => document.querySelector('[role="status"]')?.textContent;

function press(key: string, target: EventTarget = document.body, more: KeyboardEventInit = {}) {
  const event = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...more });
  target.dispatchEvent(event);
  return event;
}

async function type(text: string) {
  input().value = text;
  input().dispatchEvent(new Event("input"));
  await vi.waitFor(() => expect(status()).not.toBe("To begin with"));
}

beforeAll(async () => {
  vi.stubGlobal("fetch", reply);
  document.body.innerHTML = `
    <a href="/search/" data-enhance="search">Search</a>
    <input id="field" />`;
  await import("@/components/enhance/index");
});

beforeEach(() => dialog()?.close());

describe("the search dialog", () => {
  it("is not made, and nothing is fetched, before somebody asks for it", () => {
    expect(dialog()).toBeNull();
    expect(reply).not.toHaveBeenCalled();
  });

  it.each([
    { how: "/", more: {} },
    { how: "k", more: { ctrlKey: true } },
    { how: "k", more: { metaKey: true } },
  ])("opens by $how with $more", async ({ how, more }) => {
    expect(press(how, document.body, more).defaultPrevented).toBe(true);
    await vi.waitFor(() => expect(dialog()?.open).toBe(true));
  });

  it("leaves / to a field in which somebody is typing", () => {
    const field = document.getElementById("field") as HTMLElement;
    expect(press("/", field).defaultPrevented).toBe(false);
    expect(dialog()?.open).toBe(false);
  });

  it("opens by the link, but leaves a press with Ctrl to the browser", async () => {
    const link = document.querySelector("a") as HTMLElement;
    const withCtrl = new MouseEvent("click", { ctrlKey: true, bubbles: true, cancelable: true });
    document.addEventListener("click", (event) => event.preventDefault(), { once: true });
    link.dispatchEvent(withCtrl);
    expect(dialog()?.open).toBe(false);
    link.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
    await vi.waitFor(() => expect(dialog()?.open).toBe(true));
  });

  it("offers what people ask about most before anything is typed, and chooses none", async () => {
    press("/");
    await vi.waitFor(() => expect(status()).toBe("To begin with"));
    expect(options().map((option) => option.getAttribute("href"))).toEqual([
      "/models/qwen3-8b/",
      "/hardware/rtx-4090/",
    ]);
    expect(input().hasAttribute("aria-activedescendant")).toBe(false);
  });

  it("finds Qwen3 8B and then Qwen3 14B for “qwen”, chooses the first, and arrows go round", async () => {
    press("/");
    await type("qwen");
    expect(status()).toBe("2 results");
    expect(chosen()?.textContent).toContain("Qwen3 8B");
    expect(input().getAttribute("aria-activedescendant")).toBe(chosen()?.id);
    press("ArrowDown", input());
    expect(chosen()?.textContent).toContain("Qwen3 14B");
    press("ArrowDown", input());
    expect(chosen()?.textContent).toContain("Qwen3 8B");
    press("ArrowUp", input());
    expect(chosen()?.textContent).toContain("Qwen3 14B");
  });

  it("goes to the chosen page by Enter", async () => {
    press("/");
    await type("4090");
    const opened = vi.fn((event: Event) => event.preventDefault());
    options()[0]?.addEventListener("click", opened);
    press("Enter", input());
    expect(opened).toHaveBeenCalledOnce();
  });

  it("says that nothing is called “olama”, and offers Ollama", async () => {
    press("/");
    await type("olama");
    expect(status()).toBe("Nothing is called “olama”. The nearest:");
    expect(options()[0]?.getAttribute("href")).toBe("/tools/ollama/");
  });

  it("is a combobox that names its list, and says whether it is open", async () => {
    press("/");
    await type("qwen");
    expect(input().getAttribute("role")).toBe("combobox");
    expect(document.getElementById(input().getAttribute("aria-controls") ?? "")?.role).toBe(
      "listbox",
    );
    expect(input().getAttribute("aria-expanded")).toBe("true");
    const labels = [...document.querySelectorAll('[role="group"]')].map(
      (group) => document.getElementById(group.getAttribute("aria-labelledby") ?? "")?.textContent,
    );
    expect(labels).toEqual(["Models"]);
  });

  it("fetches the index once", () => {
    expect(reply).toHaveBeenCalledOnce();
  });
});
