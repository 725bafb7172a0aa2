import type { SupportTopic } from "@/lib/catalog/schemas/support-fact";
import { formatCount } from "@/lib/format";
import { routes } from "@/lib/routes";
import { SUPPORT_TOPIC } from "./words";

type Props = {
  topics: readonly { topic: SupportTopic; runtimeCount: number; noteCount: number }[];
};

/** Each question, and how much its matrix holds. */
export function TopicCards({ topics }: Props) {
  return (
    <ul className="grid gap-x-12 sm:grid-cols-2">
      {topics.map(({ topic, runtimeCount, noteCount }) => (
        <li key={topic} className="border-b border-rule py-2">
          <a href={routes.compatibilityTopic(topic)} className="font-semibold">
            {SUPPORT_TOPIC[topic].question}
          </a>
          <p className="text-sm text-quiet">
            {formatCount(runtimeCount)} runtimes, {formatCount(noteCount)} notes
          </p>
        </li>
      ))}
    </ul>
  );
}
