type Props = {
  /** Each pair by a name that says both: "RTX 3090 vs RTX 4090". */
  links: readonly { href: string; name: string }[];
};

/** Other pairs, as links; nothing when there is none. */
export function PairLinks({ links }: Props) {
  if (links.length === 0) return null;
  return (
    <ul className="grid gap-x-8 text-sm sm:grid-cols-2 lg:grid-cols-3">
      {links.map(({ href, name }) => (
        <li key={href} className="flex min-h-7 items-center">
          <a href={href}>{name}</a>
        </li>
      ))}
    </ul>
  );
}
