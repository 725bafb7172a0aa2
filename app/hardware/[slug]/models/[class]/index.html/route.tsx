import { notFound } from "next/navigation";
import { modelsHead } from "@/components/answers/models-head";
import { ModelsOfGroup } from "@/components/answers/models-of-group";
import { massDocument } from "@/components/site/mass-document";
import { answerHref } from "@/lib/answers/answer-href";
import { modelParts } from "@/lib/answers/class-parts";
import { TABLE_CONTEXT_TOKENS } from "@/lib/answers/hardware-for-model";
import { modelsOnUnit } from "@/lib/answers/models-on-unit";
import { verdictCounts } from "@/lib/answers/verdict-counts";
import { catalog, findHardware } from "@/lib/catalog";

type Props = { params: Promise<{ slug: string; class: string }> };

export const dynamic = "force-static";
export const dynamicParams = false;

export function generateStaticParams() {
  return catalog.hardware.flatMap(({ slug }) =>
    modelParts.map((part) => ({ slug, class: part.slug })),
  );
}

export async function GET(_: Request, { params }: Props) {
  const { slug, class: partSlug } = await params;
  const unit = findHardware(slug) ?? notFound();
  const part = modelParts.find((each) => each.slug === partSlug) ?? notFound();
  const columns = modelsOnUnit(unit, part.items);
  const largest = columns.at(-1) ?? notFound();
  const counts = verdictCounts(largest.rows);
  const table = { unit, part, columns, largest, counts, contextTokens: TABLE_CONTEXT_TOKENS };
  return massDocument({
    head: modelsHead({ unit, part, largest, counts }),
    body: <ModelsOfGroup {...table} parts={modelParts} hrefOf={answerHref} />,
  });
}
