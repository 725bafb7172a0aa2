import { SUPPORT_ITEMS, type SupportTopic } from "@/lib/catalog/schemas/support-fact";

/** The questions of the matrices, in order; each is a page. */
export const SUPPORT_TOPICS: readonly SupportTopic[] = [
  "systems",
  "backends",
  "formats",
  "features",
];

/** What a question asks. */
export function supportItems(topic: SupportTopic) {
  return SUPPORT_ITEMS[topic];
}

/** The question an address names. */
export function topicNamed(name: string): SupportTopic | undefined {
  return SUPPORT_TOPICS.find((topic) => topic === name);
}
