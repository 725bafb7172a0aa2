import type { ContextNeed, WeightNeed } from "./need";
import { LIKELY, type Load, loadBytes } from "./split";
import type { FitSettings } from "./types";

/** A placement with some of the model in host memory. */
export type Offload = {
  /** What stays on the devices. */
  load: Load;
  /** What moves to host memory, with the embedding and the host's buffers. Bytes. */
  hostBytes: number;
  /** Share of the weight bytes in host memory. */
  offloadedShare: number;
  /** Layers that stay on the devices. */
  gpuLayerCount: number;
  /** Layers whose experts move while the rest stays. */
  cpuMoeLayerCount: number;
  /** Weight bytes of host memory that one prompt's micro-batch must fetch. */
  movedWeightBytes: number;
  /** Share of the layers, and of the layers' experts, that work in host memory. */
  layerShare: number;
  expertShare: number;
};

/** The bytes that go to the devices when nothing is offloaded. */
export function fullLoad(need: ContextNeed, weights: WeightNeed): Load {
  return {
    weightsBytes: weights.deviceBytes,
    kvBytes: need.kvBytes,
    stateBytes: need.stateBytes,
  };
}

/**
 * The least that must leave the devices: experts of whole layers first, since they are read rarely,
 * then whole layers with their cache. `room` is what the devices have for divisible bytes.
 */
export function leastOffload(need: ContextNeed, weights: WeightNeed, room: number): Offload {
  const load = fullLoad(need, weights);
  const excess = loadBytes(load, LIKELY) - room;
  const { expertLayerCount, layerCount } = need.counts;
  const routed = weights.parts.routedBytes;
  const expertLayers =
    expertLayerCount > 0 && routed > 0
      ? Math.min(expertLayerCount, Math.ceil((Math.max(0, excess) / routed) * expertLayerCount))
      : 0;
  const rest = loadBytes(load, LIKELY) - share(routed, expertLayers, expertLayerCount);
  const perLayer = rest / Math.max(1, layerCount);
  const gpuLayers =
    rest <= room ? layerCount : Math.max(0, Math.floor(room / Math.max(1, perLayer)));
  return place(need, weights, gpuLayers, expertLayers);
}

/** The placement a reader asked for by `gpuLayers` or `cpuMoeLayers`; undefined when neither is set. */
export function chosenOffload(
  need: ContextNeed,
  weights: WeightNeed,
  { gpuLayers, cpuMoeLayers }: FitSettings,
): Offload | undefined {
  const layers = Math.min(need.counts.layerCount, gpuLayers ?? need.counts.layerCount);
  const expertLayers = Math.min(need.counts.expertLayerCount, cpuMoeLayers ?? 0);
  if (layers === need.counts.layerCount && expertLayers === 0) return undefined;
  return place(need, weights, layers, expertLayers);
}

function place(
  need: ContextNeed,
  weights: WeightNeed,
  gpuLayerCount: number,
  cpuMoeLayerCount: number,
): Offload {
  const movedExperts = share(
    weights.parts.routedBytes,
    cpuMoeLayerCount,
    need.counts.expertLayerCount,
  );
  const staying = gpuLayerCount / Math.max(1, need.counts.layerCount);
  const weightsBytes = Math.ceil((weights.deviceBytes - movedExperts) * staying);
  const kvBytes = Math.ceil(need.kvBytes * staying);
  const stateBytes = Math.ceil(need.stateBytes * staying);
  const movedWeights = weights.deviceBytes - weightsBytes;
  const movedCache = need.kvBytes - kvBytes + need.stateBytes - stateBytes;
  return {
    load: { weightsBytes, kvBytes, stateBytes },
    hostBytes: weights.hostBytes + need.compute.hostBytes + movedWeights + movedCache,
    offloadedShare: movedWeights / Math.max(1, weights.deviceBytes),
    gpuLayerCount,
    cpuMoeLayerCount,
    movedWeightBytes: movedWeights,
    layerShare: 1 - staying,
    expertShare: share(1, cpuMoeLayerCount, need.counts.expertLayerCount),
  };
}

function share(bytes: number, count: number, of: number): number {
  return of === 0 ? 0 : (bytes * count) / of;
}
