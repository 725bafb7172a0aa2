import { didYouMean } from "@/lib/resolve/nearest";
import { SEED_FILE } from "../kinds";
import type { Rule } from "../load";
import type { Combo } from "../schemas/combo";

/** A set-up names units that exist with a memory they are sold with, has several, and splits as it can. */
export const combosNameHardware: Rule = ({ combos, hardware }, slugs) => {
  const units = new Map(hardware.map((unit) => [unit.slug, unit]));
  return combos.flatMap((combo) => {
    const place = `${SEED_FILE.combos} › ${combo.slug}`;
    const devices = combo.devices.flatMap(({ hardware: slug, memoryGiB }) => {
      if (!slugs.hardware.includes(slug)) {
        return [
          `${place} › devices: names "${slug}", which is not in ${SEED_FILE.hardware}.${didYouMean(slug, slugs.hardware)}`,
        ];
      }
      const sizes = units.get(slug)?.memory.memoryOptionsGiB ?? [memoryGiB];
      if (sizes.includes(memoryGiB)) return [];
      return [
        `${place} › devices: ${slug} is not sold with ${memoryGiB} GB, but with ${sizes.join(", ")}`,
      ];
    });
    return [...devices, ...shapeProblems(combo).map((text) => `${place} › ${text}`)];
  });
};

function shapeProblems({ kind, devices, host, splits }: Combo): string[] {
  const deviceCount = devices.reduce((sum, { count }) => sum + count, 0);
  const isOffload = kind === "offload";
  return [
    ...(isOffload && host === undefined ? ["host: must say the memory that is offloaded to"] : []),
    ...(!isOffload && deviceCount < 2 ? ["devices: must be at least two"] : []),
    ...(splits.includes("experts") && host === undefined
      ? ["splits: experts go to system memory, so host must say how much there is"]
      : []),
  ];
}
