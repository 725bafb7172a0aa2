import type { MDXContent } from "mdx/types";
import { Prose } from "@/components/mdx/prose";
import { Section } from "@/components/site/section";
import type { ZoneRow } from "@/lib/answers/map-zones";
import { ToolCard } from "./tool-card";

type Props = { zone: ZoneRow; blurb: { Body: MDXContent } };

/** One zone: its number, title and blurb, and a card for each tool. */
export function ZoneSection({ zone, blurb }: Props) {
  return (
    <Section id={zone.slug} title={zone.title} label={`Zone ${zone.number}`}>
      <Prose text={blurb} />
      <div className="mt-5 grid gap-3 sm:grid-cols-2">
        {zone.tools.map((tool) => (
          <ToolCard key={tool.slug} tool={tool} />
        ))}
      </div>
    </Section>
  );
}
