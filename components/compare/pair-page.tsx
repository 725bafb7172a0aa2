import type { ReactNode } from "react";
import type { PairLink } from "@/lib/answers/compare-links";
import type { PairText } from "@/lib/answers/compare-text";
import { routes } from "@/lib/routes";
import { site } from "@/lib/site/identity";
import { PageFooter } from "../site/page-footer";
import { PageHeader } from "../site/page-header";
import { Section } from "../site/section";
import { PairLinks } from "./pair-links";
import { COMPARED_KIND } from "./words";

type Props = {
  kind: "hardware" | "models" | "tools";
  pair: string;
  slugs: readonly [string, string];
  names: readonly [string, string];
  text: PairText;
  others: readonly PairLink[];
  children: ReactNode;
};

/** The frame of every document of a pair: what it is about, what it says, and other pairs. */
export function PairPage({ kind, pair, slugs, names, text, others, children }: Props) {
  const { title, one } = COMPARED_KIND[kind];
  const name = names.join(" vs ");
  return (
    <article>
      <PageHeader
        trail={[
          { name: "Compare", href: routes.compare() },
          { name, href: routes.comparedPair(kind, pair) },
        ]}
        eyebrow={`${title}, side by side`}
        title={name}
        lede={text.lede}
      />
      {children}
      <Section id="others" title="Other pairs">
        <p className="mb-2">
          <a href={routes.compare(kind, slugs)}>Put a third {one} beside them</a>, or any others.
        </p>
        <PairLinks links={others} />
      </Section>
      <PageFooter
        reviewedOn={site.editionDate}
        address={routes.comparedPair(kind, pair)}
        marksEvidence
      />
    </article>
  );
}
