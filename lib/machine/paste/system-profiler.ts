import { gibFrom } from "./sizes";
import type { PastedDevice, PasteReader } from "./types";

const FIELD = /^\s*(Chipset Model|Chip|Total Number of Cores|VRAM \([^)]*\)|Memory|Type):\s*(.+)$/;

/**
 * `system_profiler SPDisplaysDataType SPHardwareDataType`. On Apple silicon the graphics section has
 * the core count that tells two bins of one chip apart, the hardware section the memory.
 */
export const readSystemProfiler: PasteReader = (text) => {
  if (!/^\s*(?:Chipset Model|Chip|Hardware Overview):/m.test(text)) return undefined;
  const devices: PastedDevice[] = [];
  let ramGiB: number | undefined;
  let isGraphics = false;
  for (const line of text.split(/\r?\n/)) {
    const [, field, value = ""] = FIELD.exec(line) ?? [];
    if (field === undefined) continue;
    const last = devices.at(-1);
    if (field === "Chipset Model") {
      isGraphics = true;
      addChip(devices, value.trim());
    } else if (field === "Chip") {
      isGraphics = false;
      addChip(devices, value.trim());
    } else if (field === "Memory") ramGiB = gibFrom(value);
    else if (last === undefined || !isGraphics) continue;
    else if (field === "Total Number of Cores") last.gpuCoreCount = Number.parseInt(value, 10);
    else if (field.startsWith("VRAM")) last.memoryGiB = gibFrom(value);
  }
  for (const device of devices) if (device.text.startsWith("Apple")) device.memoryGiB = ramGiB;
  return { devices, ramGiB, operatingSystem: "macos", unread: [] };
};

/** The chip stands in both sections; it is one device. */
function addChip(devices: PastedDevice[], text: string): void {
  if (text.startsWith("Apple") && devices.some((device) => device.text === text)) return;
  devices.push({ text });
}
