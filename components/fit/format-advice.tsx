import { formatFigure, formatShare } from "@/lib/format";
import type { Check, TriedFormat } from "./check";
import type { CheckerFrame } from "./checker-data";
import { type Flips, lossOf } from "./flips";
import { StateLink } from "./state-link.client";
import { verdictWord } from "./verdict-badge";

type Props = {
  check: Check;
  flips: Pick<Flips, "take" | "points">;
  frame: CheckerFrame;
  nameOf: (format: string) => string;
};

/** Which format to take: its verdict weighed with what it loses, and the largest that fits beside it. */
export function FormatAdvice({ check, flips: { take, points }, frame, nameOf }: Props) {
  const largest = check.tried.find((each) => each.quantization === points?.largestQuantization);
  return (
    <section aria-labelledby="take">
      <h2 id="take" className="font-semibold">
        Quantization to take
      </h2>
      {take === undefined ? (
        <p>Unknown: what these formats lose was not measured.</p>
      ) : (
        <p>
          {take === check.chosen ? (
            `${nameOf(take.quantization)}, this one`
          ) : (
            <StateLink changes={{ quant: take.quantization }}>
              {nameOf(take.quantization)}
            </StateLink>
          )}
          : {verdictWord(take.verdict).toLowerCase()}, {lossText(take.quantization, frame)}.
        </p>
      )}
      {largest === undefined ? (
        <p className="text-quiet">None fits the devices whole at this context.</p>
      ) : (
        largest !== take && (
          <p className="text-quiet">
            The largest that fits is {nameOf(largest.quantization)}
            {sizeText(largest, take)}: {lossText(largest.quantization, frame)}.
          </p>
        )
      )}
    </section>
  );
}

/** ", 1.5 times as large"; nothing to compare with when no format is recommended. */
function sizeText(largest: TriedFormat, take: TriedFormat | undefined): string {
  if (take === undefined) return "";
  return `, ${formatFigure(largest.weights.bytes / take.weights.bytes)} times as large`;
}

/** Perplexity that prints as 0 %. */
const SLIGHT_SHARE = 0.0005;

/** "0.9 % more perplexity (LLaMA 3 8B)"; a divergence where no perplexity was published. */
function lossText(format: string, frame: CheckerFrame): string {
  const [divergence, perplexityShare] = lossOf(format, frame) ?? [];
  if (divergence === undefined) return "its loss was not measured";
  if (divergence === 0) return "as it was trained";
  if (perplexityShare !== undefined && perplexityShare < SLIGHT_SHARE) return "next to no loss";
  const { family = "" } = frame.formats.find(({ slug }) => slug === format) ?? {};
  const loss =
    perplexityShare === undefined
      ? `a divergence of ${formatFigure(divergence)}`
      : `${formatShare(perplexityShare)} more perplexity`;
  return `${loss} (${frame.testedOn[family]})`;
}
