import { flipText } from "@/lib/advice/flip-words";
import type { Ranking } from "@/lib/answers/best-gpu-pages";
import { formatCount, formatTokens } from "@/lib/format";
import { routes } from "@/lib/routes";
import { Section } from "../site/section";
import { ChoiceItem } from "./choice-item";
import { nextOf } from "./pick-table";
import { RankedTable } from "./ranked-table";
import { UnpricedTable } from "./unpriced-table";

/** Everything about one purpose: what is asked, the places, and what has no dated price. */
export function PurposeRanking(ranking: Ranking) {
  const { detailed, rest, unpriced, unpricedCount } = ranking;
  const first = detailed[0]?.choice;
  return (
    <>
      <Section id="ranked" title="With a dated price" label="estimated">
        {first === undefined && <p>Nothing with a dated price runs these models.</p>}
        <ol className="border-t border-rule">
          {first &&
            detailed.map(({ choice, beyond }, index) => (
              <ChoiceItem
                key={choice.slug}
                choice={choice}
                models={ranking.models}
                flip={flipText(
                  choice,
                  first,
                  index === 0 ? nextOf(detailed[1]?.choice) : undefined,
                )}
                beyond={beyond}
              />
            ))}
        </ol>
        {first && rest.length > 0 && (
          <div className="mt-5">
            <RankedTable label="Lower places" first={first} choices={rest} />
          </div>
        )}
      </Section>
      <Section id="no-dated-price" title="No dated price" label="estimated">
        {unpriced.length === 0 ? (
          <p>Every machine that could stand first has a dated price.</p>
        ) : (
          <>
            <p className="mb-3 max-w-[42rem]">
              No page we read gives these a price with a date. If you find one, the third column
              says up to which price it would stand first. {formatCount(unpriced.length)} of{" "}
              {formatCount(unpricedCount)}, those asked about most before the others.
            </p>
            <UnpricedTable label="Machines without a dated price" choices={unpriced} />
          </>
        )}
      </Section>
      <Asked {...ranking} />
    </>
  );
}

function Asked({ purpose, models }: Pick<Ranking, "purpose" | "models">) {
  return (
    <Section id="asked" title="What is asked of a machine">
      <ul className="max-w-[42rem] list-disc space-y-1 pl-5">
        {models.map(({ slug, name, quantization, contextTokens }) => (
          <li key={slug}>
            <a href={routes.model(slug)}>{name}</a> at {quantization} with{" "}
            {formatTokens(contextTokens)} of context
          </li>
        ))}
        <li>
          At least {formatCount(purpose.enoughTokensPerSecond)} tokens a second.{" "}
          {purpose.enoughBecause}
        </li>
      </ul>
      <p className="mt-3 max-w-[42rem]">
        One device is ranked here. Two or more can hold what one cannot:{" "}
        <a href={routes.hardwareCombos()}>hardware combos</a>. With your own models, budget and
        power: <a href={routes.chooseMyGpu()}>choose my GPU</a>.{" "}
        <a href={routes.bestGpu()}>Other purposes and budgets</a>
      </p>
    </Section>
  );
}
