import { answerPairs } from "@/lib/answers/answer-pairs";
import { ANSWER_RULE } from "@/lib/answers/answer-rule";
import { formatCount, formatTokens } from "@/lib/format";

const { leastRuns, plainContextTokens, plainNoFactor, mostDocuments } = ANSWER_RULE;

/** Which pairs have an answer page, with the rule's own figures and how many pairs it gives today. */
export function AnswerRule() {
  return (
    <>
      <p>
        {formatCount(answerPairs().length)} pairs of a model and a machine have a page of their own.
        Three things must hold:
      </p>
      <ul>
        <li>
          people ask: each of the two is in our selection, or is named in at least {leastRuns} of
          the public measured runs;
        </li>
        <li>
          it is no plain yes: the largest usual format does not run well with{" "}
          {formatTokens(plainContextTokens)} of context, or the model’s own where that is shorter;
        </li>
        <li>
          it is no plain no: it runs in some way, or needs at most {plainNoFactor} times what the
          machine gives a model.
        </li>
      </ul>
      <p>There will be at most {formatCount(mostDocuments)}; every other pair is in the tables.</p>
    </>
  );
}
