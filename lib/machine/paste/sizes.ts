import { BYTES_PER_GIB, BYTES_PER_KIB, BYTES_PER_MIB } from "@/lib/units";

/** RAM as it is installed; the system shows a little less than it has. */
const INSTALLED_GIB = [
  2, 4, 6, 8, 12, 16, 18, 20, 24, 32, 36, 40, 48, 64, 80, 96, 128, 160, 192, 256, 384, 512, 768,
  1024, 1536, 2048,
];

/** Firmware and integrated graphics keep at most this share of what is installed. */
const MAX_HIDDEN_SHARE = 0.1;

/** Units as commands print them. A vendor's "GB" of memory is a GiB. */
const BYTES_OF_UNIT: Record<string, number> = {
  b: 1,
  k: BYTES_PER_KIB,
  ki: BYTES_PER_KIB,
  kib: BYTES_PER_KIB,
  kb: BYTES_PER_KIB,
  m: BYTES_PER_MIB,
  mi: BYTES_PER_MIB,
  mib: BYTES_PER_MIB,
  mb: BYTES_PER_MIB,
  g: BYTES_PER_GIB,
  gi: BYTES_PER_GIB,
  gib: BYTES_PER_GIB,
  gb: BYTES_PER_GIB,
  t: 1024 * BYTES_PER_GIB,
  ti: 1024 * BYTES_PER_GIB,
  tib: 1024 * BYTES_PER_GIB,
  tb: 1024 * BYTES_PER_GIB,
};

/** "24564MiB", "64 GB", "62Gi" → GiB; undefined when it is no size. */
export function gibFrom(text: string): number | undefined {
  const [, figure, unit = ""] = /^\s*([\d.]+)\s*([a-z]+)\s*$/i.exec(text) ?? [];
  const bytes = BYTES_OF_UNIT[unit.toLowerCase()];
  if (figure === undefined || bytes === undefined) return undefined;
  const gib = (Number(figure) * bytes) / BYTES_PER_GIB;
  return Number.isFinite(gib) && gib > 0 ? gib : undefined;
}

/** What a system shows → what is installed: 62.7 → 64. A size near no module stays as it is. */
export function installedRamGiB(shownGiB: number): number {
  const installed = INSTALLED_GIB.find((size) => size >= shownGiB * 0.995);
  if (installed === undefined || shownGiB < installed * (1 - MAX_HIDDEN_SHARE)) {
    return Math.round(shownGiB);
  }
  return installed;
}
