import { describe, expect, it } from "vitest";
import { answerPairs } from "@/lib/answers/answer-pairs";
import { BADGES, pairFacts } from "@/lib/answers/badges";
import { badgeSvg, badgeText, badgeWidth } from "@/lib/publish/pictures/badge";
import { routes } from "@/lib/routes";
import { attribute, elementsIn, parseHtml } from "@/scripts/finish/html";

const FACTS = {
  model: "Qwen3 32B",
  quantization: "Q4_K_M",
  machine: "RTX 4090",
  verdict: "runs-well",
  likelyBytes: 21 * 1024 ** 3,
  decodeTokensPerSecond: { likely: 31.2 },
} as const;

describe("badgeText", () => {
  it("says what a pair does, with the speed marked as an estimate", () => {
    expect(badgeText(FACTS)).toBe("runs on RTX 4090 · ≈ 31 tok/s");
    expect(badgeText({ ...FACTS, verdict: "with-offload" })).toBe(
      "needs offload on RTX 4090 · ≈ 31 tok/s",
    );
  });

  it("says what is missing where it does not run, and no speed where none is known", () => {
    expect(badgeText({ ...FACTS, verdict: "does-not-run" })).toBe(
      "does not fit RTX 4090 · needs ≈ 21 GiB",
    );
    expect(badgeText({ ...FACTS, decodeTokensPerSecond: undefined })).toBe("runs on RTX 4090");
  });
});

describe("badgeSvg", () => {
  it("is one picture 20 pixels high with its words as title", () => {
    const elements = elementsIn(parseHtml(badgeSvg({ ...FACTS, model: "A & B" })));
    const svg = elements.find(({ tagName }) => tagName === "svg")!;
    expect(attribute(svg, "height")).toBe("20");
    expect(attribute(svg, "width")).toBe(String(badgeWidth({ ...FACTS, model: "A & B" })));
    expect(attribute(svg, "aria-label")).toBe("A & B Q4_K_M: runs on RTX 4090 · ≈ 31 tok/s");
  });
});

describe("BADGES", () => {
  it("has one for each pair with an answer document, under the address routes gives", () => {
    expect(BADGES.size).toBe(answerPairs().length);
    const [file, { model, configuration }] = [...BADGES][0]!;
    expect(routes.badge(model.slug, configuration.slug)).toBe(`/badges/${file}`);
  });

  it("names machines without the maker's brand", () => {
    const pair = answerPairs().find(({ configuration }) => configuration.slug === "rtx-4090")!;
    expect(pairFacts(pair)?.machine).toBe("RTX 4090 24 GB");
  });
});
