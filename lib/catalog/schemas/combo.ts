import { z } from "zod";
import { Aliases, amount, CardSentence, count, facts, Name, Slug } from "./common";

/** How a model can be shared out over the devices of a set-up. */
export const SplitStrategy = z.enum(["layer", "tensor", "experts"], {
  error: "must be one of layer, tensor, experts",
});
export type SplitStrategy = z.infer<typeof SplitStrategy>;

const Sentences = z.string().regex(/^\S.*[.!?]$/, "must be whole sentences");

/** What joins the devices. The rate is one way, as decimal GB/s; absent is unknown. */
const Link = facts({
  kind: z.enum(["pcie", "nvlink", "infinity-fabric", "ethernet", "thunderbolt"], {
    error: "must be one of pcie, nvlink, infinity-fabric, ethernet, thunderbolt",
  }),
  name: z.string().min(1, "must name the link, like PCIe 4.0 ×8 a card"),
  gbPerSecond: amount("the rate one way, in GB/s").optional(),
});

/** System memory beside the cards, where the build states it. Absent: nothing is counted on. */
const Host = facts({
  ramGiB: amount("the system memory, in GiB"),
  ramBandwidthGBPerSecond: amount("its bandwidth, in GB/s"),
  name: z.string().min(1, "must name it, like two channels of DDR5-5600"),
});

/** A set-up of several devices that people build: what is in it, what joins it, who documents it. */
export const Combo = z.strictObject({
  slug: Slug,
  aliases: Aliases,
  name: Name,
  summary: CardSentence,
  /** One computer with several cards, one with a card and much memory, or several computers. */
  kind: z.enum(["cards", "offload", "computers"], {
    error: "must be one of cards, offload, computers",
  }),
  devices: z
    .array(
      z.strictObject({
        hardware: Slug,
        memoryGiB: amount("a memory size it is sold with, in GiB"),
        count: count("how many of it"),
      }),
    )
    .min(1, "must name its devices"),
  host: Host.optional(),
  link: Link,
  /** The usual first. */
  splits: z.array(SplitStrategy).min(1, "must name at least one way to split a model"),
  /** Who runs it and what they found, in our words: a set-up nobody documents does not get in. */
  builds: z.array(facts({ text: Sentences })).min(1, "must have a page that documents it"),
  /** Where it breaks. */
  limits: z.array(facts({ text: Sentences })).default([]),
});
export type Combo = z.infer<typeof Combo>;
export type ComboSeed = z.input<typeof Combo>;
