import { BYTES_PER_GB } from "@/lib/units";
import { buildAgeYears } from "./build-age";
import type { DecodeDevice, DecodeSetup } from "./decode-time";
import { flashAttentionOf } from "./defaults";
import { hasHbm, hasNeuralAccelerators, matrixFlops, vectorFlops } from "./device-traits";
import type { PrefillDevice } from "./prefill-time";
import type { RuntimeBehaviour } from "./runtime";
import type { Backend, FitDevice, FitSettings } from "./types";

/** What is alike on all devices, from the engine's name, version and settings. */
export function speedSetup(settings: FitSettings, behaviour: RuntimeBehaviour): DecodeSetup {
  const name = settings.runtime?.name.toLowerCase() ?? "";
  return {
    ageYears: buildAgeYears(settings.runtime),
    hasFlashAttention: flashAttentionOf(settings, behaviour),
    isVisionRuntime: name.includes("mlx-vlm"),
    isCompiledEngine: /mlc/.test(name) || (/exllama/.test(name) && !isTrellis(name)),
    isVllm: behaviour.family === "vllm",
    isLlamaFamily: behaviour.family === "llama.cpp",
  };
}

/** A device as decoding sees it; undefined when its bandwidth is unknown. */
export function decodeDevice(
  device: FitDevice,
  backend: Backend,
  settings: FitSettings,
): DecodeDevice | undefined {
  if (device.bandwidthGBPerSecond === undefined) return undefined;
  const bytesPerSecond = device.bandwidthGBPerSecond * BYTES_PER_GB;
  const engine = engineOf(backend, settings);
  return {
    engine,
    readKey: `read-${engine}`,
    layerKey: `layer-${engine}`,
    bytesPerSecond,
    vectorFlops: vectorFlops(device, bytesPerSecond),
    hasHbm: hasHbm(device),
    isRdna4: isGeneration(device, "RDNA 4"),
  };
}

/** A device as prefill sees it; undefined when no throughput is stated, as for processors. */
export function prefillDevice(
  device: FitDevice,
  backend: Backend,
  settings: FitSettings,
): PrefillDevice | undefined {
  const flops = matrixFlops(device);
  if (backend === "cpu" || flops === undefined || device.bandwidthGBPerSecond === undefined)
    return undefined;
  return {
    engine: engineOf(backend, settings),
    bytesPerSecond: device.bandwidthGBPerSecond * BYTES_PER_GB,
    matrixFlops: flops,
    isShaderOnly: device.vendor !== "Apple" && device.fp16Basis === "shader",
    hasHbm: hasHbm(device),
    hasNeuralAccelerators: hasNeuralAccelerators(device),
    isRdna4: isGeneration(device, "RDNA 4"),
    isRdna35: isGeneration(device, "RDNA 3.5"),
  };
}

function engineOf<Named extends Backend>(
  backend: Named,
  { runtime }: FitSettings,
): Named | "trellis" {
  return runtime !== undefined && isTrellis(runtime.name.toLowerCase()) ? "trellis" : backend;
}

function isTrellis(name: string): boolean {
  return /exllama.?v3|exl3/.test(name);
}

function isGeneration({ architecture = "" }: FitDevice, name: string): boolean {
  return architecture.startsWith(name);
}
