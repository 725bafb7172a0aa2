import { BYTES_PER_GIB } from "@/lib/units";
import { installedRamGiB } from "./sizes";
import type { PastedDevice, PasteReader } from "./types";

/** `AdapterRAM` is a 32-bit field: from 4 GiB on it says nothing. */
const ADAPTER_RAM_LIMIT_GIB = 3.9;

const FIELD = /^(Name|Caption|AdapterRAM|TotalPhysicalMemory|Capacity)\s*:\s*(.*)$/;
const NO_BOARD = /basic (?:display|render)|remote display|virtual|parsec|citrix/i;

/** PowerShell `Get-CimInstance Win32_VideoController`, with `Win32_ComputerSystem` or `Win32_PhysicalMemory` beside it. */
export const readWindows: PasteReader = (text) => {
  const devices: PastedDevice[] = [];
  const unread: string[] = [];
  let ramBytes = 0;
  let isVideo = false;
  for (const line of text.split(/\r?\n/)) {
    if (/^(?:VideoProcessor|DriverVersion|AdapterRAM|VideoModeDescription)\s*:/.test(line))
      isVideo = true;
    const [, field, value = ""] = FIELD.exec(line.trim()) ?? [];
    if (field === "Name" && value !== "") {
      if (NO_BOARD.test(value)) unread.push(value);
      else if (devices.at(-1)?.text !== value) devices.push({ text: value });
    } else if (field === "AdapterRAM") giveMemory(devices, Number(value));
    else if (field === "TotalPhysicalMemory" || field === "Capacity")
      ramBytes += Number(value) || 0;
  }
  if (!isVideo && ramBytes === 0) return undefined;
  return {
    devices,
    ramGiB: ramBytes > 0 ? installedRamGiB(ramBytes / BYTES_PER_GIB) : undefined,
    operatingSystem: "windows",
    unread,
  };
};

function giveMemory(devices: PastedDevice[], bytes: number): void {
  const last = devices.at(-1);
  const gib = bytes / BYTES_PER_GIB;
  if (last !== undefined && gib > 0 && gib < ADAPTER_RAM_LIMIT_GIB) last.memoryGiB = gib;
}
