import type { Model, RunsAs } from "@/lib/catalog/schemas/model";

/** Why the engine gives no figure for a model. */
export type NotEstimated = Exclude<RunsAs, "text" | "vision-language"> | "no-layers" | "no-size";

/**
 * Why a model is not estimated, or undefined when it is. The engine is for models that write text
 * token by token: it needs to know how their layers cache, and how large they are.
 */
export function notEstimated({ runsAs, attention, size }: Model): NotEstimated | undefined {
  if (runsAs !== "text" && runsAs !== "vision-language") return runsAs;
  if (attention === undefined) return "no-layers";
  return size === undefined ? "no-size" : undefined;
}

/** The context a model is meant for: native where known, else the most its configuration allows. */
export function contextLimitTokens({ attention }: Model): number | undefined {
  return attention?.nativeContextTokens ?? attention?.maximumContextTokens;
}
