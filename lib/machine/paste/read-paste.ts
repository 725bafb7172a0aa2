import { readFree } from "./free";
import { readLspci } from "./lspci";
import { readNvidiaSmi } from "./nvidia-smi";
import { readRenderer } from "./renderer";
import { readRocmSmi } from "./rocm-smi";
import { readSystemProfiler } from "./system-profiler";
import type { PastedMachine, PasteReader } from "./types";
import { readWindows } from "./windows";

/** Those that tell memory first: their devices are kept, the others' are the same cards again. */
const READERS: readonly PasteReader[] = [
  readNvidiaSmi,
  readRocmSmi,
  readSystemProfiler,
  readWindows,
  readLspci,
  readFree,
  readRenderer,
];

/** No output of these commands is longer; what is, is cut before it is read. */
const MAX_CHARACTERS = 200_000;

/**
 * A machine from whatever was pasted: `nvidia-smi`, `rocm-smi`, `system_profiler`, `lspci`, PowerShell's
 * `Win32_VideoController`, `free`, a renderer string, or several of them together. Undefined when
 * nothing in the text is known.
 */
export function readPaste(text: string): PastedMachine | undefined {
  const cut = text.slice(0, MAX_CHARACTERS);
  const machines = READERS.flatMap((read) => read(cut) ?? []);
  const first = machines[0];
  if (first === undefined) return undefined;
  return {
    devices: machines.find(({ devices }) => devices.length > 0)?.devices ?? [],
    ramGiB: machines.find(({ ramGiB }) => ramGiB !== undefined)?.ramGiB,
    operatingSystem: machines.find(({ operatingSystem }) => operatingSystem !== undefined)
      ?.operatingSystem,
    unread: machines.flatMap(({ unread }) => unread),
  };
}
