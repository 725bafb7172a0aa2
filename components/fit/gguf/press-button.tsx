import type { ReactNode } from "react";

type Props = { onPress: () => void; children: ReactNode };

/** A button of a form's own size, as wide as its words. */
export function PressButton({ onPress, children }: Props) {
  return (
    <button
      type="button"
      onClick={onPress}
      className="min-h-10 cursor-pointer justify-self-start rounded-sm border border-edge px-3 text-left hover:bg-wash"
    >
      {children}
    </button>
  );
}
