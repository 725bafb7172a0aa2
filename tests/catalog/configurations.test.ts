import { describe, expect, it } from "vitest";
import { catalog, configurations, findConfiguration } from "@/lib/catalog";

describe("configurationsOf", () => {
  it("gives a unit with three sizes three configurations, each with its size in slug and name", () => {
    const slugs = configurations
      .filter(({ hardware }) => hardware.slug === "apple-m3-max-40core")
      .map(({ slug, name, memoryGiB }) => [slug, name, memoryGiB]);
    expect(slugs).toEqual([
      ["apple-m3-max-40core-48gb", "Apple M3 Max (40-core GPU) 48 GB", 48],
      ["apple-m3-max-40core-64gb", "Apple M3 Max (40-core GPU) 64 GB", 64],
      ["apple-m3-max-40core-128gb", "Apple M3 Max (40-core GPU) 128 GB", 128],
    ]);
  });

  it("keeps the slug of a unit with one size, and adds the size to its name", () => {
    expect(findConfiguration("rtx-4090")).toMatchObject({
      name: "GeForce RTX 4090 24 GB",
      memoryGiB: 24,
    });
  });

  it("does not say a size twice: the RTX 3060 12 GB stays so", () => {
    expect(findConfiguration("rtx-3060-12gb")?.name).toBe("GeForce RTX 3060 12 GB");
  });

  it("has as many configurations as units have sizes, and no slug twice", () => {
    const sizes = catalog.hardware.flatMap(({ memory }) => memory.memoryOptionsGiB);
    expect(configurations).toHaveLength(sizes.length);
    expect(new Set(configurations.map(({ slug }) => slug)).size).toBe(sizes.length);
  });

  it("gives no configuration the slug of another unit", () => {
    const units = new Set(catalog.hardware.map(({ slug }) => slug));
    for (const { slug, hardware } of configurations) {
      if (slug !== hardware.slug) expect(units, slug).not.toContain(slug);
    }
  });
});
