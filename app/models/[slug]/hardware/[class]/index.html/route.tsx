import { notFound } from "next/navigation";
import { machinesHead } from "@/components/answers/machines-head";
import { MachinesOfClass } from "@/components/answers/machines-of-class";
import { massDocument } from "@/components/site/mass-document";
import { answerHref } from "@/lib/answers/answer-href";
import { machineParts } from "@/lib/answers/class-parts";
import {
  hardwareForModel,
  hasFitTable,
  tableContextTokens,
} from "@/lib/answers/hardware-for-model";
import { verdictCounts } from "@/lib/answers/verdict-counts";
import { catalog, findModel } from "@/lib/catalog";

type Props = { params: Promise<{ slug: string; class: string }> };

export const dynamic = "force-static";
export const dynamicParams = false;

export function generateStaticParams() {
  return catalog.models
    .filter(hasFitTable)
    .flatMap(({ slug }) => machineParts.map((part) => ({ slug, class: part.slug })));
}

export async function GET(_: Request, { params }: Props) {
  const { slug, class: partSlug } = await params;
  const model = findModel(slug) ?? notFound();
  const part = machineParts.find((each) => each.slug === partSlug) ?? notFound();
  const rows = hardwareForModel(model, part.items);
  const counts = verdictCounts(rows);
  const table = { model, part, rows, counts, contextTokens: tableContextTokens(model) };
  return massDocument({
    head: machinesHead({ model, part, counts, rowCount: rows.length }),
    body: <MachinesOfClass {...table} parts={machineParts} hrefOf={answerHref} />,
  });
}
