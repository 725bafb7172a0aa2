import { notFound } from "next/navigation";
import { answerOf } from "@/components/answers/answer";
import { AnswerDocument } from "@/components/answers/answer-document";
import { answerHead } from "@/components/answers/answer-head";
import { massDocument } from "@/components/site/mass-document";
import { fileSource } from "@/lib/answers/answer-file";
import { answerHref } from "@/lib/answers/answer-href";
import { answerNeighbours } from "@/lib/answers/answer-neighbours";
import { answerPairs } from "@/lib/answers/answer-pairs";
import { answerQuestion } from "@/lib/answers/answer-question";
import { answerRuns } from "@/lib/answers/answer-runs";
import { findConfiguration, findModel } from "@/lib/catalog";
import { routes } from "@/lib/routes";

type Props = { params: Promise<{ model: string; configuration: string }> };

export const dynamic = "force-static";
export const dynamicParams = false;

export function generateStaticParams() {
  return answerPairs().map(({ model, configuration }) => ({
    model: model.slug,
    configuration: configuration.slug,
  }));
}

export async function GET(_: Request, { params }: Props) {
  const slugs = await params;
  const model = findModel(slugs.model) ?? notFound();
  const configuration = findConfiguration(slugs.configuration) ?? notFound();
  const pair = { model, configuration };
  const answer = answerOf(answerQuestion(pair)) ?? notFound();
  const format = answer.check.chosen.quantization;
  const address = routes.answer(slugs.model, slugs.configuration);
  return massDocument({
    head: answerHead(answer, address),
    body: (
      <AnswerDocument
        address={address}
        answer={answer}
        neighbours={answerNeighbours(pair)}
        measured={answerRuns(pair, format)}
        sources={{ model, unit: configuration.hardware, file: fileSource(model, format) }}
        hrefOf={answerHref}
      />
    ),
  });
}
