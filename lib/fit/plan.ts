import { BYTES_PER_GIB } from "@/lib/units";
import type { DecodeDevice, DecodeSetup } from "./decode-time";
import type { PrefillDevice } from "./prefill-time";
import { budgetBytes, defaultBackend, driverBytes, hostPoolBytes } from "./reserve";
import { type RuntimeBehaviour, runtimeBehaviour } from "./runtime";
import { decodeDevice, prefillDevice, speedSetup } from "./speed-setup";
import type { Backend, FitDevice, FitMachine, FitSettings } from "./types";

/** A device with what a program may have of it, and what driver and runtime take first. */
export type PlannedDevice = {
  device: FitDevice;
  backend: Backend;
  capacityBytes: number;
  usableBytes: number;
  driverBytes: number;
  /** As decoding and prefill see it; undefined when what they need is unknown. */
  decode: DecodeDevice | undefined;
  prefill: PrefillDevice | undefined;
};

/** A machine as one engine sees it. Made once and used for every model. */
export type MachinePlan = {
  devices: readonly PlannedDevice[];
  behaviour: RuntimeBehaviour;
  setup: DecodeSetup;
  isTensorSplit: boolean;
  /** There is no device but the processor, so nothing can be offloaded. */
  isHostOnly: boolean;
  usableBytes: number;
  /** Host memory for what the devices cannot take; undefined when unknown. */
  hostPoolBytes: number | undefined;
  machine: FitMachine;
};

/** Works out, once per machine, what each device can hold. Devices without memory are left out. */
export function planMachine(machine: FitMachine, settings: FitSettings): MachinePlan {
  const behaviour = runtimeBehaviour(settings.runtime);
  const devices = machine.devices
    .filter(({ memoryGiB }) => memoryGiB > 0)
    .map((device) => planDevice(device, machine, behaviour, settings));
  const isTensorSplit = (settings.split ?? defaultSplit(behaviour, settings)) === "tensor";
  return {
    devices,
    behaviour,
    setup: speedSetup(settings, behaviour),
    isTensorSplit: isTensorSplit && devices.length > 1,
    isHostOnly: devices.every(({ device }) => device.memoryKind === "system"),
    usableBytes: devices.reduce((sum, { usableBytes }) => sum + usableBytes, 0),
    hostPoolBytes: hostPoolBytes(machine),
    machine,
  };
}

function planDevice(
  device: FitDevice,
  machine: FitMachine,
  behaviour: RuntimeBehaviour,
  settings: FitSettings,
): PlannedDevice {
  const named = settings.runtime?.backend;
  const backend = named ?? defaultBackend(device, behaviour);
  return {
    device,
    backend,
    capacityBytes: device.memoryGiB * BYTES_PER_GIB,
    usableBytes: budgetBytes(device, machine, behaviour, settings),
    driverBytes: driverBytes(backend, behaviour),
    decode: decodeDevice(device, backend, settings),
    prefill: prefillDevice(device, backend, settings),
  };
}

/** Engines that split every layer over the devices: the only way they work on several. */
const TENSOR_ENGINES = /tensorrt|trt-llm|mlc/i;

/** vLLM and its like split every layer; the llama.cpp family and ExLlama give each device whole layers. */
function defaultSplit({ family }: RuntimeBehaviour, { runtime }: FitSettings): "layer" | "tensor" {
  return family === "vllm" || TENSOR_ENGINES.test(runtime?.name ?? "") ? "tensor" : "layer";
}
