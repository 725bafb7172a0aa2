import type { ReactNode } from "react";

type Props = {
  /** What the table holds; names the region for screen readers and keyboards. */
  label: string;
  /** Higher than the window: it scrolls down in itself too, so that its headings can stay. */
  isTall?: boolean;
  children: ReactNode;
};

/** A wide table scrolls inside this, never the page. Reached and moved by the keyboard. */
export function TableRegion({ label, isTall = false, children }: Props) {
  return (
    <section
      aria-label={label}
      tabIndex={0}
      className={`relative ${isTall ? "max-h-[85vh] overflow-auto print:max-h-none" : "overflow-x-auto"}`}
    >
      {children}
    </section>
  );
}
