import type { Fit } from "./types";

/**
 * Whether the range of the fullest device crosses what it may use: the low end fits, the high end
 * does not. Either verdict may then be wrong.
 */
export function crossesLimit({ devices, busiestDevice }: Pick<Fit, "devices" | "busiestDevice">) {
  const device = devices[busiestDevice];
  if (device === undefined) return false;
  const { total, usableBytes } = device;
  return total.low <= usableBytes && usableBytes < total.high;
}
