import type { NewRecord } from "@/lib/answers/home";
import { formatDate } from "@/lib/format";

type Props = {
  title: string;
  /** The list these are the newest of. */
  all: { label: string; href: string };
  records: readonly (NewRecord & { version?: string })[];
  hrefOf: (slug: string) => string;
};

/** The newest of one kind with their dates, and the way to the rest. */
export function NewestList({ title, all, records, hrefOf }: Props) {
  if (records.length === 0) return null;
  return (
    <section>
      <h3 className="font-mono text-xs uppercase tracking-wide text-quiet">{title}</h3>
      <ul className="mt-1 border-t border-rule text-sm">
        {records.map(({ slug, name, on, version }) => (
          <li
            key={slug}
            className="flex min-h-9 items-baseline justify-between gap-4 border-b border-rule py-1.5"
          >
            <span>
              <a href={hrefOf(slug)}>{name}</a>
              {version && <span className="ml-2 font-mono text-xs text-quiet">{version}</span>}
            </span>
            <time dateTime={on} className="whitespace-nowrap text-quiet">
              {formatDate(on)}
            </time>
          </li>
        ))}
      </ul>
      <p className="mt-1.5 text-sm">
        <a href={all.href}>{all.label}</a>
      </p>
    </section>
  );
}
