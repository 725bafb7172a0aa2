import { BADGES, pairFacts } from "@/lib/answers/badges";
import { badgeSvg } from "@/lib/publish/pictures/badge";

type Props = { params: Promise<{ file: string }> };

export const dynamic = "force-static";
export const dynamicParams = false;

export function generateStaticParams() {
  return [...BADGES.keys()].map((file) => ({ file }));
}

/** The badge of a pair that has an answer document. */
export async function GET(_: Request, { params }: Props) {
  const { file } = await params;
  const pair = BADGES.get(file);
  const facts = pair && pairFacts(pair);
  return new Response(facts && badgeSvg(facts), { headers: { "Content-Type": "image/svg+xml" } });
}
