import { type Comparison, comparisonIn } from "@/lib/compare/address";
import type { NamedRecord } from "@/lib/compare/data";
import { COMPARED_KINDS, type ComparedKind } from "@/lib/compare/types";
import { routes } from "@/lib/routes";
import { type Loaded, loadRecords } from "./compare/data";
import { drawComparison } from "./compare/draw";
import { meantBy } from "./compare/names";
import { sayEach } from "./compare/said";

/** Options a list offers: all of a kind at once, which browsers narrow by what is typed. */
const MOST_OPTIONS = 600;

/**
 * Puts any two or three records of a kind side by side. The address is the state: "?hardware=a,b" is
 * read on load and written at every change. Records are fetched when first asked for, from this site.
 * Markup: `components/compare/compare-form.tsx`.
 */
export function enhance(form: HTMLElement): void {
  if (!(form instanceof HTMLFormElement)) return;
  form.hidden = false;
  const asked = comparisonIn(location.search);
  if (asked !== undefined) {
    fill(form, asked);
    void show(form, asked.names);
  }
  form.addEventListener("focusin", () => void offerNames(form), { once: true });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void show(form, namesIn(form));
  });
  form.addEventListener("change", (event) => {
    if (event.target instanceof HTMLSelectElement) {
      for (const field of fieldsOf(form)) field.value = "";
      void offerNames(form);
    }
    void show(form, namesIn(form));
  });
}

async function show(form: HTMLFormElement, names: readonly string[]): Promise<void> {
  const kind = kindOf(form);
  try {
    const loaded = await loadRecords(kind);
    if (kind !== kindOf(form)) return;
    answer(form, kind, loaded, names);
  } catch {
    sayEach(form, [{ text: "The records could not be loaded. The pairs below are plain pages." }]);
  }
}

function answer(
  form: HTMLFormElement,
  kind: ComparedKind,
  loaded: Loaded,
  names: readonly string[],
): void {
  const meant = names.map((name) => meantBy(name, loaded.records, kind));
  const found = distinct(meant.flatMap(({ record }) => record ?? []));
  const addressOf = (record: NamedRecord, at: number) =>
    routes.compare(
      kind,
      meant.map((each, place) =>
        place === at ? record.slug : (each.record?.slug ?? names[place] ?? ""),
      ),
    );
  for (const [at, { record }] of meant.entries()) {
    const field = fieldsOf(form)[at];
    if (record !== undefined && field !== undefined) field.value = record.name;
  }
  sayEach(
    form,
    meant.flatMap(({ record, problem, nearest }, at) =>
      record === undefined
        ? [
            {
              text: problem ?? "",
              links: nearest.map((each) => ({ name: each.name, href: addressOf(each, at) })),
            },
          ]
        : [],
    ),
  );
  drawComparison(form, kind, loaded.data, found, names.length > found.length);
  write(
    kind,
    names.length === 0 ? [] : meant.map(({ record }, at) => record?.slug ?? names[at] ?? ""),
  );
}

/** The choice as an address, which opens the same comparison afresh. */
function write(kind: ComparedKind, names: readonly string[]): void {
  const address = names.length === 0 ? routes.compare() : routes.compare(kind, names);
  history.replaceState(null, "", `${address}${location.hash}`);
}

async function offerNames(form: HTMLFormElement): Promise<void> {
  const list = form.querySelector("datalist");
  const { records } = await loadRecords(kindOf(form)).catch(() => ({ records: [] }));
  list?.replaceChildren(
    ...records.slice(0, MOST_OPTIONS).map(({ name }) => {
      const option = document.createElement("option");
      option.value = name;
      return option;
    }),
  );
}

function fill(form: HTMLFormElement, { kind, names }: Comparison): void {
  const select = form.querySelector("select");
  if (select !== null) select.value = kind;
  for (const [at, field] of fieldsOf(form).entries()) field.value = names[at] ?? "";
}

function kindOf(form: HTMLFormElement): ComparedKind {
  const value = form.querySelector("select")?.value;
  return COMPARED_KINDS.find((kind) => kind === value) ?? COMPARED_KINDS[0];
}

function namesIn(form: HTMLFormElement): string[] {
  return fieldsOf(form)
    .map(({ value }) => value.trim())
    .filter((value) => value !== "");
}

function fieldsOf(form: HTMLFormElement): HTMLInputElement[] {
  return [...form.querySelectorAll("input")];
}

function distinct(records: readonly NamedRecord[]): NamedRecord[] {
  return [...new Set(records)];
}
