import { COMPARE_WORDS } from "@/components/compare/words";
import { verdictWord } from "@/components/fit/verdict-badge";
import { compareData } from "@/lib/answers/compare-data";
import { COMPARED_KINDS } from "@/lib/compare/types";

type Props = { params: Promise<{ file: string }> };

export const dynamic = "force-static";
export const dynamicParams = false;

/** What `/compare/` fetches when somebody compares: every record of a kind, in short. */
const FILES = new Map(
  COMPARED_KINDS.map((kind) => [
    `${kind}.json`,
    () => compareData(kind, COMPARE_WORDS[kind], verdictWord),
  ]),
);

export function generateStaticParams() {
  return [...FILES.keys()].map((file) => ({ file }));
}

export async function GET(_: Request, { params }: Props) {
  const { file } = await params;
  return Response.json(FILES.get(file)?.());
}
