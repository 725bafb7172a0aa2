import { formatMemory, formatTokens } from "@/lib/format";
import { longestContext } from "../../fit/usual-context";
import { gapText } from "./gap-text";
import type { Reading } from "./told";

/** A context that is this many times what was asked is room worth telling. */
const ROOMY_FACTOR = 1.5;

/** A smaller cache is worth its name when it holds this much more. */
const LONGER_FACTOR = 1.3;

/** What the memory that is left is good for. */
export const roomLeft: Reading = ({ answer: { check, flips } }) => {
  const { fit, settings, model } = check;
  if (fit.verdict !== "runs-well") return undefined;
  const contexts = flips.points?.maxContextTokensByCacheType ?? {};
  const { f16 = 0, q8_0: q8 = 0 } = contexts;
  const most = longestContext(model.fit);
  const left = formatMemory(fit.usableBytes - fit.total.likely);
  if (f16 >= most) {
    return `${left} stay free, and even the whole context of ${formatTokens(most)} would fit: nothing has to be weighed against length here.`;
  }
  if (f16 < settings.contextTokens * ROOMY_FACTOR) {
    return `${left} stay free, which is little: at ${formatTokens(f16)} the device is full${q8 > f16 * LONGER_FACTOR ? `, or at ${formatTokens(q8)} with the cache in 8 bits` : ""}.`;
  }
  const packed = q8 > f16 * LONGER_FACTOR ? packedText(q8, most) : "";
  return `The ${left} that stay free hold a context of up to ${formatTokens(f16)} in a 16-bit cache${packed}.`;
};

function packedText(tokens: number, most: number): string {
  if (tokens >= most) return `, and all ${formatTokens(most)} it takes when that is kept in 8 bits`;
  return `, and up to ${formatTokens(tokens)} when that is kept in 8 bits; the model itself goes to ${formatTokens(most)}`;
}

/** How little separates a tight answer from a no, and what takes it. */
export const tightRoom: Reading = ({ answer: { check, flips, question } }) => {
  const { fit, machine } = check;
  if (fit.verdict !== "tight") return undefined;
  const left = gapText(fit.usableBytes - fit.total.likely);
  const [device] = machine.devices;
  const smaller = flips.points?.maxContextTokensByCacheType.q8_0 ?? 0;
  const first = `Only ${left} is between the likely figure and the limit, and the upper end of the range is ${gapText(fit.total.high - fit.usableBytes)} past it.`;
  const taker =
    device?.memoryKind === "dedicated" && question.unit.class !== "gpu-datacenter"
      ? " A desktop drawn by the same card is enough to tip it: let the processor’s graphics draw it, or close what else uses the card."
      : " Close what else needs memory before loading it.";
  const packed =
    smaller > check.settings.contextTokens
      ? ` With the cache in 8 bits there is room up to ${formatTokens(smaller)}.`
      : "";
  return `${first}${taker}${packed}`;
};
