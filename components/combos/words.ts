import type { Combo, SplitStrategy } from "@/lib/catalog/schemas/combo";

/** Sorts of set-ups: as a heading of the list, and as one set-up's eyebrow. */
export const COMBO_KIND: Record<Combo["kind"], { title: string; one: string }> = {
  cards: { title: "Several cards in one computer", one: "Several cards" },
  offload: { title: "Cards and much system memory", one: "Cards and system memory" },
  computers: { title: "Several computers", one: "Several computers" },
};

/** Ways to split a model: name, and what it does in a sentence. */
export const SPLIT: Record<SplitStrategy, { name: string; meaning: string }> = {
  layer: {
    name: "Layer split",
    meaning:
      "Each device holds whole layers and works after the one before it: memory adds up, speed does not. Little crosses the link, and devices may differ.",
  },
  tensor: {
    name: "Tensor split",
    meaning:
      "Each device holds a share of every layer and all work at once: bandwidth adds up, less the waiting at two sums a layer. The smallest device sets the share of all.",
  },
  experts: {
    name: "Experts in system memory",
    meaning:
      "Attention and the shared parts stay on the card; the experts of as many layers as needed lie in system memory and are read there.",
  },
};
