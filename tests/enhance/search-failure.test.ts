// @vitest-environment happy-dom
import { expect, it, vi } from "vitest";

it("leads to the list from A to Z when the index does not load, and tries again the next time", async () => {
  const reply = vi.fn(async () => new Response("", { status: 503 }));
  vi.stubGlobal("fetch", reply);
  const { openSearch } = await import("@/components/enhance/search");
  openSearch();
  const status = () => document.querySelector('[role="status"]');
  await vi.waitFor(() => expect(status()?.textContent).toMatch(/did not load/));
  expect(status()?.querySelector("a")?.getAttribute("href")).toBe("/search/");
  openSearch();
  await vi.waitFor(() => expect(reply).toHaveBeenCalledTimes(2));
});
