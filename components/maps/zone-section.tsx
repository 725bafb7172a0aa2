import type { MDXContent } from "mdx/types";
import { Prose } from "@/components/mdx/prose";
import { Section } from "@/components/site/section";
import type { ZoneRow } from "@/lib/answers/map-zones";
import { routes } from "@/lib/routes";
import { ToolCard } from "./tool-card";

type Props = { zone: ZoneRow; blurb: { Body: MDXContent } };

/** One zone: its number, title and blurb, a card for each tool, and others of its sort. */
export function ZoneSection({ zone, blurb }: Props) {
  return (
    <Section id={zone.slug} title={zone.title} label={`Zone ${zone.number}`}>
      <Prose text={blurb} />
      <div className="mt-5 grid gap-3 sm:grid-cols-2">
        {zone.tools.map((tool) => (
          <ToolCard key={tool.slug} tool={tool} />
        ))}
      </div>
      {zone.alsoFits.length > 0 && (
        <p className="mt-4 text-sm text-quiet">
          Also of this sort:{" "}
          {zone.alsoFits.map(({ slug, name }, index) => (
            <span key={slug}>
              {index > 0 && ", "}
              <a href={routes.tool(slug)}>{name}</a>
            </span>
          ))}
          .
        </p>
      )}
    </Section>
  );
}
