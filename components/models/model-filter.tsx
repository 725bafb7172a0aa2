import type { Model } from "@/lib/catalog/schemas/model";
import { RUNS_AS } from "./words";

type Props = {
  /** The table whose rows it hides. */
  target: string;
  runsAs: readonly Model["runsAs"][];
  organizations: readonly string[];
  licenses: readonly string[];
};

/** Narrows the list as one types. Without the enhancement script it stays hidden. */
export function ModelFilter({ target, runsAs, organizations, licenses }: Props) {
  return (
    <form
      data-enhance="filter"
      data-target={target}
      hidden
      className="mb-3 flex flex-wrap items-end gap-3 text-sm"
    >
      <label className="grid gap-1">
        <span className="text-quiet">Name or family</span>
        <input name="q" type="search" className="h-9 w-56 rounded-sm border border-edge px-2" />
      </label>
      <Choice
        label="For"
        name="for"
        options={runsAs.map((key) => ({ value: key, text: RUNS_AS[key] }))}
      />
      <Choice
        label="Organisation"
        name="by"
        options={organizations.map((name) => ({ value: name, text: name }))}
      />
      <Choice
        label="Licence"
        name="licence"
        options={licenses.map((name) => ({ value: name, text: name }))}
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
      <select name={name} className="h-9 max-w-56 rounded-sm border border-edge px-2">
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
