import type { LicenseMark } from "@/lib/answers/tool-rows";
import type { Backend, Platform, ToolKind } from "@/lib/catalog/schemas/tool";
import { LICENSE_MARK } from "./license-mark";
import { BACKEND, PLATFORM, TOOL_KIND } from "./words";

type Props = {
  /** The table whose rows it hides. */
  target: string;
  kinds: readonly ToolKind[];
  marks: readonly LicenseMark[];
  platforms: readonly Platform[];
  backends: readonly Backend[];
};

/** Narrows the list as one types. Without the enhancement script it stays hidden. */
export function ToolFilter({ target, kinds, marks, platforms, backends }: Props) {
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
      <Choice
        label="Kind"
        name="kind"
        options={kinds.map((key) => ({ value: key, text: TOOL_KIND[key].title }))}
      />
      <Choice
        label="Licence"
        name="licence"
        options={marks.map((key) => ({ value: key, text: LICENSE_MARK[key].word }))}
      />
      <Choice
        label="Platform"
        name="platform"
        options={platforms.map((key) => ({ value: key, text: PLATFORM[key] }))}
      />
      <Choice
        label="Backend"
        name="backend"
        options={backends.map((key) => ({ value: key, text: BACKEND[key] }))}
      />
      <button type="reset" className="h-9 text-accent underline">
        Show all
      </button>
      <p className="flex h-9 items-center text-quiet" aria-live="polite">
        <output>all</output>&nbsp;shown
      </p>
    </form>
  );
}

type ChoiceProps = {
  label: string;
  name: string;
  options: readonly { value: string; text: string }[];
};

function Choice({ label, name, options }: ChoiceProps) {
  return (
    <label className="grid gap-1">
      <span className="text-quiet">{label}</span>
      <select name={name} className="h-9 max-w-48 rounded-sm border border-edge px-2">
        <option value="">All</option>
        {options.map(({ value, text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
