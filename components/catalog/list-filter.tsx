type Option = { value: string; text: string };

/** A choice among values that rows carry as `data-<name>`. */
export type Choice = {
  label: string;
  name: string;
  options: readonly Option[];
  /** What the choice that leaves all rows says. */
  any?: string;
};

type Props = {
  /** The table whose rows it hides. */
  target: string;
  /** What the text of rows is searched for. */
  searchLabel: string;
  choices: readonly Choice[];
};

/**
 * Narrows a list as one types, and keeps that in the address. Without the enhancement script it
 * stays hidden, and the list whole.
 */
export function ListFilter({ target, searchLabel, choices }: Props) {
  return (
    <form
      data-enhance="filter"
      data-target={target}
      hidden
      className="mb-3 flex flex-wrap items-end gap-3 text-sm"
    >
      <label className="grid gap-1">
        <span className="text-quiet">{searchLabel}</span>
        <input name="q" type="search" className="h-9 w-56 rounded-sm border border-edge px-2" />
      </label>
      {choices.map(({ label, name, options, any = "All" }) => (
        <label key={name} className="grid gap-1">
          <span className="text-quiet">{label}</span>
          <select name={name} className="h-9 max-w-56 rounded-sm border border-edge px-2">
            <option value="">{any}</option>
            {options.map(({ value, text }) => (
              <option key={value} value={value}>
                {text}
              </option>
            ))}
          </select>
        </label>
      ))}
      <button type="reset" className="h-9 text-accent underline">
        Show all
      </button>
      <p className="flex h-9 items-center text-quiet" aria-live="polite">
        <output>all</output>&nbsp;shown
      </p>
    </form>
  );
}
