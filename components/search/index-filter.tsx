type Props = {
  /** The element whose rows it hides. */
  target: string;
};

/** Narrows the list as one types. Without script it stays hidden, and the list whole. */
export function IndexFilter({ target }: Props) {
  return (
    <form
      data-enhance="filter"
      data-target={target}
      hidden
      className="flex flex-wrap items-end gap-3 text-sm [&[hidden]]:hidden"
    >
      <label className="grid w-full gap-1 sm:w-96">
        <span className="text-quiet">Part of a name</span>
        <input
          name="q"
          type="search"
          autoComplete="off"
          spellCheck={false}
          className="min-h-11 rounded-sm border border-edge bg-paper px-3 text-base"
        />
      </label>
      <p className="flex min-h-11 items-center text-quiet" aria-live="polite">
        <output>all</output>&nbsp;shown
      </p>
    </form>
  );
}
