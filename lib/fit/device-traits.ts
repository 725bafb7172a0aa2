import type { Backend, FitDevice } from "./types";

/** How an engine drives a device: its backend, or ExLlamaV3's own trellis kernels on CUDA. */
export type SpeedEngine = Backend | "trellis";

/** Compute capabilities of NVIDIA chips with HBM: V100, A100, H100, B200. */
const HBM_CAPABILITIES: readonly string[] = ["6.0", "7.0", "8.0", "9.0", "10.0", "10.3"];

/** Whether the memory is HBM, from the generation: the bus is wider than one request can fill. */
export function hasHbm({ computeCapability, architecture = "", vendor }: FitDevice): boolean {
  if (vendor === "NVIDIA") {
    if (computeCapability !== undefined) return HBM_CAPABILITIES.includes(computeCapability);
    return /Volta|Hopper/.test(architecture);
  }
  return /CDNA|GCN 5|Gaudi|HPC/.test(architecture);
}

/** Matrix rates are stated with 16-bit floats; the units that unpack weights have so much less. */
const MATRIX_OVER_VECTOR = 4;
const SHADER_OVER_VECTOR = 2;
/** Where no rate is stated: operations a second for each byte a second, as in chips of all makers. */
const OPERATIONS_PER_BYTE = 20;

/** Operations a second of the units that unpack weights. */
export function vectorFlops(device: FitDevice, bytesPerSecond: number): number {
  const { fp32Tflops, fp16Tflops, fp16Basis } = device;
  if (fp32Tflops !== undefined) return fp32Tflops * FLOPS_PER_TFLOPS;
  if (fp16Tflops === undefined) return bytesPerSecond * OPERATIONS_PER_BYTE;
  const ratio = fp16Basis === "shader" ? SHADER_OVER_VECTOR : MATRIX_OVER_VECTOR;
  return (fp16Tflops / ratio) * FLOPS_PER_TFLOPS;
}

/** Operations a second of the units that read prompts, as stated; undefined when nothing is. */
export function matrixFlops(device: FitDevice): number | undefined {
  const { vendor, fp32Tflops, fp16Tflops, fp16Basis } = device;
  if (vendor === "Apple")
    return fp32Tflops === undefined ? undefined : fp32Tflops * FLOPS_PER_TFLOPS;
  if (fp16Tflops === undefined)
    return fp32Tflops === undefined ? undefined : fp32Tflops * FLOPS_PER_TFLOPS;
  if (fp16Basis === "shader" && fp32Tflops !== undefined) {
    return Math.max(fp16Tflops, fp32Tflops * SHADER_OVER_VECTOR) * FLOPS_PER_TFLOPS;
  }
  return fp16Tflops * FLOPS_PER_TFLOPS;
}

const FLOPS_PER_TFLOPS = 1e12;

/** Apple GPUs with matrix units of their own, from M5 and A19. */
export function hasNeuralAccelerators({ vendor, architecture = "" }: FitDevice): boolean {
  return vendor === "Apple" && /^(M[5-9]|M\d\d|A(19|[2-9]\d))/.test(architecture);
}
