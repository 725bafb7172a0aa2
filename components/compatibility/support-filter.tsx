import type { SupportItem } from "@/lib/catalog/schemas/support-fact";
import { SUPPORT_NAME } from "./words";

type Props = {
  /** The table whose rows it hides. */
  target: string;
  items: readonly SupportItem[];
};

/** Narrows a matrix to a name, or to what has one item. Without script it stays hidden, and the matrix whole. */
export function SupportFilter({ target, items }: Props) {
  return (
    <form
      data-enhance="filter"
      data-target={target}
      hidden
      className="mb-3 flex flex-wrap items-end gap-3 text-sm"
    >
      <label className="grid gap-1">
        <span className="text-quiet">Runtime</span>
        <input name="q" type="search" className="h-9 w-40 rounded-sm border border-edge px-2" />
      </label>
      <label className="grid gap-1">
        <span className="text-quiet">Has, at least in part</span>
        <select name="has" className="h-9 max-w-56 rounded-sm border border-edge px-2">
          <option value="">Anything</option>
          {items.map((item) => (
            <option key={item} value={item.toLowerCase()}>
              {SUPPORT_NAME[item]}
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
