import { didYouMean } from "@/lib/resolve/nearest";
import { SEED_FILE } from "../kinds";
import type { Rule } from "../load";
import type { SupportFact, SupportItem } from "../schemas/support-fact";
import type { Tool } from "../schemas/tool";

/** A fact about a runtime names a tool, stands once, adds something, and contradicts no record. */
export const supportFactsHold: Rule = ({ supportFacts, tools }, slugs) => {
  const bySlug = new Map(tools.map((tool) => [tool.slug, tool]));
  const seen = new Set<string>();
  return supportFacts.flatMap((fact) => {
    const place = `${SEED_FILE.supportFacts} › ${fact.tool} ${fact.item}`;
    const key = `${fact.tool} ${fact.item}`;
    const isRepeated = seen.has(key);
    seen.add(key);
    if (!slugs.tools.includes(fact.tool)) {
      return [
        `${place}: is not in ${SEED_FILE.tools}.${didYouMean(fact.tool, [...bySlug.keys()])}`,
      ];
    }
    if (isRepeated) return [`${place}: stands twice: keep one`];
    const tool = bySlug.get(fact.tool);
    return tool === undefined ? [] : againstRecord(fact, tool).map((text) => `${place}: ${text}`);
  });
};

function againstRecord({ item, state, since, note }: SupportFact, tool: Tool): string[] {
  const isListed = listedItems(tool).includes(item);
  if (isListed && state === "no") return ["says no, but the tool's record lists it: mend one"];
  if (isListed && state === "yes" && since === undefined && note === undefined) {
    return ["says what the tool's record says: take it out, or say since when"];
  }
  return [];
}

/** What a tool's own record lists, of every question. */
export function listedItems({ support, features }: Tool): SupportItem[] {
  return [
    ...(support?.platforms ?? []),
    ...(support?.backends ?? []),
    ...(support?.formats ?? []),
    ...(support?.apis ?? []),
    ...features.flatMap(({ names }) => names),
  ];
}
