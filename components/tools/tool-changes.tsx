import { SourceNote } from "@/components/catalog/source-note";
import type { ToolHistory } from "@/lib/answers/record-changes";
import { formatDate } from "@/lib/format";
import { routes } from "@/lib/routes";

type Props = ToolHistory & {
  /** Months of the maps whose words name the tool. */
  months: readonly { map: string; month: string; title: string }[];
};

/** What changed: changes in words with their sources, version tags in short, and the months in prose. */
export function ToolChanges({ changes, tags, months }: Props) {
  return (
    <>
      {changes.length > 0 && (
        <ul className="grid gap-x-12 gap-y-3 text-pretty lg:grid-cols-2">
          {changes.map(({ slug, on, text, note, source }) => (
            <li key={slug}>
              <p className="text-sm text-quiet">
                <time dateTime={on}>{formatDate(on)}</time>
              </p>
              <p>
                {text} {note}
              </p>
              <SourceNote source={source} />
            </li>
          ))}
        </ul>
      )}
      {tags.length > 0 && <VersionTags tags={tags} />}
      {months.length > 0 && (
        <p className="mt-4 text-sm">
          In the months of the maps:{" "}
          {months.map(({ map, month, title }, index) => (
            <span key={month}>
              {index > 0 && ", "}
              <a href={routes.mapMonth(map, month)}>{title}</a>
            </span>
          ))}
        </p>
      )}
    </>
  );
}

function VersionTags({ tags }: Pick<ToolHistory, "tags">) {
  return (
    <>
      <h3 className="mb-1 mt-5 font-mono text-xs uppercase tracking-wide text-quiet first:mt-0">
        Version tags
      </h3>
      <ul className="flex flex-wrap gap-x-6 text-sm">
        {tags.map(({ slug, on, version, source }) => (
          <li key={slug} className="flex min-h-7 items-center gap-2">
            <a href={source.url} rel="noopener">
              {version}
            </a>
            <time dateTime={on} className="text-quiet">
              {formatDate(on)}
            </time>
          </li>
        ))}
      </ul>
    </>
  );
}
