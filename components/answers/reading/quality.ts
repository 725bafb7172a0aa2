import { formatFileSize, formatShare, formatSpeed } from "@/lib/format";
import type { TriedFormat } from "../../fit/check";
import { lossOf } from "../../fit/flips";
import type { Answer } from "../answer";
import { elsewhereText, gapText } from "./gap-text";
import type { Reading } from "./told";

/** Formats below four bits: it runs, but not as the model people tested. */
const BELOW_FOUR_BITS = /^(?:ud-)?i?q[123]/;

/** Less than this is the same speed to a reader. */
const FASTER_FACTOR = 1.08;

/** Files this near in size are the same choice. */
const SAME_SIZE_SHARE = 0.05;

/** A format of about half the size, to say what the larger one costs. */
const HALF_SHARE = 0.65;

/** When only a cut below four bits gets it onto the device, and what would be the better use of it. */
export const coarseCut: Reading = ({ answer, neighbours }) => {
  const { check, flips, nameOf } = answer;
  const { chosen, fit, machine } = check;
  if (fit.verdict === "does-not-run" || !isCoarse(chosen)) return undefined;

  const { take } = flips;
  const first = `It ${fit.verdict === "with-offload" ? "gets that far" : "fits whole"} only at ${nameOf(chosen.quantization)}, below four bits, where answers become visibly worse.`;
  if (take !== undefined && !isCoarse(take)) {
    return `${first} With a part of it ${elsewhereText(machine)}, ${nameOf(take.quantization)} still writes ${speedText(take)}, and that is what we would load.`;
  }
  const { largest } = neighbours;
  if (largest === undefined) return first;
  return `${first} ${largest.name} runs well here at ${largest.quantization}, and is usually the better use of the same memory.`;
};

/** Which format to take when it is not the one the verdict is for. */
export const formatTaken: Reading = ({ answer }) => {
  const { check, flips, nameOf } = answer;
  const { chosen, fit, machine } = check;
  const { take } = flips;
  if (fit.verdict === "does-not-run" || take === undefined) return undefined;
  if (take.quantization === chosen.quantization) return undefined;
  const isSame = take.weights.bytes > chosen.weights.bytes * (1 - SAME_SIZE_SHARE);
  const isLarger = take.weights.bytes > chosen.weights.bytes;
  if (isLarger && isCoarse(chosen) && !isCoarse(take)) return undefined;
  const loss = lossText(answer, take, chosen);
  if (isLarger) {
    return `We would load ${nameOf(take.quantization)} all the same: with more of it ${elsewhereText(machine)} it still writes ${speedText(take)}${loss}.`;
  }
  if (isSame) return undefined;
  const saved = formatFileSize(chosen.weights.bytes - take.weights.bytes);
  const start =
    fit.verdict === "with-offload"
      ? `We would load ${nameOf(take.quantization)} rather than ${nameOf(chosen.quantization)}`
      : `${nameOf(chosen.quantization)} is the largest that fits, but we would load ${nameOf(take.quantization)}`;
  return `${start}: it saves ${saved}${gain(take, chosen)}${loss}.`;
};

/** What the next larger format would lack. */
export const nextStep: Reading = ({ answer }) => {
  const { check, flips, nameOf } = answer;
  const { chosen, fit, tried, machine } = check;
  if (fit.verdict !== "runs-well" && fit.verdict !== "tight") return undefined;
  const larger = tried.filter(
    ({ weights, verdict }) =>
      weights.bytes > chosen.weights.bytes && verdict !== "runs-well" && verdict !== "tight",
  );
  const next = larger.at(-1);
  if (next === undefined) return allFormatsFit(answer);
  if (next.quantization === flips.take?.quantization) return undefined;
  const over = gapText(next.likelyBytes - fit.usableBytes);
  const how =
    next.verdict === "with-offload"
      ? `: with a part ${elsewhereText(machine)} it would write ${speedText(next)}`
      : ", and nothing here could take the rest";
  return `The next larger format, ${nameOf(next.quantization)}, is ${over} too large${how}.`;
};

function allFormatsFit({ check, nameOf }: Answer): string | undefined {
  const { chosen, tried } = check;
  const half = tried.find(({ weights }) => weights.bytes < chosen.weights.bytes * HALF_SHARE);
  if (half === undefined || isCoarse(half)) return undefined;
  return `No usual format is too large, so ${nameOf(chosen.quantization)} costs only speed: ${nameOf(half.quantization)} would write ${speedText(half)} instead of ${speedText(chosen)}.`;
}

function isCoarse({ quantization }: TriedFormat): boolean {
  return BELOW_FOUR_BITS.test(quantization);
}

function gain(one: TriedFormat, other: TriedFormat): string {
  const [fast, slow] = [one, other].map((each) => each.decodeTokensPerSecond?.likely);
  if (fast === undefined || slow === undefined || fast < slow * FASTER_FACTOR) return "";
  return ` and writes about ${formatShare(Math.round((fast / slow - 1) * 100) / 100)} faster`;
}

/** ", at 0.9 % more perplexity than unquantized instead of 0.1 % (measured on LLaMA 3 8B)". */
function lossText({ question }: Answer, take: TriedFormat, chosen: TriedFormat): string {
  const { frame } = question;
  const [, taken] = lossOf(take.quantization, frame) ?? [];
  const [, own] = lossOf(chosen.quantization, frame) ?? [];
  if (taken === undefined || own === undefined) return "";
  const { family = "" } = frame.formats.find(({ slug }) => slug === take.quantization) ?? {};
  return `, at ${formatShare(taken)} more perplexity than unquantized instead of ${formatShare(own)} (measured on ${frame.testedOn[family]})`;
}

function speedText({ decodeTokensPerSecond: speed }: TriedFormat): string {
  return speed === undefined ? "at an unknown speed" : `${formatSpeed(speed.likely)} tokens/s`;
}
