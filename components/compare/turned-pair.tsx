import type { Head } from "@/lib/publish/head";
import { routes } from "@/lib/routes";
import { PageHeader } from "../site/page-header";

type Props = { kind: string; pair: string; names: readonly [string, string] };

/** A pair named the other way round: where it stands, for browsers that are not led on by themselves. */
export function TurnedPair({ kind, pair, names }: Props) {
  const href = routes.comparedPair(kind, pair);
  return (
    <article>
      <PageHeader
        trail={[
          { name: "Compare", href: routes.compare() },
          { name: names.join(" vs "), href },
        ]}
        title={turned(names)}
      />
      <p>
        This comparison stands at <a href={href}>{names.join(" vs ")}</a>.
      </p>
    </article>
  );
}

/** Its head, which leads on to the address every pair has. */
export function turnedHead({ kind, pair, names }: Props): Head {
  return {
    title: turned(names),
    description: `${turned(names)}, under the address every comparison of the two has.`,
    address: routes.comparedPair(kind, pair),
    movedTo: routes.comparedPair(kind, pair),
  };
}

function turned([one, other]: readonly [string, string]): string {
  return `${other} vs ${one}`;
}
