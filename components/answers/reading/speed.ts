import type { FitMachine } from "@/lib/fit/types";
import {
  formatBandwidth,
  formatFigure,
  formatFileSize,
  formatParameters,
  formatShare,
  formatSpeed,
} from "@/lib/format";
import { bytesToGb } from "@/lib/units";
import { elsewhereText } from "./gap-text";
import type { Reading } from "./told";

/**
 * Tokens a second at which an adult reads English prose: 238 words a minute, three words to four tokens.
 * @source https://doi.org/10.1016/j.jml.2019.104047 (Brysbaert 2019, silent reading)
 */
const READING_TOKENS_PER_SECOND = 5.3;

/** Where the speed comes from: memory is read once a token. */
export const speedSource: Reading = ({ answer: { check } }) => {
  const { fit, model, chosen, machine } = check;
  const speed = fit.decodeTokensPerSecond;
  const bandwidth = machine.devices[0]?.bandwidthGBPerSecond;
  if (fit.verdict === "with-offload" || speed === undefined || bandwidth === undefined) {
    return undefined;
  }
  const { parameterCount, activeParameterCount } = model.fit.size ?? {};
  if (parameterCount !== undefined && activeParameterCount !== undefined) {
    return `All ${formatParameters(parameterCount)} of its parameters must lie in memory, but one token reads only ${formatParameters(activeParameterCount)} of them: it takes the room of the one and writes like the other, ${paceText(speed.likely)}.`;
  }
  const ceiling = bandwidth / bytesToGb(chosen.weights.bytes);
  return `Each token reads the whole ${formatFileSize(chosen.weights.bytes)}; memory that gives ${formatBandwidth(bandwidth)} cannot do that more than ${formatFigure(ceiling)} times a second. The estimate, ${paceText(speed.likely)}, is ${formatShare(Math.round((speed.likely / ceiling) * 100) / 100)} of that.`;
};

/** What system memory does to the speed, and why it hurts one sort of model more than the other. */
export const offloadSpeed: Reading = ({ answer: { check } }) => {
  const { fit, model, machine } = check;
  const speed = fit.decodeTokensPerSecond;
  if (fit.verdict !== "with-offload" || speed === undefined) return undefined;
  const layerCount = model.fit.attention?.layerCount ?? 0;
  const { cpuMoeLayerCount = 0, gpuLayerCount = layerCount, hostBytes } = fit;
  if (cpuMoeLayerCount > 0) {
    return `Only the experts of ${cpuMoeLayerCount} of its ${layerCount} layers are ${elsewhereText(machine)}; attention, which every token needs, stays on the device. As a token asks few experts, that costs less than it looks: ${paceText(speed.likely)}.`;
  }
  const bandwidth = machine.ramBandwidthGBPerSecond;
  const seconds = bandwidth === undefined ? undefined : bytesToGb(hostBytes) / bandwidth;
  const wait =
    seconds === undefined || seconds < 0.02
      ? ""
      : ` Reading that part takes ${formatFigure(seconds)} s a token by itself, whatever the card does.`;
  return `${gpuLayerCount} of ${layerCount} layers stay on the device, and the others are ${readText(machine)}${bandwidth === undefined ? "" : ` at ${formatBandwidth(bandwidth)}`}.${wait} What is left is ${paceText(speed.likely)}.`;
};

function readText(machine: FitMachine): string {
  const isCard = machine.devices.some(({ memoryKind }) => memoryKind === "dedicated");
  return isCard ? "read from system memory" : "left to the processor";
}

/** "32 tokens/s, six times as fast as people read". */
export function paceText(tokensPerSecond: number): string {
  const speed = `${formatSpeed(tokensPerSecond)} tokens/s`;
  const times = tokensPerSecond / READING_TOKENS_PER_SECOND;
  if (times >= 2)
    return `${speed}, ${formatFigure(Math.round(times))} times as fast as people read`;
  if (times >= 1.2) return `${speed}, somewhat faster than people read`;
  if (times >= 0.8) return `${speed}, about as fast as people read`;
  if (times >= 0.3) return `${speed}, slower than people read`;
  return `${speed}, for work that may run while one does something else`;
}
