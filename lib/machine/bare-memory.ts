import { findNames, GUESS_DISTANCE, type Named } from "./find-name";
import { statedMemoryGiB } from "./name-tokens";

const ENDS_IN_NUMBER = /^(.*\S)\s+(\d{1,4})$/s;

/**
 * Text with its unit where people leave it out: "rtx 3060 12" → "rtx 3060 12 GB", "4060ti 16" →
 * "4060ti 16 GB". Only when the number is part of no name and a unit so named is sold with that much;
 * "m3 max 40" stays, for its cores.
 */
export function withMemoryUnit(
  text: string,
  units: readonly (Named & { sizes: readonly number[] })[],
): string {
  const [, name, figure] = ENDS_IN_NUMBER.exec(text.trim()) ?? [];
  if (name === undefined || statedMemoryGiB(text) !== undefined) return text;
  if (findNames(text, units).some(({ distance }) => distance < GUESS_DISTANCE)) return text;

  const size = Number(figure);
  const isSold = findNames(name, units).some(({ record }) => record.sizes.includes(size));
  return isSold ? `${text.trim()} GB` : text;
}
