import { SourceNote } from "@/components/catalog/source-note";
import type { ModelEvent } from "@/lib/answers/model-history";
import { formatDate } from "@/lib/format";
import { routes } from "@/lib/routes";

type Props = { events: readonly ModelEvent[] };

/** What happened to a model since it came out, newest first, each event with its source. */
export function ModelHistory({ events }: Props) {
  return (
    <ol className="grid max-w-[48rem] gap-3">
      {events.map(({ slug, on, text, tools, source }) => (
        <li key={slug}>
          <p className="text-sm text-quiet">
            <time dateTime={on}>{formatDate(on)}</time>
            {tools.map((tool) => (
              <span key={tool.slug}>
                {" · "}
                <a href={routes.tool(tool.slug)}>{tool.name}</a>
              </span>
            ))}
          </p>
          <p>{text}</p>
          <SourceNote source={source} />
        </li>
      ))}
    </ol>
  );
}
