type Props = {
  /** Every part of the class, in order. */
  parts: readonly { slug: string; part: number; href: string }[];
  current: string;
};

/** Links between the parts of a class too long for one document; nothing when there is one part. */
export function ClassPager({ parts, current }: Props) {
  if (parts.length < 2) return null;
  return (
    <nav aria-label="Parts of this table" className="mt-3 flex flex-wrap gap-x-3 text-sm">
      {parts.map(({ slug, part, href }) =>
        slug === current ? (
          <span key={slug} aria-current="page" className="flex min-h-6 items-center font-semibold">
            Part {part}
          </span>
        ) : (
          <a key={slug} href={href} className="flex min-h-6 items-center">
            Part {part}
          </a>
        ),
      )}
    </nav>
  );
}
