import { DECODE_VALUES } from "./assumptions/decode";
import type { SpeedEngine } from "./device-traits";
import type { UnpackClass } from "./unpack-class";

export type DecodeKey = keyof typeof DECODE_VALUES;
export type DecodeCoefficients = Readonly<Record<DecodeKey, number>>;

/** The coefficients as published. `scripts/accuracy` fits others to test them. */
export const DECODE: DecodeCoefficients = DECODE_VALUES;

/** What one token costs, whatever the machine. */
export type DecodeWork = {
  /** Active weights and the recurrent state, which is read and written. */
  weightBytes: number;
  cacheBytes: number;
  activeParameters: number;
  layerCount: number;
  expertLayerCount: number;
  recurrentLayerCount: number;
  unpackKey: `unpack-${UnpackClass}`;
  isBf16: boolean;
  hasPerLayerEmbedding: boolean;
  hasCompressedAttention: boolean;
};

/** A device as one engine drives it. */
export type DecodeDevice = {
  engine: SpeedEngine;
  /** Keys of its coefficients, made once: ranking looks them up thousands of times. */
  readKey: `read-${SpeedEngine}`;
  layerKey: `layer-${SpeedEngine}`;
  bytesPerSecond: number;
  vectorFlops: number;
  hasHbm: boolean;
  isRdna4: boolean;
};

/** What is alike on all devices. */
export type DecodeSetup = {
  ageYears: number;
  hasFlashAttention: boolean;
  isVisionRuntime: boolean;
  isCompiledEngine: boolean;
  isVllm: boolean;
  isLlamaFamily: boolean;
};

const SECONDS_PER_MICROSECOND = 1e-6;

/**
 * Seconds one token takes on one device that holds everything.
 *
 * seconds = weight bytes ÷ read rate + parameters × operations ÷ vector rate
 *         + cache bytes ÷ (read rate × cache share) + layers × fixed time
 * read rate = stated bandwidth × share of the backend and its corrections
 */
export function deviceSeconds(
  work: DecodeWork,
  device: DecodeDevice,
  setup: DecodeSetup,
  c: DecodeCoefficients = DECODE,
): number {
  const rate = readRate(work, device, setup, c);
  const cacheShare = c["cache-read"] * (setup.hasFlashAttention ? 1 : c["cache-read-plain"]);
  const unpack = device.engine === "cpu" ? 0 : c[work.unpackKey];
  const layers =
    work.layerCount +
    work.expertLayerCount * c["expert-layer"] +
    work.recurrentLayerCount * c["recurrent-layer"];
  return (
    work.weightBytes / rate +
    (work.activeParameters * unpack) / device.vectorFlops +
    work.cacheBytes / (rate * cacheShare) +
    layers * layerSeconds(work, device, setup, c)
  );
}

/** Added to the time of the parts where several devices work on one token. */
export function joinSeconds(
  work: DecodeWork,
  deviceCount: number,
  isTensorSplit: boolean,
  setup: DecodeSetup,
  c: DecodeCoefficients = DECODE,
): number {
  if (deviceCount < 2) return 0;
  if (!isTensorSplit) return (deviceCount - 1) * c["device-hop"] * SECONDS_PER_MICROSECOND;
  const growth = (deviceCount - 1) ** c["tensor-growth"];
  const family = setup.isLlamaFamily ? c["tensor-llama"] : 1;
  return work.layerCount * c["tensor-sync"] * SECONDS_PER_MICROSECOND * growth * family;
}

function readRate(
  work: DecodeWork,
  device: DecodeDevice,
  setup: DecodeSetup,
  c: DecodeCoefficients,
): number {
  let rate = device.bytesPerSecond * c[device.readKey];
  if (device.hasHbm) rate *= c["hbm-read"];
  if (device.isRdna4) rate *= c["rdna4-read"];
  if (setup.isCompiledEngine) rate *= c["compiled-engine"];
  if (setup.isVllm) rate *= c["vllm-engine"];
  if (work.isBf16 && device.engine === "vulkan") rate *= c["bf16-vulkan"];
  if (work.hasCompressedAttention) rate *= c["compressed-read"];
  return rate;
}

function layerSeconds(
  work: DecodeWork,
  device: DecodeDevice,
  setup: DecodeSetup,
  c: DecodeCoefficients,
): number {
  let seconds = c[device.layerKey] * SECONDS_PER_MICROSECOND;
  if (setup.ageYears > 0) seconds *= c["year-older"] ** setup.ageYears;
  if (setup.isVisionRuntime) seconds *= c["vision-runtime"];
  if (work.hasPerLayerEmbedding) seconds *= c["per-layer-embedding"];
  return seconds;
}
