import type { ToolComparison } from "@/lib/answers/compare-tools";
import { itemsOfItsOwn } from "@/lib/compare/value-text";
import { Section } from "../site/section";
import { Decision } from "./decision";
import { FactsSideBySide } from "./facts-side-by-side";
import { PairSources } from "./pair-sources";
import { listText } from "./text";
import { openToolText, toolClauses } from "./tool-clauses";
import { COMPARE_WORDS } from "./words";

type Props = { comparison: ToolComparison; hrefs: readonly [string, string] };

/** Two tools: when to take which, where their pages differ, what no page of each names. */
export function ToolPair({ comparison, hrefs }: Props) {
  const { names, rows, reasons, open, sources } = comparison;
  return (
    <>
      <Section id="decision" title="Which to take" label="by what their pages say">
        <Decision
          names={names}
          clauses={[toolClauses(reasons[0], names[1]), toolClauses(reasons[1], names[0])]}
          open={openToolText(open)}
        />
      </Section>
      <FactsSideBySide kind="tools" names={names} rows={rows} />
      <Section id="limits" title="What no page of each names" label="not documented is not “no”">
        <div className="grid gap-x-8 gap-y-4 sm:grid-cols-2">
          {names.map((name, side) => (
            <Missing key={name} name={name} rows={rows} side={side} />
          ))}
        </div>
      </Section>
      <Section id="sources" title="Sources">
        <PairSources
          names={names}
          hrefs={hrefs}
          sources={sources}
          words={COMPARE_WORDS.tools.values.features}
        />
      </Section>
    </>
  );
}

type MissingProps = { name: string; rows: ToolComparison["rows"]; side: number };

/** What the other's pages name and its own do not, list by list. */
function Missing({ name, rows, side }: MissingProps) {
  const { labels, values } = COMPARE_WORDS.tools;
  const missing = rows.flatMap((row) => {
    const items = itemsOfItsOwn(row)[side === 0 ? 1 : 0] ?? [];
    const isKnown = row.values[side] !== undefined;
    const words = items.map((item) => values[row.field.key]?.[item] ?? item);
    return isKnown && items.length > 0 ? [{ key: row.field.key, text: listText(words) }] : [];
  });
  return (
    <section>
      <h3 className="font-semibold">{name}</h3>
      {missing.length === 0 ? (
        <p className="text-sm text-quiet">Nothing that the other’s pages name.</p>
      ) : (
        <dl className="mt-1 space-y-2 text-sm">
          {missing.map(({ key, text }) => (
            <div key={key}>
              <dt className="text-quiet">{labels[key]}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}
