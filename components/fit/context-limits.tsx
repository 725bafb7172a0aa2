import type { FlipPoints } from "@/lib/fit/flip-points";
import { formatTokens } from "@/lib/format";
import type { Check } from "./check";
import type { Choices } from "./request";
import { RUNTIMES } from "./runtimes";
import { StateLink } from "./state-link.client";
import { longestContext } from "./usual-context";

type Props = { check: Check; choices: Choices; points: FlipPoints | undefined };

/** The longest context that fits, for each type of cache the runtime has. */
export function ContextLimits({ check, choices, points }: Props) {
  const most = longestContext(check.model.fit);
  const limits = RUNTIMES[choices.runtime].cacheTypes.map((type) => ({
    type,
    tokens: points?.maxContextTokensByCacheType[type] ?? 0,
  }));
  return (
    <section aria-labelledby="contexts">
      <h2 id="contexts" className="font-semibold">
        Longest context that fits
      </h2>
      {limits.every(({ tokens }) => tokens === 0) && <p>None: the weights alone are too large.</p>}
      {limits.every(({ tokens }) => tokens === most) && (
        <p>{formatTokens(most)}, all it takes, with any type of cache.</p>
      )}
      {limits.some(({ tokens }) => tokens > 0 && tokens < most) && (
        <dl className="grid gap-y-0.5">
          {limits.map(({ type, tokens }) => (
            <div key={type} className="grid grid-cols-[6rem_1fr]">
              <dt className="text-quiet">{type} cache</dt>
              <dd className="tabular-nums">
                {tokens === 0 ? (
                  "none"
                ) : (
                  <StateLink
                    changes={{ context: String(tokens), kv: type === "f16" ? undefined : type }}
                  >
                    {formatTokens(tokens)}
                  </StateLink>
                )}
                {tokens === most && <span className="text-quiet"> (all it takes)</span>}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}
