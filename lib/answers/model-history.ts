import { findTool } from "@/lib/catalog";
import type { Source } from "@/lib/catalog/schemas/common";
import type { Model } from "@/lib/catalog/schemas/model";
import { changesOfModel } from "./record-changes";

/** Something that happened to a model, and the tools it happened in. */
export type ModelEvent = {
  slug: string;
  on: string;
  text: string;
  tools: readonly { slug: string; name: string }[];
  source: Source;
};

/** Its release and the changes that are about it, newest first; none when nothing but a release is known. */
export function modelHistory({ slug, name, release }: Model): ModelEvent[] {
  const changes = changesOfModel(slug).map(({ slug, on, text, tools, source }) => {
    const named = tools.flatMap((tool) => findTool(tool) ?? []);
    return { slug, on, text, tools: named.map(({ slug, name }) => ({ slug, name })), source };
  });
  if (changes.length === 0) return [];
  const first = release && {
    slug: "release",
    on: release.releasedOn,
    text: `${name} released.`,
    tools: [],
    source: release.source,
  };
  return first ? [...changes, first].toSorted((a, b) => b.on.localeCompare(a.on)) : changes;
}
