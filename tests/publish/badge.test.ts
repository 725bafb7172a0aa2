import { describe, expect, it } from "vitest";
import { checkWith, DEFAULT_CHOICES } from "@/components/answers/answer";
import { badgeFacts } from "@/components/answers/badge-facts";
import { answerPairs } from "@/lib/answers/answer-pairs";
import { answerQuestion } from "@/lib/answers/answer-question";
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

describe("badgeFacts", () => {
  const pair = answerPairs().find(({ configuration }) => configuration.slug === "rtx-4090")!;
  const question = answerQuestion(pair);
  const check = checkWith(question, DEFAULT_CHOICES)!;

  it("are those of the answer's document, the machine without its maker's brand", () => {
    expect(badgeFacts(question, check)).toMatchObject({
      machine: "RTX 4090 24 GB",
      verdict: check.fit.verdict,
      decodeTokensPerSecond: check.fit.decodeTokensPerSecond,
    });
  });

  it("stand under the address of the answer", () => {
    expect(routes.badgeOf(routes.answer("qwen3-8b", "rtx-4090"))).toBe(
      "/badges/qwen3-8b--rtx-4090.svg",
    );
  });
});
