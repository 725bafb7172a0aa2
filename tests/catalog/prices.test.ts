import { describe, expect, it } from "vitest";
import { catalog, seeds } from "@/lib/catalog";
import { CatalogError, parseCatalog } from "@/lib/catalog/load";
import { Price } from "@/lib/catalog/schemas/price";

/** The real seeds with one price changed, and the problems that gives. */
function problemsWith(slug: string, change: object) {
  try {
    parseCatalog({
      ...seeds,
      prices: seeds.prices.map((price) =>
        typeof price === "object" && price !== null && "slug" in price && price.slug === slug
          ? { ...price, ...change }
          : price,
      ),
    });
    return [];
  } catch (error) {
    if (error instanceof CatalogError) return error.problems;
    throw error;
  }
}

const PLACE = "scripts/seed/prices ›";

describe("the prices", () => {
  it("are 31 of hardware, 12 of electricity, 21 of rented GPUs and 214 of tokens", () => {
    const count = (subject: string) =>
      catalog.prices.filter((price) => price.subject === subject).length;
    expect(["hardware", "electricity", "rental", "tokens"].map(count)).toEqual([31, 12, 21, 214]);
  });

  it("keep $3,500 to $5,000 for an RTX 5090 with its day, 24 January 2026", () => {
    expect(catalog.prices[0]).toMatchObject({
      hardware: "rtx-5090",
      lowPrice: 3500,
      highPrice: 5000,
      currency: "USD",
      observedOn: "2026-01-24",
    });
  });

  it("leave the date out where the page shows none, and keep the year", () => {
    const average = catalog.prices.find(({ slug }) => slug === "arc-pro-b60-new-2026");
    expect(average?.observedOn).toBeUndefined();
    expect(average?.year).toBe(2026);
  });

  it("refuse the unit “rtx-509” and suggest the right one", () => {
    expect(problemsWith("rtx-5090-new-2026-01-24", { hardware: "rtx-509" })).toEqual([
      `${PLACE} rtx-5090-new-2026-01-24: names "rtx-509", which is not in scripts/seed/hardware. Did you mean "rtx-5090"?`,
    ]);
  });

  it("refuse the model “qwen3-32” and suggest the right one", () => {
    expect(problemsWith("novita-ai-qwen-qwen3-32b-fp8-2026-07-02", { model: "qwen3-32" })).toEqual([
      `${PLACE} novita-ai-qwen-qwen3-32b-fp8-2026-07-02: names the model "qwen3-32", which is not in scripts/seed/models. Did you mean "qwen3-32b"?`,
    ]);
  });

  it("must say the memory size of a unit sold with several: M6 with 16 or 32 GB", () => {
    expect(problemsWith("apple-m6-12core-starting-2026-08-25", { memoryGiB: undefined })).toEqual([
      `${PLACE} apple-m6-12core-starting-2026-08-25 › memoryGiB: must say which of 16, 32 GB the price is for`,
    ]);
  });

  it("must be of a memory size the unit is sold with: not of an M6 with 24 GB", () => {
    expect(problemsWith("apple-m6-12core-starting-2026-08-25", { memoryGiB: 24 })).toEqual([
      `${PLACE} apple-m6-12core-starting-2026-08-25 › memoryGiB: apple-m6-12core is not sold with 24 GB, but with 16, 32`,
    ]);
  });

  it.each([
    [{ currency: "dollars" }, "currency: must be USD or EUR"],
    [{ highPrice: 3000 }, "highPrice: must be above lowPrice, or absent"],
    [{ year: 2025 }, "year: must be the year of observedOn"],
    [
      { source: undefined },
      "source: must be { evidence, url, checkedOn }: facts without a public page stay out",
    ],
  ])("refuse %o", (change, problem) => {
    const { error } = Price.safeParse({ ...catalog.prices[0], ...change });
    const [issue] = error?.issues ?? [];
    expect(`${issue?.path.join(".")}: ${issue?.message}`).toBe(problem);
  });
});
