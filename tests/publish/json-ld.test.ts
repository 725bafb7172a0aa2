import { describe, expect, it } from "vitest";
import { OPEN_KINDS } from "@/lib/answers/open-kinds";
import { catalog, findHardware } from "@/lib/catalog";
import { breadcrumbList } from "@/lib/publish/breadcrumb-list";
import { article } from "@/lib/publish/json-ld/article";
import { benchmarkDataset, dataset } from "@/lib/publish/json-ld/dataset";
import { hardwareProduct } from "@/lib/publish/json-ld/product";
import { softwareApplication } from "@/lib/publish/software-application";
import { problemsOf } from "@/scripts/check/out/structured-data-is-sound";

describe("structured data", () => {
  it.each([
    ["products", catalog.hardware.map(hardwareProduct)],
    ["programs", catalog.tools.map((tool) => softwareApplication({ ...tool, version: undefined }))],
    ["data sets", [dataset(OPEN_KINDS, "1", "All."), benchmarkDataset("Runs.")]],
    ["trails", [breadcrumbList([{ name: "Home", href: "/" }])]],
  ])("of all %s can be read and claims no rating, review, offer or price", (_, blocks) => {
    expect(blocks.flatMap((block) => problemsOf(JSON.stringify(block)))).toEqual([]);
  });

  it("is refused when it claims a rating, however deep, or names no type", () => {
    const rated = { "@context": "x", "@type": "Product", a: [{ aggregateRating: {} }] };
    expect(problemsOf(JSON.stringify(rated))).toEqual(['claims "aggregateRating"']);
    expect(problemsOf("{}")).toEqual(["has no @context or no @type"]);
    expect(problemsOf("{")).toEqual(["cannot be read"]);
  });
});

describe("hardwareProduct", () => {
  it("gives the RTX 4090 its maker, memory and bandwidth with units", () => {
    expect(hardwareProduct(findHardware("rtx-4090")!)).toMatchObject({
      "@type": "Product",
      brand: { name: "NVIDIA" },
      url: "https://runlocalai.co/hardware/rtx-4090/",
      additionalProperty: expect.arrayContaining([
        { "@type": "PropertyValue", name: "Memory bandwidth", value: 1008, unitText: "GB/s" },
      ]),
    });
  });
});

describe("article", () => {
  it("names who answers for a text and when it was changed", () => {
    const data = article({
      title: "What changed in October 2026",
      description: "Dated changes.",
      address: "/maps/inference-runtimes/2026-10/",
      modifiedOn: "2026-11-22",
    });
    expect(data).toMatchObject({
      headline: "What changed in October 2026",
      dateModified: "2026-11-22",
      author: { name: "Fredoline Eruo", url: "https://runlocalai.co/author/" },
    });
  });
});
