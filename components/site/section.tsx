import type { ReactNode } from "react";

type Props = {
  id: string;
  title: string;
  /** A label beside the title, like a number or a count. */
  label?: ReactNode;
  children: ReactNode;
};

/** A part of a page, with an anchor that its heading links to. Below the fold it is drawn when needed. */
export function Section({ id, title, label, children }: Props) {
  return (
    <section aria-labelledby={id} className="drawn-late border-t border-rule pb-8 pt-5">
      <div className="mb-3 flex flex-wrap items-baseline gap-x-3">
        <h2 id={id} className="text-lg font-semibold">
          <a href={`#${id}`} className="text-ink no-underline hover:underline">
            {title}
          </a>
        </h2>
        {label && <span className="font-mono text-xs text-quiet">{label}</span>}
      </div>
      {children}
    </section>
  );
}
