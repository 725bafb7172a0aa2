// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from "vitest";
import { COMPARE_WORDS } from "@/components/compare/words";
import { enhance } from "@/components/enhance/compare";
import { type CompareData, packRecord, recordsIn } from "@/lib/compare/data";
import { fitCode, fitsInCode } from "@/lib/compare/fit-code";
import type { ComparedRecord } from "@/lib/compare/types";

const card = (slug: string, name: string, memory: number, watts?: number): ComparedRecord => ({
  slug,
  name,
  values: {
    memory: { amount: memory },
    power: watts === undefined ? undefined : { amount: watts, basis: "board" },
    backends: { items: ["cuda", "vulkan"] },
  },
});

const RECORDS = [
  card("rtx-3090", "GeForce RTX 3090 24 GB", 24, 350),
  card("rtx-4090", "GeForce RTX 4090 24 GB", 24, 450),
  card("rtx-5070", "GeForce RTX 5070 12 GB", 12),
];

const FORMATS = ["Q8_0", "Q4_K_M"];

const DATA: CompareData = {
  words: COMPARE_WORDS.hardware,
  rows: RECORDS.map((record) => packRecord("hardware", record, [])),
  pairs: ["rtx-3090-vs-rtx-4090"],
  fits: {
    of: "Models",
    names: ["Qwen3 8B"],
    hrefs: ["/models/qwen3-8b/"],
    formats: FORMATS,
    verdicts: ["Runs well", "Tight", "With offload", "Does not run", "Unknown"],
    codes: ["runs-well", "runs-well", "does-not-run"].map((verdict) =>
      fitCode([{ verdict: verdict as "runs-well", format: "Q4_K_M" }], FORMATS),
    ),
  },
};

const MARKUP = `
  <form data-enhance="compare" hidden>
    <select name="kind"><option value="hardware">Hardware</option><option value="models">Models</option></select>
    <input name="record-0" /><input name="record-1" /><input name="record-2" />
    <datalist id="compare-names"></datalist>
    <div data-part="said"></div><div data-part="result"></div>
  </form>`;

const requests: string[] = [];

function started(search = "") {
  requests.length = 0;
  vi.stubGlobal("fetch", async (address: string) => {
    requests.push(address);
    return { ok: true, json: async () => structuredClone(DATA) };
  });
  history.replaceState(null, "", `/compare/${search}`);
  document.body.innerHTML = MARKUP;
  const form = document.querySelector("form") as HTMLFormElement;
  enhance(form);
  return form;
}

const said = () => document.querySelector('[data-part="said"]')?.textContent ?? "";
const cells = (label: string) =>
  [...document.querySelectorAll("tr")]
    .find((row) => row.querySelector("th")?.textContent === label)
    ?.querySelectorAll("td");

afterEach(() => vi.unstubAllGlobals());

describe("the comparison of any records", () => {
  it("fetches nothing before somebody asks", () => {
    expect(started().hidden).toBe(false);
    expect(requests).toEqual([]);
  });

  it("opens what an address asks for: 350 W against 450 W, the lower ahead", async () => {
    started("?hardware=rtx-4090,rtx-3090");
    await vi.waitFor(() => expect(cells("Power")).toBeDefined());
    const [first, second, apart] = [...(cells("Power") ?? [])].map((cell) => cell.textContent);
    expect(first).toMatch(/^450\sWwhole board/);
    expect(second).toMatch(/^350\sW \(better\)whole board/);
    expect(apart).toBe("1.29×");
    expect(
      document.querySelector('a[href="/compare/hardware/rtx-3090-vs-rtx-4090/"]'),
    ).not.toBeNull();
  });

  it("shows an unknown as unknown, and gives it no winner", async () => {
    started("?hardware=rtx-3090,rtx-5070");
    await vi.waitFor(() => expect(cells("Power")).toBeDefined());
    expect([...(cells("Power") ?? [])].map((cell) => cell.textContent)).toEqual([
      expect.stringContaining("350"),
      "Unknown",
    ]);
    expect(cells("Qwen3 8B")?.[1]?.textContent).toBe("Does not run");
  });

  it("takes names as people write them, and keeps their slugs in the address", async () => {
    const form = started();
    const [one, other] = form.querySelectorAll("input");
    one!.value = "rtx 3090";
    other!.value = "4090";
    other!.dispatchEvent(new Event("change", { bubbles: true }));
    await vi.waitFor(() => expect(location.search).toBe("?hardware=rtx-3090,rtx-4090"));
    expect(one!.value).toBe("GeForce RTX 3090 24 GB");
  });

  it("says what a bad address means, with the nearest choice as a link", async () => {
    started("?hardware=rtx-4095,rtx-3090");
    await vi.waitFor(() =>
      expect(said()).toContain("No machine is called “rtx-4095”. Did you mean"),
    );
    const link = document.querySelector<HTMLAnchorElement>('[data-part="said"] a');
    expect(link?.getAttribute("href")).toBe("/compare/?hardware=rtx-4090,rtx-3090");
  });

  it("keeps markup in an address as text", async () => {
    started(`?hardware=${encodeURIComponent("<img src=x>")},rtx-3090`);
    await vi.waitFor(() => expect(said()).toContain("“<img src=x>”"));
    expect(document.querySelector("img")).toBeNull();
  });
});

describe("the data file", () => {
  it("gives back every value it was made of", () => {
    expect(recordsIn("hardware", DATA).map(({ values }) => values)).toEqual(
      RECORDS.map(({ values }) => expect.objectContaining(values)),
    );
  });

  it("codes a verdict and a format in two letters", () => {
    const fits = [
      { verdict: "tight", format: "Q8_0" },
      { verdict: "does-not-run", format: "Q4_K_M" },
    ] as const;
    expect(fitCode(fits, FORMATS)).toBe("1031");
    expect(fitsInCode("1031", FORMATS)).toEqual(fits);
  });
});
