import { gibFrom } from "./sizes";
import type { PastedDevice, PasteReader } from "./types";

const LISTED = /^GPU \d+: (.+?) \(UUID: /;
const QUERIED =
  /^"?((?:NVIDIA|Tesla|Quadro|GeForce|RTX|A\d{2,3}|H\d{3}|L\d{1,2})[^,]*?)"?,\s*"?(\d+ MiB)"?/;
const NAMED_ROW = /^\|\s+\d+\s+(\S.*?)\s+(?:On|Off|N\/A)\s+\|\s*[0-9A-F]{8}:[0-9A-F:.]+\s+(On|Off)/;
const MEMORY_ROW = /\|\s*\d+MiB\s*\/\s*(\d+MiB)\s*\|/;

/** `nvidia-smi`, `nvidia-smi -L`, and `--query-gpu=name,memory.total --format=csv`. */
export const readNvidiaSmi: PasteReader = (text) => {
  const devices: PastedDevice[] = [];
  const unread: string[] = [];
  for (const line of text.split(/\r?\n/)) {
    const listed = LISTED.exec(line.trim());
    const queried = QUERIED.exec(line.trim());
    const named = NAMED_ROW.exec(line);
    const memory = MEMORY_ROW.exec(line);
    if (listed?.[1]) devices.push({ text: listed[1] });
    else if (queried?.[1]) devices.push({ text: queried[1], memoryGiB: gibFrom(queried[2] ?? "") });
    else if (named?.[1]) {
      devices.push({ text: cleanName(named[1]), isDisplayAttached: named[2] === "On" });
    } else if (memory?.[1]) giveMemory(devices, gibFrom(memory[1]));
    else if (/^\|\s+\d+\s+\S.*[0-9A-F]{8}:/.test(line)) unread.push(line.trim());
  }
  if (devices.length === 0 && unread.length === 0) return undefined;
  return { devices, unread };
};

/** Older drivers cut a long name with dots: "GeForce RTX 208...". */
function cleanName(name: string): string {
  return name.replace(/\.{2,}$/, "").trim();
}

function giveMemory(devices: PastedDevice[], memoryGiB: number | undefined): void {
  const last = devices.at(-1);
  if (last !== undefined && last.memoryGiB === undefined) last.memoryGiB = memoryGiB;
}
