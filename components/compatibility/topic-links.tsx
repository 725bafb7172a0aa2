import type { SupportTopic } from "@/lib/catalog/schemas/support-fact";
import { routes } from "@/lib/routes";
import { SUPPORT_TOPIC } from "./words";

type Props = {
  topics: readonly SupportTopic[];
  current?: SupportTopic;
};

/** The matrices, one for each question. */
export function TopicLinks({ topics, current }: Props) {
  return (
    <nav aria-label="Questions" className="mb-4">
      <ul className="flex flex-wrap gap-x-5 text-sm">
        {topics.map((topic) => (
          <li key={topic} className="flex min-h-7 items-center gap-1.5">
            <a
              href={routes.compatibilityTopic(topic)}
              aria-current={topic === current ? "page" : undefined}
              className="aria-[current]:font-semibold aria-[current]:text-ink"
            >
              {SUPPORT_TOPIC[topic].title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
