import type { PairGroup } from "@/lib/answers/compare-index";
import type { PairedKind } from "@/lib/answers/compare-links";
import { formatCount } from "@/lib/format";
import { HARDWARE_CLASS } from "../hardware/words";
import { MODEL_GROUP } from "../models/words";
import { Section } from "../site/section";
import { TOOL_KIND } from "../tools/words";
import { PairLinks } from "./pair-links";
import { COMPARED_KIND } from "./words";

type Props = { kind: PairedKind; groups: readonly PairGroup[] };

/** Every curated pair of a kind as a plain link, group by group. */
export function PairIndex({ kind, groups }: Props) {
  const count = groups.reduce((sum, { links }) => sum + links.length, 0);
  const { title } = COMPARED_KIND[kind];
  return (
    <Section id={kind} title={title} label={`${formatCount(count)} pairs`}>
      {groups.map(({ group, links }) => (
        <section key={group} className="mb-4">
          <h3 className="mb-1 font-mono text-xs uppercase tracking-wide text-quiet">
            {TITLE[kind](group) ?? "Of different groups"}
          </h3>
          <PairLinks links={links} />
        </section>
      ))}
    </Section>
  );
}

const TITLE: Record<PairedKind, (group: string) => string | undefined> = {
  hardware: (group) => wordOf(HARDWARE_CLASS, group)?.title,
  models: (group) => wordOf(MODEL_GROUP, group)?.title,
  tools: (group) => wordOf(TOOL_KIND, group)?.title,
};

function wordOf<Word>(words: Readonly<Record<string, Word>>, key: string): Word | undefined {
  return words[key];
}
