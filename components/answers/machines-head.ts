import type { MachinePart } from "@/lib/answers/class-parts";
import type { VerdictCounts } from "@/lib/answers/verdict-counts";
import { formatCount } from "@/lib/format";
import type { Head } from "@/lib/publish/head";
import { shortTitle } from "@/lib/publish/short-title";
import { routes } from "@/lib/routes";
import { countsText } from "./counts-text";
import { MACHINES_OF_CLASS } from "./words";

type Parts = {
  model: { slug: string; name: string };
  part: Pick<MachinePart, "slug" | "class" | "part">;
  rowCount: number;
  counts: VerdictCounts;
};

/** Title and description of the table of one class of machines. */
export function machinesHead({ model, part, rowCount, counts }: Parts): Head {
  const many = MACHINES_OF_CLASS[part.class];
  const well = `${formatCount(counts["runs-well"])} of ${formatCount(rowCount)}`;
  const ending = part.part === 1 ? "" : `, part ${part.part}`;
  return {
    title: shortTitle(
      `${model.name} on ${many}: ${well} run it well${ending}`,
      `${model.name}: ${well} ${many}${ending}`,
      `${model.name} on ${many}${ending}`,
    ),
    description: `${model.name} on ${formatCount(rowCount)} ${many}${ending}: ${countsText(counts)}`,
    address: routes.machinesForModel(model.slug, part.slug),
  };
}
