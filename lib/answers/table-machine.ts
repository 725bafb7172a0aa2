import type { Configuration } from "@/lib/catalog/configurations";
import type { FitMachine } from "@/lib/fit/types";
import { fitDevice } from "./device";

/** System memory tables assume beside a card: what most people who buy one have. */
export const TABLE_RAM_GIB = 32;

/** Its bandwidth: two channels of DDR5-5600, 2 × 8 bytes × 5,600 MT/s. GB/s. */
export const TABLE_RAM_BANDWIDTH_GB_PER_SECOND = 89.6;

/** A configuration as tables judge it: alone, with 32 GB of DDR5-5600 beside a card. */
export function tableMachine(configuration: Configuration): FitMachine {
  const device = fitDevice(configuration);
  if (device.memoryKind !== "dedicated") return { devices: [device] };
  return {
    devices: [device],
    ramGiB: TABLE_RAM_GIB,
    ramBandwidthGBPerSecond: TABLE_RAM_BANDWIDTH_GB_PER_SECOND,
  };
}
