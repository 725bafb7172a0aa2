import { fitAnswers } from "@/lib/answers/fit-answers";
import { catalog, findModel } from "@/lib/catalog";

type Props = { params: Promise<{ file: string }> };

export const dynamic = "force-static";
export const dynamicParams = false;

export function generateStaticParams() {
  return catalog.models.map(({ slug }) => ({ file: `${slug}.json` }));
}

/** How every configuration runs one model. */
export async function GET(_: Request, { params }: Props) {
  const { file } = await params;
  const model = findModel(file.replace(/\.json$/, ""));
  return Response.json(model && fitAnswers(model));
}
