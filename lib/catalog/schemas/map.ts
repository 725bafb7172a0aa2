import { z } from "zod";
import { CardSentence, Day, Slug } from "./common";

const Zone = z.strictObject({
  slug: Slug,
  title: z.string().min(1, "must be the title of the zone"),
  /** The title where room is short: the overview and the zone index. */
  shortTitle: z.string().min(1, "must be the short title").max(24, "must be at most 24 characters"),
  tools: z.array(Slug).min(1, "must name at least one tool"),
  /** Tools of the same sort without a card of their own. */
  alsoFits: z.array(Slug).default([]),
});

/** An ecosystem map. Its words are in `content/maps/<slug>/`, one blurb for each zone. */
export const EcosystemMap = z.strictObject({
  slug: Slug,
  title: z.string().min(1, "must be the title of the map"),
  shortTitle: z.string().min(1, "must be the title in navigation"),
  summary: CardSentence,
  updatedOn: Day,
  zones: z.array(Zone).min(1, "must have at least one zone"),
  /** Tools the map speaks of outside its zones. */
  alsoNames: z.array(Slug).default([]),
});
export type EcosystemMap = z.infer<typeof EcosystemMap>;
export type EcosystemMapSeed = z.input<typeof EcosystemMap>;
