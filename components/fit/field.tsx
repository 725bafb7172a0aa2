import type { ReactNode } from "react";

type Props = { label: string; children: ReactNode };

/** A control under its label. */
export function Field({ label, children }: Props) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is the child.
    <label className="grid min-w-0 content-start gap-1">
      <span className="text-sm font-semibold">{label}</span>
      {children}
    </label>
  );
}
