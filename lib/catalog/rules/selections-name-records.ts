import { didYouMean } from "@/lib/resolve/nearest";
import { SEED_FILE } from "../kinds";
import type { Rule } from "../load";

/** A selection may name only models and machines that exist, with a memory size they are sold with. */
export const selectionsNameRecords: Rule = ({ selections, models, hardware }) => {
  const knownModels = models.map(({ slug }) => slug);
  const units = new Map(hardware.map((unit) => [unit.slug, unit]));
  return selections.flatMap((selection) => {
    const place = `${SEED_FILE.selections} › ${selection.slug}`;
    const models = selection.models
      .filter((slug) => !knownModels.includes(slug))
      .map(
        (slug) =>
          `${place} › models: names "${slug}", which is not in ${SEED_FILE.models}.${didYouMean(slug, knownModels)}`,
      );
    const machines = selection.machines.flatMap(({ hardware: slug, memoryGiB }) => {
      const unit = units.get(slug);
      if (unit === undefined) {
        return [
          `${place} › machines: names "${slug}", which is not in ${SEED_FILE.hardware}.${didYouMean(slug, [...units.keys()])}`,
        ];
      }
      const sizes = unit.memory.memoryOptionsGiB;
      if (sizes.includes(memoryGiB)) return [];
      return [
        `${place} › machines: ${slug} is not sold with ${memoryGiB} GB, but with ${sizes.join(", ")}`,
      ];
    });
    return [...models, ...machines];
  });
};
