import { BYTES_PER_GIB, BYTES_PER_KIB, BYTES_PER_MIB } from "@/lib/units";
import { gibFrom, installedRamGiB } from "./sizes";
import type { PasteReader } from "./types";

/** Bare figures of `free`: bytes from here on, KiB below, then MiB, then GiB. */
const BYTES_FROM = 4e9;
const KIB_FROM = 1e6;
const MIB_FROM = 2e3;

/** `free`, with or without `-h`, `-m`, `-g`, `-b`; and the `MemTotal` line of /proc/meminfo. */
export const readFree: PasteReader = (text) => {
  const total =
    /^\s*Mem:\s+(\S+)/m.exec(text)?.[1] ?? /^MemTotal:\s+(\d+) kB/m.exec(text)?.[1]?.concat("kB");
  if (total === undefined) return undefined;
  const gib = gibFrom(total) ?? bareGib(Number(total));
  if (gib === undefined)
    return { devices: [], unread: [`Mem: ${total}`], operatingSystem: "linux" };
  return { devices: [], ramGiB: installedRamGiB(gib), operatingSystem: "linux", unread: [] };
};

function bareGib(figure: number): number | undefined {
  if (!Number.isFinite(figure) || figure <= 0) return undefined;
  if (figure >= BYTES_FROM) return figure / BYTES_PER_GIB;
  if (figure >= KIB_FROM) return (figure * BYTES_PER_KIB) / BYTES_PER_GIB;
  if (figure >= MIB_FROM) return (figure * BYTES_PER_MIB) / BYTES_PER_GIB;
  return figure;
}
