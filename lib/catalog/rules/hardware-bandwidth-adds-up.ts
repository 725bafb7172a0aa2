import { SEED_FILE } from "../kinds";
import type { Rule } from "../load";
import type { Hardware } from "../schemas/hardware";

/** How far a printed bandwidth may be from bus width × data rate ÷ 8, as a share of the sum. */
const MAX_DEVIATION_SHARE = 0.015;

const BITS_PER_BYTE = 8;
const MEGA_PER_GIGA = 1000;

/** Units whose maker prints a rounded figure, and where it comes from. */
export const EXCUSED_BANDWIDTHS: Readonly<Record<string, string>> = {
  "h200-sxm-141gb": "NVIDIA prints 4.8 TB/s; the memory clock of the lists gives 4.89",
  "h200-nvl-141gb": "NVIDIA prints 4.8 TB/s; the memory clock of the lists gives 4.89",
  "instinct-mi350x": "AMD prints 8 TB/s; 8 Gbps on 8,192 bits gives 8.19",
  "instinct-mi355x": "AMD prints 8 TB/s; 8 Gbps on 8,192 bits gives 8.19",
};

/** Bandwidth is bus width × data rate ÷ 8: a typing error in one of the three shows here. */
export const hardwareBandwidthAddsUp: Rule = ({ hardware }) => {
  const off = hardware.filter((unit) => deviationShare(unit) > MAX_DEVIATION_SHARE);
  const problems = off
    .filter(({ slug }) => EXCUSED_BANDWIDTHS[slug] === undefined)
    .map(
      (unit) =>
        `${SEED_FILE.hardware} › ${unit.slug} › memory.bandwidthGBPerSecond: is ${unit.memory.bandwidthGBPerSecond}, ` +
        `but bus width × data rate ÷ 8 is ${sumGBPerSecond(unit)}: one of the three is wrong`,
    );
  const idle = Object.keys(EXCUSED_BANDWIDTHS)
    .filter((slug) => !off.some((unit) => unit.slug === slug))
    .map((slug) => `${SEED_FILE.hardware} › ${slug}: its bandwidth is excused, but adds up`);
  return [...problems, ...idle];
};

function deviationShare(unit: Hardware): number {
  const sum = sumGBPerSecond(unit);
  const stated = unit.memory.bandwidthGBPerSecond;
  return sum === undefined || stated === undefined ? 0 : Math.abs(stated / sum - 1);
}

function sumGBPerSecond({ memory: { busWidthBits, dataRateMTs } }: Hardware): number | undefined {
  if (busWidthBits === undefined || dataRateMTs === undefined) return undefined;
  return (busWidthBits * dataRateMTs) / BITS_PER_BYTE / MEGA_PER_GIGA;
}
