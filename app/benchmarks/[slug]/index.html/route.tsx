import { notFound } from "next/navigation";
import { RunPage } from "@/components/benchmarks/run-page";
import { runHead } from "@/components/benchmarks/run-words";
import { massDocument } from "@/components/site/mass-document";
import { engineVersion } from "@/lib/answers/accuracy";
import { benchmarkRun, benchmarkRunIds } from "@/lib/answers/benchmark-run";

/** One measured run; the lists of runs are `page.tsx` beside this. */
type Props = { params: Promise<{ slug: string }> };

export const dynamic = "force-static";
export const dynamicParams = false;

export function generateStaticParams() {
  return benchmarkRunIds.map((slug) => ({ slug }));
}

export async function GET(_: Request, { params }: Props) {
  const { slug } = await params;
  const found = benchmarkRun(slug) ?? notFound();
  const { row, model, machine } = found;
  return massDocument({
    head: runHead(row, { model: model?.name ?? row.model.text, machine }),
    body: <RunPage found={found} engineVersion={engineVersion} />,
  });
}
