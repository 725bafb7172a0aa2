import { describe, expect, it } from "vitest";
import { flipText } from "@/lib/advice/flip-words";
import { bestGpuPage, bestGpuSlugs } from "@/lib/answers/best-gpu-pages";
import { picks, purposesBeyond } from "@/lib/answers/best-gpu-picks";

const EDITION = "2026-11-25";

/** Every machine at every purpose takes about two seconds; a busy machine may need much more. */
const PATIENCE_MS = 30_000;

describe("bestGpuPage", () => {
  it("has nine pages: five purposes and four budgets, each with its own title and description", {
    timeout: PATIENCE_MS,
  }, () => {
    const pages = bestGpuSlugs().map((slug) => bestGpuPage(slug, EDITION));
    expect(pages).toHaveLength(9);
    expect(new Set(pages.map((page) => page?.title)).size).toBe(9);
    expect(new Set(pages.map((page) => page?.description)).size).toBe(9);
  });

  it.each(bestGpuSlugs())(
    "keeps the title of %s within 60 characters, the site's name counted",
    (slug) => {
      expect(`${bestGpuPage(slug, EDITION)?.title} · RunLocalAI`.length).toBeLessThanOrEqual(60);
    },
  );

  it("says for $1,000 what is best for 32B models, with its price", () => {
    const page = bestGpuPage("under-1000-usd", EDITION);
    expect(page?.lede).toMatch(/The largest purpose it reaches is 32B dense\. The .* at \$\d/);
  });

  it("shows no price without a date among the ranked", () => {
    const { ranking } = bestGpuPage("30b-coding", EDITION) ?? {};
    const shown = [
      ...(ranking?.detailed.map(({ choice }) => choice) ?? []),
      ...(ranking?.rest ?? []),
    ];
    expect(shown.length).toBeGreaterThan(10);
    expect(shown.filter(({ unit }) => unit.price === undefined)).toEqual([]);
  });
});

describe("picks", () => {
  it("rank by dated prices, and name beside them what a price of the year alone would put first", () => {
    const pick = picks(EDITION).find(({ purpose }) => purpose.slug === "32b-dense");
    expect(pick?.first?.slug).toBe("rtx-3090");
    expect(pick?.withoutDay?.slug).toBe("arc-pro-b60");
    expect(pick?.withoutDay?.firstUpToUsd).toBe(800);
  });

  it("hold no 70B model under $1,000", () => {
    const pick = picks(EDITION, 1000).find(({ purpose }) => purpose.slug === "70b-dense");
    expect(pick?.first).toBeUndefined();
  });
});

describe("purposesBeyond", () => {
  it("says an RTX 3090 with 24 GB holds neither 70B models nor 100B mixtures", () => {
    expect(purposesBeyond("rtx-3090", EDITION).map(({ slug }) => slug)).toEqual([
      "70b-dense",
      "100b-mixtures",
    ]);
  });
});

describe("flipText", () => {
  const standing = { runCount: 1, anyCount: 1, fastCount: 1, usableTokensPerSecond: 20 };
  const first = { slug: "a", standing, priceUsd: 450, firstUpToUsd: 800 };

  it("says up to which price the first stays first, and what comes then", () => {
    const next = { slug: "b", standing, priceUsd: 800, name: "RTX 3090" };
    expect(flipText(first, first, next)).toBe("First up to $800; above that, the RTX 3090 is.");
  });

  it("says that only the budget of $1,000 bounds it when nothing else within it does the same", () => {
    expect(flipText({ ...first, firstUpToUsd: 1000 }, first, undefined)).toBe(
      "First up to the budget, $1,000: nothing else within it does this.",
    );
  });

  it("says at which price another would be first", () => {
    const other = { slug: "b", standing, priceUsd: 800, firstUpToUsd: 450 };
    expect(flipText(other, first, undefined)).toBe("Would be first at up to $450.");
  });

  it("says why no price helps", () => {
    const other = { slug: "b", standing: { ...standing, fastCount: 0 }, priceUsd: 100 };
    expect(flipText(other, first, undefined)).toBe(
      "No price puts it first: it is slower than is enough.",
    );
  });
});
