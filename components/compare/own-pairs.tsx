import type { PairedKind, PairLink } from "@/lib/answers/compare-links";
import { routes } from "@/lib/routes";
import { Section } from "../site/section";
import { PairLinks } from "./pair-links";

type Props = {
  kind: PairedKind;
  name: string;
  /** What the comparison of any records starts with. */
  slug: string;
  links: readonly PairLink[];
};

/** On a record's own page: the pairs it is in, and the way to put it beside any other. */
export function OwnPairs({ kind, name, slug, links }: Props) {
  return (
    <Section id="compare" title="Side by side">
      <PairLinks links={links} />
      <p className="mt-2 text-sm">
        <a href={routes.compare(kind, [slug])}>Put {name} beside any other</a>
      </p>
    </Section>
  );
}
