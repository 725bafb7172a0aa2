import { maxContextTokens } from "@/lib/fit/flip-points";
import type { CacheType } from "@/lib/fit/types";
import { formatTokens } from "@/lib/format";
import type { Check } from "./check";
import type { Choices } from "./request";
import { RUNTIMES } from "./runtimes";
import { StateLink } from "./state-link.client";
import { longestContext } from "./usual-context";

/** Types worth a line: the whole one, half, and a quarter. */
const SHOWN: readonly CacheType[] = ["f16", "fp8", "q8_0", "q4_0"];

type Props = { check: Check; choices: Choices };

/** The longest context that fits, for each type of cache the runtime has. */
export function ContextLimits({ check, choices }: Props) {
  const { model, machine, settings, chosen } = check;
  const most = longestContext(model.fit);
  const types = SHOWN.filter((type) => RUNTIMES[choices.runtime].cacheTypes.includes(type));
  const limits = types.map((type) => {
    const typed = { ...settings, keyCacheType: type, valueCacheType: type };
    return { type, tokens: maxContextTokens(model.fit, chosen.weights, machine, typed) ?? 0 };
  });
  return (
    <section aria-labelledby="contexts">
      <h2 id="contexts" className="font-semibold">
        Longest context that fits
      </h2>
      {limits.every(({ tokens }) => tokens === 0) ? (
        <p>None: the weights alone are too large.</p>
      ) : (
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
