type Props = {
  title: string;
  links: readonly { name: string; count: number; href: string }[];
};

/** The other classes of the same record, with how many rows each holds. */
export function ClassLinks({ title, links }: Props) {
  if (links.length === 0) return null;
  return (
    <nav aria-label={title} className="mt-6">
      <h2 className="font-mono text-xs uppercase tracking-wide text-quiet">{title}</h2>
      <ul className="mt-1 flex flex-wrap gap-x-4">
        {links.map(({ name, count, href }) => (
          <li key={href} className="flex min-h-7 items-center gap-1">
            <a href={href}>{name}</a> <span className="text-quiet">{count}</span>
          </li>
        ))}
      </ul>
    </nav>
  );
}
