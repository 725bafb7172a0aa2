import type { HardwareSeed } from "@/lib/catalog/schemas/hardware";
import type { ModelSeed } from "@/lib/catalog/schemas/model";

type Seeds = {
  models: readonly ModelSeed[];
  hardware: readonly HardwareSeed[];
};

/**
 * The seeds with each model and unit so many times: the first as it is, the others under slugs and names
 * of their own, and without the names and files that only one record may have. 3 → three times as many.
 */
export function multiplied<Some extends Seeds>(seeds: Some, times: number): Some {
  const copies = Array.from({ length: times - 1 }, (_, index) => index + 2);
  const { models, hardware } = seeds;
  return {
    ...seeds,
    models: [...models, ...copies.flatMap((copy) => models.map((each) => modelCopy(each, copy)))],
    hardware: [
      ...hardware,
      ...copies.flatMap((copy) => hardware.map((each) => unitCopy(each, copy))),
    ],
  };
}

function modelCopy(model: ModelSeed, copy: number): ModelSeed {
  return {
    ...model,
    slug: slugOf(model.slug, copy),
    name: `${model.name} copy ${copy}`,
    aliases: [],
    huggingFaceId: undefined,
    ollamaTag: undefined,
  };
}

function unitCopy(unit: HardwareSeed, copy: number): HardwareSeed {
  // The rules of the catalog ask laptop chips to say so; some are excused by their slug.
  const isUnsaid = unit.class === "gpu-laptop" && !unit.name.includes("Laptop");
  return {
    ...unit,
    slug: slugOf(unit.slug, copy),
    name: `${unit.name}${isUnsaid ? " Laptop" : ""} copy ${copy}`,
    aliases: [],
    // Rules on the bus excuse some units by their slug too.
    memory: { ...unit.memory, busWidthBits: undefined, dataRateMTs: undefined },
    oftenConfusedWith: (unit.oftenConfusedWith ?? []).map((slug) => slugOf(slug, copy)),
  };
}

function slugOf(slug: string, copy: number): string {
  return `${slug}-copy-${copy}`;
}
