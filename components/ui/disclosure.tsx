import type { ReactNode } from "react";

type Props = { summary: ReactNode; isOpen?: boolean; children: ReactNode };

/** Something one keystroke away: the table behind a picture, the sum behind a figure. */
export function Disclosure({ summary, isOpen = false, children }: Props) {
  return (
    <details open={isOpen} className="border-y border-rule text-sm">
      <summary className="min-h-9 py-1.5 text-accent">{summary}</summary>
      <div className="pb-3">{children}</div>
    </details>
  );
}
