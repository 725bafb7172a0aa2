import type { NamedLink } from "@/lib/answers/record-index";

type Props = { links: readonly NamedLink[] };

/** Names in columns, as many as there is room for. Bare markup: there are hundreds. */
export function LinkColumns({ links }: Props) {
  return (
    <ul className="gap-x-8 text-sm sm:columns-2 lg:columns-3 [&_a]:inline-block [&_a]:py-0.5 [&_li]:break-inside-avoid">
      {links.map(({ name, href }) => (
        <li key={href} data-row="">
          <a href={href}>{name}</a>
        </li>
      ))}
    </ul>
  );
}
