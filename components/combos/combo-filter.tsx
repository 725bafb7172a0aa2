import { COMBO_KIND } from "./words";

type Props = {
  /** The table whose rows it hides. */
  target: string;
};

const KINDS = ["cards", "offload", "computers"] as const;

/** Narrows the list by name and sort. Without script it stays hidden, and the list whole. */
export function ComboFilter({ target }: Props) {
  return (
    <form
      data-enhance="filter"
      data-target={target}
      hidden
      className="mb-3 flex flex-wrap items-end gap-3 text-sm"
    >
      <label className="grid gap-1">
        <span className="text-quiet">Name</span>
        <input name="q" type="search" className="h-9 w-40 rounded-sm border border-edge px-2" />
      </label>
      <label className="grid gap-1">
        <span className="text-quiet">Sort</span>
        <select name="kind" className="h-9 max-w-56 rounded-sm border border-edge px-2">
          <option value="">All</option>
          {KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {COMBO_KIND[kind].title}
            </option>
          ))}
        </select>
      </label>
      <button type="reset" className="h-9 text-accent underline">
        Show all
      </button>
      <p className="flex h-9 items-center text-quiet" aria-live="polite">
        <output>all</output>&nbsp;shown
      </p>
    </form>
  );
}
