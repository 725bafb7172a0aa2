import { MOST_COMPARED } from "@/lib/compare/address";
import { COMPARED_KINDS } from "@/lib/compare/types";
import { COMPARED_KIND } from "./words";

const PLACES = ["First", "Second", "Third, if you like"].slice(0, MOST_COMPARED);

const FIELD = "min-h-11 w-full rounded-sm border border-edge bg-paper px-2 text-ink";

/**
 * Any two or three records of a kind, side by side. It works in the reader's browser, with its state in
 * the address; without script it stays hidden, and the pairs below are links. `components/enhance/compare`
 * fills it.
 */
export function CompareForm() {
  return (
    <form data-enhance="compare" hidden className="[&[hidden]]:hidden">
      <div className="grid items-end gap-3 sm:grid-cols-2 lg:grid-cols-4">
        <label className="grid gap-1">
          <span className="text-sm font-semibold">Compare</span>
          <select name="kind" className={FIELD}>
            {COMPARED_KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {COMPARED_KIND[kind].title}
              </option>
            ))}
          </select>
        </label>
        {PLACES.map((label, at) => (
          <label key={label} className="grid gap-1">
            <span className="text-sm font-semibold">{label}</span>
            <input
              name={`record-${at}`}
              list="compare-names"
              autoComplete="off"
              spellCheck={false}
              className={FIELD}
            />
          </label>
        ))}
      </div>
      <datalist id="compare-names" />
      <div data-part="said" aria-live="polite" className="mt-3 max-w-[42rem] space-y-1" />
      <div data-part="result" className="mt-4 pb-6" />
    </form>
  );
}
