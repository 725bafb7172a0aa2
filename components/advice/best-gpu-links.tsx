import { routes } from "@/lib/routes";

type Props = { links: readonly { slug: string; name: string }[] };

/** The documents that hold an answer each. */
export function BestGpuLinks({ links }: Props) {
  return (
    <ul className="gap-x-8 sm:columns-2 lg:columns-3">
      {links.map(({ slug, name }) => (
        <li key={slug} className="flex min-h-7 items-center">
          <a href={routes.bestGpu(slug)}>{name}</a>
        </li>
      ))}
    </ul>
  );
}
