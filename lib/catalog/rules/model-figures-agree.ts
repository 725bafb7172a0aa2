import { SEED_FILE } from "../kinds";
import type { Rule } from "../load";

/** Figures of one model must not contradict each other: active ≤ total, native context ≤ maximum. */
export const modelFiguresAgree: Rule = ({ models }) =>
  models.flatMap(({ slug, size, attention }) => {
    const place = `${SEED_FILE.models} › ${slug}`;
    const total = size?.parameterCount ?? Number.POSITIVE_INFINITY;
    const native = attention?.nativeContextTokens ?? 0;
    const maximum = attention?.maximumContextTokens ?? Number.POSITIVE_INFINITY;
    return [
      ...((size?.activeParameterCount ?? 0) > total
        ? [`${place} › size.activeParameterCount: must be at most parameterCount`]
        : []),
      ...((size?.languageParameterCount ?? 0) > total
        ? [`${place} › size.languageParameterCount: must be at most parameterCount`]
        : []),
      ...(native > maximum
        ? [
            `${place} › attention.nativeContextTokens: must be at most maximumContextTokens (${maximum})`,
          ]
        : []),
      ...sharedCacheProblems(place, attention?.layerGroups ?? []),
    ];
  });

function sharedCacheProblems(place: string, groups: readonly object[]): string[] {
  return groups.flatMap((group, index) => {
    const shared = "cacheSharedWithGroup" in group ? group.cacheSharedWithGroup : undefined;
    if (typeof shared !== "number" || (shared < groups.length && shared !== index)) return [];
    return [
      `${place} › attention.layerGroups.${index}.cacheSharedWithGroup: must be the index of another group`,
    ];
  });
}
