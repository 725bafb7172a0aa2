import { checkWith, DEFAULT_CHOICES } from "@/components/answers/answer";
import { badgeFacts } from "@/components/answers/badge-facts";
import { answerPairs } from "@/lib/answers/answer-pairs";
import { answerQuestion } from "@/lib/answers/answer-question";
import { badgeSvg } from "@/lib/publish/pictures/badge";
import { routes } from "@/lib/routes";

type Props = { params: Promise<{ file: string }> };

export const dynamic = "force-static";
export const dynamicParams = false;

const PAIRS = new Map(
  answerPairs().map((pair) => [
    routes.badgeOf(routes.answer(pair.model.slug, pair.configuration.slug)),
    pair,
  ]),
);

export function generateStaticParams() {
  return [...PAIRS.keys()].map((address) => ({ file: address.replace("/badges/", "") }));
}

/** The badge of a pair that has an answer document, with the figures of the document. */
export async function GET(_: Request, { params }: Props) {
  const { file } = await params;
  const pair = PAIRS.get(`/badges/${file}`);
  const question = pair && answerQuestion(pair);
  const check = question && checkWith(question, DEFAULT_CHOICES);
  return new Response(check && badgeSvg(badgeFacts(question, check)));
}
