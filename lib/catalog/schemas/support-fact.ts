import { z } from "zod";
import { facts, PartialDate, Slug } from "./common";
import { Api, Backend, Format, Platform, ToolFeature } from "./tool";

/** What only facts about one cell say, besides what tool records list. */
const MoreFormats = ["mxfp4", "bitsandbytes"] as const;
const MoreFeatures = ["cpuOffload", "unequalCards", "severalComputers"] as const;

/** The questions of the compatibility pages, and what each asks of a runtime. */
export const SUPPORT_ITEMS = {
  systems: Platform.options,
  backends: Backend.options,
  formats: [...Format.options, ...MoreFormats],
  features: [...Api.options, ...ToolFeature.options, ...MoreFeatures],
} as const;
export type SupportTopic = keyof typeof SUPPORT_ITEMS;

/** One thing a runtime may run on, load or do. Every key is of one question only. */
export const SupportItem = z.enum(
  [
    ...SUPPORT_ITEMS.systems,
    ...SUPPORT_ITEMS.backends,
    ...SUPPORT_ITEMS.formats,
    ...SUPPORT_ITEMS.features,
  ],
  { error: "must be an item listed in lib/catalog/schemas/support-fact.ts" },
);
export type SupportItem = z.infer<typeof SupportItem>;

/**
 * What a page says of one runtime and one item, where the tool's record lists nothing or less: since
 * when, in what part, or that it does not. `no` needs a page that says no: silence is unknown.
 */
export const SupportFact = facts({
  tool: Slug,
  item: SupportItem,
  state: z.enum(["yes", "partly", "no"], { error: "must be yes, partly or no" }),
  /** The first version or day that has it. */
  since: z
    .strictObject({
      version: z.string().min(1).optional(),
      on: PartialDate.optional(),
    })
    .refine(({ version, on }) => version !== undefined || on !== undefined, {
      error: "must say the version or the day",
    })
    .optional(),
  /** What a reader must know, in our words. */
  note: z
    .string()
    .regex(/^\S.*[.!?]$/, "must be whole sentences")
    .optional(),
}).refine(({ state, note }) => state === "yes" || note !== undefined, {
  path: ["note"],
  error: "must say what is missing",
});
export type SupportFact = z.infer<typeof SupportFact>;
export type SupportFactSeed = z.input<typeof SupportFact>;
