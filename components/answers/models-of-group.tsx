import type { ModelPart } from "@/lib/answers/class-parts";
import type { UnitColumn } from "@/lib/answers/models-on-unit";
import type { VerdictCounts } from "@/lib/answers/verdict-counts";
import { formatTokens } from "@/lib/format";
import { type CheckerState, routes } from "@/lib/routes";
import { site } from "@/lib/site/identity";
import { MODEL_GROUP } from "../models/words";
import { PageFooter } from "../site/page-footer";
import { PageHeader } from "../site/page-header";
import { ClassLinks } from "./class-links";
import { ClassModelsTable } from "./class-models-table";
import { ClassPager } from "./class-pager";
import { ClassSizesTable } from "./class-sizes-table";
import { modelsSentence } from "./models-head";
import { MODELS_OF_GROUP } from "./words";

type Props = {
  unit: { slug: string; name: string };
  contextTokens: number;
  part: Omit<ModelPart, "items">;
  /** Of every group of models. */
  parts: readonly Omit<ModelPart, "items">[];
  columns: readonly UnitColumn[];
  largest: UnitColumn;
  counts: VerdictCounts;
  /** The answer of a verdict: its document, or the checker. */
  hrefOf: (state: CheckerState) => string;
};

/** How a unit runs all models of a size: one document. */
export function ModelsOfGroup(props: Props) {
  const { unit, contextTokens, part, parts, columns, largest, counts } = props;
  const { many } = MODELS_OF_GROUP[part.class];
  const hrefOf = (slug: string) => routes.modelsOnUnit(unit.slug, slug);
  return (
    <article>
      <PageHeader
        trail={[
          { name: "Hardware", href: routes.hardware() },
          { name: unit.name, href: routes.hardwareUnit(unit.slug) },
          { name: MODEL_GROUP[part.class].short, href: hrefOf(part.slug) },
        ]}
        eyebrow="estimated"
        title={`${unit.name}: ${many}`}
        lede={modelsSentence({ many, largest, counts })}
      />
      {columns.length === 1 ? (
        <ClassModelsTable {...largest} hrefOf={props.hrefOf} />
      ) : (
        <ClassSizesTable name={unit.name} columns={columns} hrefOf={props.hrefOf} />
      )}
      <ClassPager
        current={part.slug}
        parts={parts
          .filter((each) => each.class === part.class)
          .map((each) => ({ ...each, href: hrefOf(each.slug) }))}
      />
      <p className="mt-3 max-w-[42rem] text-sm text-quiet">
        Estimated for llama.cpp with {formatTokens(contextTokens)} in a 16-bit cache, one
        conversation, and 32 GB of DDR5-5600 beside a card, at the best quantization that fits. A
        verdict leads to the whole answer.{" "}
        <a href={routes.methodology()}>How these figures come about</a>.
      </p>
      <ClassLinks
        title={`Other models on ${unit.name}`}
        links={parts
          .filter((each) => each.class !== part.class && each.part === 1)
          .map((each) => ({
            name: MODEL_GROUP[each.class].title,
            count: each.count,
            href: hrefOf(each.slug),
          }))}
      />
      <PageFooter reviewedOn={site.editionDate} address={hrefOf(part.slug)} />
    </article>
  );
}
