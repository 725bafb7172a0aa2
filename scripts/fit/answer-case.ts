import { TABLE_RAM_BANDWIDTH_GB_PER_SECOND } from "@/lib/answers/table-machine";
import { ENGINE_VERSION, estimateFit } from "@/lib/fit/estimate";
import { maxContextTokens } from "@/lib/fit/flip-points";
import type { Fit, FitMachine, FitSettings, Range } from "@/lib/fit/types";
import { devicesOf, onProcessor } from "@/scripts/lib/devices-from-text";
import type { FitCase } from "./case-schema";
import { neededTokens, operatingSystemOf, settingsOfCase } from "./case-settings";
import { draftOfCase } from "./draft-of-case";
import { hardwareOfCase, modelOfCase, weightsOfCase } from "./resolve-case";

/**
 * The engine's answer to a case as one JSON object; a sentence when it cannot be asked. Speeds of a
 * context that is too long are those at the depth asked about, which a shorter context would reach.
 */
export function answerCase(asked: FitCase): object | string {
  const model = modelOfCase(asked);
  if (typeof model === "string") return model;
  const hardware = hardwareOfCase(asked);
  if (typeof hardware === "string") return hardware;
  const weights = weightsOfCase(asked, model);
  if (typeof weights === "string") return weights;
  const plain = settingsOfCase(asked);
  if (typeof plain === "string") return plain;
  const draft = draftOfCase(asked, model, weights);
  if (typeof draft === "string") return draft;

  const settings = { ...plain, draft };
  const machine = machineOf(asked, devicesOf(hardware), settings);
  const fit = estimateFit(model, weights, machine, settings);
  const { decodeTokensPerSecond, prefillTokensPerSecond, firstTokenSeconds } =
    fit.reason === "context-too-long"
      ? estimateFit(model, weights, machine, { ...settings, contextTokens: neededTokens(asked) })
      : fit;
  return {
    resolved: {
      model: model.slug,
      hardware: hardware
        .map(({ record, count }) => (count === 1 ? record.slug : `${count}x ${record.slug}`))
        .join(" + "),
      quant: weights?.quantization ?? null,
    },
    memory: fit.verdict === "unknown" ? null : memoryOf(fit),
    usableBytes: fit.usableBytes,
    verdict: fit.verdict,
    maxContextTokens: maxContextTokens(model, weights, machine, settings) ?? null,
    decodeTokensPerSecond: decodeTokensPerSecond ?? null,
    prefillTokensPerSecond: prefillTokensPerSecond ?? null,
    firstTokenSeconds: firstTokenSeconds?.likely ?? null,
    engineVersion: ENGINE_VERSION,
  };
}

function machineOf(
  asked: FitCase,
  devices: FitMachine["devices"],
  { runtime }: FitSettings,
): FitMachine {
  return {
    devices: runtime?.backend === "cpu" ? devices.map(onProcessor) : devices,
    operatingSystem: operatingSystemOf(asked.os),
    isDisplayAttached: asked.displayAttached,
    wiredLimitGiB: asked.wiredLimitGiB,
    interconnect: asked.interconnect,
    ramGiB: asked.ramGiB,
    ramBandwidthGBPerSecond: asked.ramBandwidthGBPerSecond ?? TABLE_RAM_BANDWIDTH_GB_PER_SECOND,
  };
}

/**
 * Sums over the devices, and each device's own. Bytes. A draft counts as weights and cache, so that
 * the six terms add up; what of them is its own stands apart.
 */
function memoryOf({ terms, total, devices, hostBytes }: Fit): object {
  const { draftWeightsBytes, draftKvBytes, ...others } = terms;
  const draft = { weightsBytes: draftWeightsBytes, kvBytes: draftKvBytes };
  return {
    ...others,
    weightsBytes: terms.weightsBytes + draftWeightsBytes,
    kvBytes: terms.kvBytes + draftKvBytes,
    ...(draftWeightsBytes > 0 && { draft }),
    totalBytes: ordered(total),
    perDevice: devices.map((device) => ({
      name: device.name,
      totalBytes: ordered(device.total),
      usableBytes: device.usableBytes,
    })),
    hostBytes,
  };
}

function ordered({ low, likely, high }: Range): Range {
  return { low, likely, high };
}
