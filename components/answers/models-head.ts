import type { ModelPart } from "@/lib/answers/class-parts";
import type { UnitColumn } from "@/lib/answers/models-on-unit";
import type { VerdictCounts } from "@/lib/answers/verdict-counts";
import { formatCapacity, formatCount } from "@/lib/format";
import type { Head } from "@/lib/publish/head";
import { shortTitle } from "@/lib/publish/short-title";
import { routes } from "@/lib/routes";
import { countsText } from "./counts-text";
import { MODELS_OF_GROUP } from "./words";

type Parts = {
  unit: { slug: string; name: string };
  part: Pick<ModelPart, "slug" | "class" | "part">;
  /** The memory size with most memory, which the title speaks of. */
  largest: Pick<UnitColumn, "name" | "memoryGiB" | "rows">;
  counts: VerdictCounts;
};

/** Title and description of the table of models of one size. */
export function modelsHead({ unit, part, largest, counts }: Parts): Head {
  const { many, short } = MODELS_OF_GROUP[part.class];
  const well = `${formatCount(counts["runs-well"])} of ${formatCount(largest.rows.length)}`;
  const ending = part.part === 1 ? "" : `, part ${part.part}`;
  return {
    title: shortTitle(
      `${unit.name}: ${well} ${many} run well${ending}`,
      `${unit.name}: ${well} models of ${short} run well${ending}`,
      `${unit.name}: models of ${short}${ending}`,
    ),
    description: modelsSentence({ many, largest, counts, ending }),
    address: routes.modelsOnUnit(unit.slug, part.slug),
  };
}

/** "Of 70 models of 2 to 10 B on the RTX 3060 12 GB, 61 run well, and 9 do not run." */
export function modelsSentence(parts: {
  many: string;
  largest: Parts["largest"];
  counts: VerdictCounts;
  ending?: string;
}): string {
  const { many, largest, counts, ending = "" } = parts;
  const count = formatCount(largest.rows.length);
  const name = largest.name.includes("GB")
    ? largest.name
    : `${largest.name} with ${formatCapacity(largest.memoryGiB)}`;
  return `Of ${count} ${many} on ${name}${ending}, ${countsText(counts, "models")}`;
}
