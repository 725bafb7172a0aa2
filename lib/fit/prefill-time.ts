import { PREFILL_VALUES } from "./assumptions/prefill";
import type { SpeedEngine } from "./device-traits";
import type { UnpackClass } from "./unpack-class";

export type PrefillKey = keyof typeof PREFILL_VALUES;
export type PrefillCoefficients = Readonly<Record<PrefillKey, number>>;

/** The coefficients as published. `scripts/accuracy` fits others to test them. */
export const PREFILL: PrefillCoefficients = PREFILL_VALUES;

/** What reading a prompt costs for each token, whatever the machine. */
export type PrefillWork = {
  /** Parameters every token passes, without embeddings and output head. */
  denseParameters: number;
  /** Parameters of the experts one token is sent to. */
  expertParameters: number;
  attentionFlops: number;
  /** Weights a micro-batch reads: all dense ones, and the experts it touches. */
  batchBytes: number;
  /** Tokens of a micro-batch that reach one expert; 0 in dense models. */
  tokensPerExpert: number;
  layerCount: number;
  recurrentShare: number;
  unpack: UnpackClass;
  isBf16: boolean;
  hasCompressedAttention: boolean;
  batchTokens: number;
  promptTokens: number;
};

export type PrefillDevice = {
  engine: Exclude<SpeedEngine, "cpu">;
  bytesPerSecond: number;
  /** The stated rate: matrix units with 16-bit floats, FP32 on Apple. */
  matrixFlops: number;
  isShaderOnly: boolean;
  hasHbm: boolean;
  hasNeuralAccelerators: boolean;
  isRdna4: boolean;
  isRdna35: boolean;
};

export type PrefillSetup = { ageYears: number; hasFlashAttention: boolean };

const SECONDS_PER_MICROSECOND = 1e-6;
const SECONDS_PER_MILLISECOND = 1e-3;
/** A kernel's youth beyond a year says no more. */
const MOST_YOUNG_YEARS = 1;

/**
 * Seconds for each token of a prompt on one device that holds everything.
 *
 * seconds = (2 × dense parameters + 2 × expert parameters ÷ expert share) ÷ rate
 *         + attention operations ÷ (rate × attention share)
 *         + (weights ÷ bandwidth + layers × fixed time) ÷ micro-batch + start ÷ prompt
 * rate = stated matrix rate × share of the backend and its corrections
 */
export function promptTokenSeconds(
  work: PrefillWork,
  device: PrefillDevice,
  setup: PrefillSetup,
  c: PrefillCoefficients = PREFILL,
): number {
  const rate = mathRate(work, device, setup, c);
  const { tokensPerExpert } = work;
  const filling = tokensPerExpert / (tokensPerExpert + c["expert-half"]);
  const expertSeconds =
    tokensPerExpert === 0 ? 0 : (2 * work.expertParameters) / (rate * c["expert-math"] * filling);
  const attentionShare = c["attention-math"] / (setup.hasFlashAttention ? 1 : c["attention-plain"]);
  const batchSeconds =
    work.batchBytes / (device.bytesPerSecond * c["weight-read"]) +
    work.layerCount * c["layer-batch"] * SECONDS_PER_MICROSECOND;
  const start = c.request * (device.engine === "mlx" ? c["request-mlx"] : 1);
  return (
    (2 * work.denseParameters) / rate +
    expertSeconds +
    work.attentionFlops / (rate * attentionShare) +
    batchSeconds / work.batchTokens +
    (start * SECONDS_PER_MILLISECOND) / work.promptTokens
  );
}

/** What several devices make of the time of one: micro-batches overlap on them. */
export function pipelineFactor(
  { promptTokens, batchTokens }: PrefillWork,
  deviceCount: number,
  c: PrefillCoefficients = PREFILL,
): number {
  const batches = Math.ceil(promptTokens / batchTokens);
  return ((batches + deviceCount - 1) / (batches * deviceCount)) ** c.pipeline;
}

function mathRate(
  work: PrefillWork,
  device: PrefillDevice,
  { ageYears }: PrefillSetup,
  c: PrefillCoefficients,
): number {
  const young = Math.min(ageYears, MOST_YOUNG_YEARS);
  let rate = device.matrixFlops * c[`math-${device.engine}`] * c["year-older"] ** ageYears;
  if (device.engine === "rocm") rate *= c["year-older-rocm"] ** young;
  if (device.engine === "vulkan") rate *= c["year-older-vulkan"] ** young;
  if (device.hasHbm) rate *= c["hbm-math"];
  if (device.hasNeuralAccelerators) rate *= c["neural-accelerator"];
  if (device.isRdna4) rate *= c["rdna4-math"];
  if (device.isRdna35) rate *= c["rdna35-math"];
  if (device.isShaderOnly) rate *= c["shader-math"];
  return rate * formatFactor(work, device, c);
}

function formatFactor(work: PrefillWork, device: PrefillDevice, c: PrefillCoefficients): number {
  let factor = c["recurrent-math"] ** work.recurrentShare;
  if (work.unpack === "f16") factor *= c["f16-math"];
  if (work.unpack === "low") factor *= c["low-math"];
  if (work.isBf16 && device.engine === "vulkan") factor *= c["bf16-vulkan"];
  if (work.hasCompressedAttention) factor *= c["compressed-math"];
  return factor;
}
