import type { QuantizationGroup } from "@/lib/answers/quantization-rows";
import { QUANTIZATION_GROUP } from "./words";

type Props = {
  /** The table whose rows it hides. */
  target: string;
  groups: readonly QuantizationGroup[];
};

/** Narrows the list as one types. Without the enhancement script it stays hidden. */
export function QuantizationFilter({ target, groups }: Props) {
  return (
    <form
      data-enhance="filter"
      data-target={target}
      hidden
      className="mb-3 flex flex-wrap items-end gap-3 text-sm"
    >
      <label className="grid gap-1">
        <span className="text-quiet">Name</span>
        <input name="q" type="search" className="h-9 w-48 rounded-sm border border-edge px-2" />
      </label>
      <label className="grid gap-1">
        <span className="text-quiet">Group</span>
        <select name="family" className="h-9 max-w-72 rounded-sm border border-edge px-2">
          <option value="">All</option>
          {groups.map((group) => (
            <option key={group} value={group}>
              {QUANTIZATION_GROUP[group].title}
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
