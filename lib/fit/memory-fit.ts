import type { Case, JudgedCase } from "./case";
import type { PlannedDevice } from "./plan";
import { type Division, highSpread, LIKELY, lowSpread, type Spread } from "./split";
import type { DeviceFit, Fit, MemoryTerms } from "./types";

/** Terms, totals and verdict of a case, device by device. */
export function memoryFit(found: Case, division: Division, judged: JudgedCase): Fit {
  const { plan, need, weights, weightShare } = found;
  const devices = plan.devices.map((device, index) =>
    deviceFit(device, index, division, found, weightShare),
  );
  const { verdict, reason, offload } = judged;
  const rooms = devices.map(({ usableBytes, total }) => usableBytes - total.likely);
  return {
    verdict,
    reason,
    devices,
    terms: sumTerms(devices),
    total: {
      low: sum(devices.map(({ total }) => total.low)),
      likely: sum(devices.map(({ total }) => total.likely)),
      high: sum(devices.map(({ total }) => total.high)),
    },
    usableBytes: plan.usableBytes,
    hostBytes: offload?.hostBytes ?? weights.hostBytes + need.compute.hostBytes,
    busiestDevice: rooms.indexOf(Math.min(...rooms)),
    offloadedShare: offload?.offloadedShare ?? 0,
    ...(offload && {
      gpuLayerCount: offload.gpuLayerCount,
      cpuMoeLayerCount: offload.cpuMoeLayerCount,
    }),
  };
}

function deviceFit(
  planned: PlannedDevice,
  index: number,
  { shares, outputDevice }: Division,
  { need, load }: Case,
  weightShare: number,
): DeviceFit {
  const share = shares[index] ?? 0;
  const hasOutput = index === outputDevice;
  const terms: MemoryTerms = {
    weightsBytes: Math.ceil(load.weightsBytes * share),
    kvBytes: Math.ceil(load.kvBytes * share),
    stateBytes: Math.ceil(load.stateBytes * share),
    computeBytes: hasOutput ? need.compute.outputBytes : need.compute.otherBytes,
    runtimeBytes: planned.driverBytes,
    projectorBytes: hasOutput ? need.projectorBytes : 0,
    draftWeightsBytes: hasOutput ? need.draftWeightsBytes : 0,
    draftKvBytes: hasOutput ? need.draftKvBytes : 0,
  };
  return {
    name: planned.device.name,
    terms,
    total: {
      low: Math.floor(termsAt(terms, lowSpread(weightShare))),
      likely: termsAt(terms, LIKELY),
      high: Math.ceil(termsAt(terms, highSpread(weightShare))),
    },
    usableBytes: planned.usableBytes,
    capacityBytes: planned.capacityBytes,
  };
}

/** The sum of one device's terms at one end of the range. A draft is known no better than a buffer. */
function termsAt(terms: MemoryTerms, spread: Spread): number {
  return (
    terms.weightsBytes * spread.weights +
    (terms.kvBytes + terms.stateBytes) * spread.cache +
    (terms.computeBytes + terms.draftWeightsBytes + terms.draftKvBytes) * spread.compute +
    terms.runtimeBytes * spread.runtime +
    terms.projectorBytes
  );
}

function sumTerms(devices: readonly DeviceFit[]): MemoryTerms {
  const of = (key: keyof MemoryTerms) => sum(devices.map(({ terms }) => terms[key]));
  return {
    weightsBytes: of("weightsBytes"),
    kvBytes: of("kvBytes"),
    stateBytes: of("stateBytes"),
    computeBytes: of("computeBytes"),
    runtimeBytes: of("runtimeBytes"),
    projectorBytes: of("projectorBytes"),
    draftWeightsBytes: of("draftWeightsBytes"),
    draftKvBytes: of("draftKvBytes"),
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
