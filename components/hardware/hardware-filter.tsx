import type { HardwareClass } from "@/lib/catalog/schemas/hardware";
import { HARDWARE_CLASS } from "./words";

type Props = {
  /** The table whose rows it hides. */
  target: string;
  classes: readonly HardwareClass[];
  vendors: readonly string[];
};

/** Narrows the list as one types. Without the enhancement script it stays hidden. */
export function HardwareFilter({ target, classes, vendors }: Props) {
  return (
    <form
      data-enhance="filter"
      data-target={target}
      hidden
      className="mb-3 flex flex-wrap items-end gap-3 text-sm"
    >
      <label className="grid gap-1">
        <span className="text-quiet">Name</span>
        <input name="q" type="search" className="h-9 w-56 rounded-sm border border-edge px-2" />
      </label>
      <label className="grid gap-1">
        <span className="text-quiet">Class</span>
        <select name="class" className="h-9 rounded-sm border border-edge px-2">
          <option value="">All</option>
          {classes.map((each) => (
            <option key={each} value={each}>
              {HARDWARE_CLASS[each].title}
            </option>
          ))}
        </select>
      </label>
      <label className="grid gap-1">
        <span className="text-quiet">Maker</span>
        <select name="by" className="h-9 rounded-sm border border-edge px-2">
          <option value="">All</option>
          {vendors.map((vendor) => (
            <option key={vendor} value={vendor}>
              {vendor}
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
