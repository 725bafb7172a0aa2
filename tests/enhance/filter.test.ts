// @vitest-environment happy-dom
import { describe, expect, it, vi } from "vitest";
import { enhance } from "@/components/enhance/filter";

const MARKUP = `
  <form data-enhance="filter" data-target="list" hidden>
    <input name="q" /><select name="maker"><option value="">All</option><option>NVIDIA</option></select>
    <output>3</output>
  </form>
  <table id="list">
    <tbody data-group><tr data-row data-maker="NVIDIA"><td>GeForce RTX 4060 Ti 16 GB</td></tr>
    <tr data-row data-maker="NVIDIA"><td>GeForce RTX 4090</td></tr></tbody>
    <tbody data-group><tr data-row data-maker="AMD"><td>Radeon RX 7900 XTX</td></tr></tbody>
  </table>`;

function started(search = ""): HTMLFormElement {
  history.replaceState(null, "", `/hardware/${search}`);
  document.body.innerHTML = MARKUP;
  const form = document.querySelector("form") as HTMLFormElement;
  enhance(form);
  return form;
}

function fill(form: HTMLFormElement, name: string, value: string) {
  const field = form.querySelector<HTMLInputElement>(`[name="${name}"]`) as HTMLInputElement;
  field.value = value;
  field.dispatchEvent(new Event("input", { bubbles: true }));
}

const shown = () =>
  [...document.querySelectorAll<HTMLElement>("[data-row]")]
    .filter((row) => !row.hidden)
    .map((row) => row.textContent.trim());

describe("a filter", () => {
  it("shows itself, and changes nothing before somebody chooses", () => {
    const form = started();
    expect(form.hidden).toBe(false);
    expect(form.querySelector("output")?.textContent).toBe("3");
    expect(location.search).toBe("");
  });

  it.each([
    { typed: "4060ti", left: ["GeForce RTX 4060 Ti 16 GB"] },
    { typed: "rtx 16", left: ["GeForce RTX 4060 Ti 16 GB"] },
    { typed: "7900xtx", left: ["Radeon RX 7900 XTX"] },
    { typed: "voodoo", left: [] },
  ])("leaves $left for “$typed”", ({ typed, left }) => {
    const form = started();
    fill(form, "q", typed);
    expect(shown()).toEqual(left);
    expect(form.querySelector("output")?.textContent).toBe(`${left.length} of 3`);
  });

  it("hides a group of which nothing is left", () => {
    fill(started(), "maker", "NVIDIA");
    const groups = [...document.querySelectorAll<HTMLElement>("[data-group]")];
    expect(groups.map(({ hidden }) => hidden)).toEqual([false, true]);
  });

  it("keeps the choice in the address, and takes it from there", () => {
    fill(started("?ref=x"), "maker", "NVIDIA");
    expect(location.search).toBe("?ref=x&maker=NVIDIA");
    started("?maker=NVIDIA&q=4090");
    expect(shown()).toEqual(["GeForce RTX 4090"]);
  });

  it("takes a choice that does not exist as none", () => {
    started("?maker=3dfx");
    expect(shown()).toHaveLength(3);
  });

  it("shows all again when it is reset", async () => {
    const form = started("?q=4090");
    form.reset();
    await vi.waitFor(() => expect(shown()).toHaveLength(3));
    expect(location.search).toBe("");
  });
});
