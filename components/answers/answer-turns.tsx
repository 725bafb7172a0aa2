import { formatTokens } from "@/lib/format";
import { machineFix } from "../fit/machine-fix";
import { RUNTIMES } from "../fit/runtimes";
import { longestContext } from "../fit/usual-context";
import type { Answer } from "./answer";
import { FixList } from "./fix-list";

type Props = { answer: Answer };

/** Where the answer turns: context, format and machine, each worked out and linked to its own answer. */
export function AnswerTurns({ answer }: Props) {
  const { check, flips, fixes } = answer;
  const isTooLarge = check.fit.verdict === "with-offload" || check.fit.verdict === "does-not-run";
  return (
    <div className="grid gap-x-10 gap-y-5 md:grid-cols-2">
      <div>
        <h3 className="font-semibold">Longest context that fits</h3>
        <Contexts answer={answer} />
      </div>
      {isTooLarge ? (
        <div>
          <h3 className="font-semibold">
            {check.fit.verdict === "with-offload"
              ? "What would run it whole"
              : "What would make it run"}
          </h3>
          {fixes.length === 0 && <p>Nothing short of a machine that is not in the catalog.</p>}
          <FixList fixes={fixes} hrefOf={answer.hrefOf} />
        </div>
      ) : (
        flips.machines.length > 0 && (
          <div>
            <h3 className="font-semibold">Cheapest machines that run it as well</h3>
            <FixList fixes={flips.machines.map(machineFix)} hrefOf={answer.hrefOf} />
          </div>
        )
      )}
    </div>
  );
}

function Contexts({ answer: { check, choices, flips, hrefOf } }: Props) {
  const most = longestContext(check.model.fit);
  const limits = RUNTIMES[choices.runtime].cacheTypes.map((type) => ({
    type,
    tokens: flips.points?.maxContextTokensByCacheType[type] ?? 0,
  }));
  if (limits.every(({ tokens }) => tokens === 0)) {
    return <p>None: the weights alone are too large.</p>;
  }
  return (
    <dl className="tabular-nums">
      {limits.map(({ type, tokens }) => (
        <div key={type} className="grid min-h-7 grid-cols-[7rem_1fr] items-center">
          <dt className="text-quiet">{type} cache</dt>
          <dd>
            {tokens === 0 ? (
              "none"
            ) : (
              <a href={hrefOf({ context: String(tokens), kv: type === "f16" ? undefined : type })}>
                {formatTokens(tokens)}
              </a>
            )}
            {tokens === most && <span className="text-quiet"> (all it takes)</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
