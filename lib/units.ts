/** One kibibyte, in bytes. */
export const BYTES_PER_KIB = 1024;
/** One mebibyte, in bytes. */
export const BYTES_PER_MIB = 1024 ** 2;
/** One gibibyte, in bytes: memory is counted in these. */
export const BYTES_PER_GIB = 1024 ** 3;
/** One gigabyte, in bytes: files and bandwidth are counted in these. */
export const BYTES_PER_GB = 1e9;

/** Bytes → GiB. 25,769,803,776 → 24. */
export function bytesToGib(bytes: number): number {
  return bytes / BYTES_PER_GIB;
}

/** GiB → bytes. 24 → 25,769,803,776. */
export function gibToBytes(gib: number): number {
  return gib * BYTES_PER_GIB;
}

/** Bytes → MiB. */
export function bytesToMib(bytes: number): number {
  return bytes / BYTES_PER_MIB;
}

/** MiB → bytes. */
export function mibToBytes(mib: number): number {
  return mib * BYTES_PER_MIB;
}

/** Bytes → decimal GB, as file listings print sizes. 5,027,783,872 → 5.03. */
export function bytesToGb(bytes: number): number {
  return bytes / BYTES_PER_GB;
}
