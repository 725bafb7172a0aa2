// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { enhance } from "@/components/enhance/sort";

function started(id = ""): {
  table: HTMLElement;
  press: (at: number) => void;
  order: () => string[];
} {
  document.body.innerHTML = `
    <table id="${id}"><thead><tr><th data-sort="text">Name</th><th data-sort="number">Speed</th><th>Note</th></tr></thead>
    <tbody><tr><td>B</td><td data-value="9.5">9.5 tok/s</td></tr><tr><td>A</td><td>Unknown</td></tr>
    <tr><td>C 10</td><td data-value="131">131 tok/s</td></tr><tr><td>C 9</td><td data-value="20">20 tok/s</td></tr></tbody></table>`;
  const table = document.querySelector("table") as HTMLElement;
  enhance(table);
  return {
    table,
    press: (at) => table.querySelectorAll<HTMLElement>("th button")[at]?.click(),
    order: () =>
      [...table.querySelectorAll("tbody tr")].map((row) => row.children[0]?.textContent ?? ""),
  };
}

describe("a table that sorts", () => {
  it("gives a button to headings that sort, and to no other", () => {
    const { table } = started();
    expect([...table.querySelectorAll("th button")].map((b) => b.textContent)).toEqual([
      "Name",
      "Speed",
    ]);
  });

  it("puts the largest number first, then the smallest, and unknown last both times", () => {
    const { press, order, table } = started();
    press(1);
    expect(order()).toEqual(["C 10", "C 9", "B", "A"]);
    expect(table.querySelector("[aria-sort]")?.getAttribute("aria-sort")).toBe("descending");
    press(1);
    expect(order()).toEqual(["B", "C 9", "C 10", "A"]);
  });

  it("sorts names by their numbers: C 9 before C 10", () => {
    const { press, order } = started();
    press(0);
    expect(order()).toEqual(["A", "B", "C 9", "C 10"]);
  });

  it("keeps the order of a table with an id in the address, and takes it from there", () => {
    history.replaceState(null, "", "/hardware/?by=AMD");
    const { press } = started("list");
    press(1);
    expect(location.search).toBe("?by=AMD&sort=speed");
    press(1);
    expect(location.search).toBe("?by=AMD&sort=speed&order=ascending");
    expect(started("list").order()).toEqual(["B", "C 9", "C 10", "A"]);
  });

  it("passes over a column that does not exist, and leaves tables without an id alone", () => {
    history.replaceState(null, "", "/hardware/?sort=colour");
    expect(started("list").order()).toEqual(["B", "A", "C 10", "C 9"]);
    history.replaceState(null, "", "/hardware/?sort=speed");
    expect(started().order()).toEqual(["B", "A", "C 10", "C 9"]);
  });
});
