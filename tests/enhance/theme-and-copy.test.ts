// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from "vitest";
import { enhance as enhanceCopy } from "@/components/enhance/copy";
import { enhance as enhanceTheme } from "@/components/enhance/theme";

describe("the theme switch", () => {
  beforeEach(() => {
    localStorage.clear();
    delete document.documentElement.dataset.theme;
  });

  it("names what a press does, does it, and remembers it in this browser", () => {
    const button = document.createElement("button");
    enhanceTheme(button);
    expect(button.getAttribute("aria-label")).toBe("Switch to dark theme");
    button.click();
    expect(document.documentElement.dataset.theme).toBe("dark");
    expect(localStorage.getItem("theme")).toBe("dark");
    expect(button.getAttribute("aria-label")).toBe("Switch to light theme");
    button.click();
    expect(localStorage.getItem("theme")).toBe("light");
  });

  it("takes up a choice made on another page since this one was drawn", () => {
    const button = document.createElement("button");
    enhanceTheme(button);
    localStorage.setItem("theme", "dark");
    document.dispatchEvent(new Event("prerenderingchange"));
    expect(document.documentElement.dataset.theme).toBe("dark");
    expect(button.textContent).toBe("Light");
  });
});

describe("a copy button", () => {
  it("copies the command, and says so", async () => {
    const writeText = vi.fn(async () => {});
    vi.stubGlobal("navigator", { clipboard: { writeText } });
    const box = document.createElement("div");
    box.innerHTML = "<pre><code>ollama run qwen3:8b</code></pre>";
    enhanceCopy(box);
    const button = box.querySelector("button") as HTMLElement;
    expect(button.textContent).toBe("Copy");
    button.click();
    expect(writeText).toHaveBeenCalledWith("ollama run qwen3:8b");
    await vi.waitFor(() => expect(button.textContent).toBe("Copied"));
  });

  it("is not there without a clipboard", () => {
    vi.stubGlobal("navigator", {});
    const box = document.createElement("div");
    enhanceCopy(box);
    expect(box.querySelector("button")).toBeNull();
  });
});
