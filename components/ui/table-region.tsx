import type { ReactNode } from "react";

type Props = {
  /** What the table holds; names the region for screen readers and keyboards. */
  label: string;
  children: ReactNode;
};

/** A wide table scrolls inside this, never the page. Reached and moved by the keyboard. */
export function TableRegion({ label, children }: Props) {
  return (
    <section aria-label={label} tabIndex={0} className="relative overflow-x-auto">
      {children}
    </section>
  );
}
