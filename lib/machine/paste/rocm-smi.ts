import { BYTES_PER_GIB } from "@/lib/units";
import type { PastedDevice, PasteReader } from "./types";

const ROW = /^GPU\[(\d+)\]\s*:\s*([^:]+):\s*(.+)$/;

/** `rocm-smi --showproductname --showmeminfo vram`. The plain table of `rocm-smi` names no card. */
export const readRocmSmi: PasteReader = (text) => {
  const byIndex = new Map<string, PastedDevice & { target?: string }>();
  for (const line of text.split(/\r?\n/)) {
    const [, index, field = "", value = ""] = ROW.exec(line.trim()) ?? [];
    if (index === undefined) continue;
    const device = byIndex.get(index) ?? { text: "" };
    byIndex.set(index, device);
    takeField(device, field.trim().toLowerCase(), value.trim());
  }
  if (byIndex.size === 0) return plainTable(text);
  const found = [...byIndex.values()].map(({ target, ...device }) => ({
    ...device,
    text: device.text || target || "",
  }));
  return {
    devices: found.filter((device) => device.text !== ""),
    operatingSystem: "linux",
    unread: found.some((device) => device.text === "") ? ["a GPU without a name"] : [],
  };
};

function takeField(device: PastedDevice & { target?: string }, field: string, value: string): void {
  if (field === "card series" && !/^(?:N\/A|0x)/i.test(value)) device.text = value;
  else if (field === "gfx version") device.target = value;
  else if (field === "vram total memory (b)") device.memoryGiB = Number(value) / BYTES_PER_GIB;
}

function plainTable(text: string) {
  if (!/ROCm System Management Interface|\bVRAM%\s+GPU%/.test(text)) return undefined;
  const unread = ["rocm-smi without --showproductname names no card"];
  return { devices: [], operatingSystem: "linux" as const, unread };
}
