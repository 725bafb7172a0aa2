import type { Suggestion } from "@/lib/machine/suggest";

type Props = {
  /** Of the field; the list and its options are named after it. */
  id: string;
  label: string;
  suggestions: readonly Suggestion[];
  /** The option the arrow keys are on; -1 when on none. */
  active: number;
  onTake: (value: string) => void;
};

/** The options under a combobox. The focus stays in the field. */
export function SuggestionList({ id, label, suggestions, active, onTake }: Props) {
  return (
    <div
      id={`${id}-list`}
      role="listbox"
      aria-label={label}
      hidden={suggestions.length === 0}
      className="absolute inset-x-0 top-full z-10 mt-1 max-h-80 overflow-y-auto rounded-sm border border-edge bg-paper py-1"
    >
      {suggestions.map(({ value, label: text }, index) => (
        <div
          key={value}
          id={`${id}-${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === active}
          // Before the field loses the focus, and with it the list.
          onPointerDown={(event) => {
            event.preventDefault();
            onTake(value);
          }}
          className="flex min-h-9 cursor-pointer items-center px-3 hover:bg-wash aria-selected:bg-wash aria-selected:outline aria-selected:-outline-offset-2 aria-selected:outline-accent"
        >
          {text}
        </div>
      ))}
    </div>
  );
}
