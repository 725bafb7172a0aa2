import { formatCount } from "@/lib/format";
import { listText } from "./text";

type Named = { slug: string; name: string };

export type Limit = {
  /** What the records below have in common: "Does not run". */
  title: string;
  records: readonly Named[];
  hrefOf: (slug: string) => string;
};

type SidesProps = {
  names: readonly [string, string];
  limits: readonly [readonly Limit[], readonly Limit[]];
};

/** What each of two cannot do; said once where it is the same of both. */
export function LimitSides({ names, limits }: SidesProps) {
  const isSame = names.every((_, side) => keyOf(limits[side] ?? []) === keyOf(limits[0]));
  if (isSame) return <LimitList name={`${names.join(" and ")} alike`} limits={limits[0]} />;
  return (
    <div className="grid gap-x-8 gap-y-4 sm:grid-cols-2">
      {names.map((name, side) => (
        <LimitList key={name} name={name} limits={limits[side] ?? []} />
      ))}
    </div>
  );
}

function keyOf(limits: readonly Limit[]): string {
  return limits.map(({ records }) => records.map(({ slug }) => slug).join()).join("|");
}

type Props = { name: string; limits: readonly Limit[] };

/** Records named in a line before the rest folds away. */
const MOST_SHOWN = 8;

function LimitList({ name, limits }: Props) {
  const known = limits.filter(({ records }) => records.length > 0);
  return (
    <section>
      <h3 className="font-semibold">{name}</h3>
      {known.length === 0 ? (
        <p className="text-sm text-quiet">Nothing on this page that we know of.</p>
      ) : (
        <dl className="mt-1 space-y-2 text-sm">
          {known.map((limit) => (
            <LimitEntry key={limit.title} {...limit} />
          ))}
        </dl>
      )}
    </section>
  );
}

function LimitEntry({ title, records, hrefOf }: Limit) {
  const [shown, rest] = [records.slice(0, MOST_SHOWN), records.slice(MOST_SHOWN)];
  return (
    <div>
      <dt className="text-quiet">
        {title} ({formatCount(records.length)})
      </dt>
      <dd>
        {shown.map((record, at) => (
          <span key={record.slug}>
            {at > 0 && ", "}
            <a href={hrefOf(record.slug)}>{record.name}</a>
          </span>
        ))}
        {rest.length > 0 && (
          <details className="inline">
            <summary className="inline text-accent"> and {formatCount(rest.length)} more</summary>{" "}
            {listText(rest.map((record) => record.name))}
          </details>
        )}
      </dd>
    </div>
  );
}
