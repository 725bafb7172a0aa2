/**
 * A form of fields named like the `data-*` attributes of rows. Rows that do not match are hidden,
 * the number left is said, and the choice is kept in the address bar.
 * Markup: `<form data-enhance="filter" data-target="table-id" hidden>`, a flex box, with an
 * `<output>` that says how many there are. `app/globals.css` gives it its place where scripts run.
 * A text field named "q" searches the text of rows, word by word; a select with "" means all; a row
 * with several values of one sort joins them by "|".
 */
export function enhance(form: HTMLElement): void {
  if (!(form instanceof HTMLFormElement)) return;
  const target = document.getElementById(form.dataset.target ?? "");
  if (target === null) return;
  form.hidden = false;
  readAddress(form);
  const update = () => apply(form, target);
  form.addEventListener("input", update);
  form.addEventListener("submit", (event) => event.preventDefault());
  // A form empties its fields only after this event.
  form.addEventListener("reset", () => setTimeout(update));
  if (wantedBy(form).length > 0) update();
}

function readAddress(form: HTMLFormElement): void {
  const parameters = new URLSearchParams(location.search);
  for (const field of fieldsOf(form)) {
    const value = parameters.get(field.name);
    if (value === null) continue;
    field.value = value;
    // A choice that does not exist is no choice.
    if (field.value !== value) field.value = "";
  }
}

function apply(form: HTMLFormElement, target: HTMLElement): void {
  const wanted = wantedBy(form);
  const rows = [...target.querySelectorAll<HTMLElement>("[data-row]")];
  let shown = 0;
  for (const row of rows) {
    row.hidden = !wanted.every(({ name, value }) => matches(row, name, value));
    if (!row.hidden) shown += 1;
  }
  for (const group of target.querySelectorAll<HTMLElement>("[data-group]")) {
    group.hidden = group.querySelector("[data-row]:not([hidden])") === null;
  }
  const output = form.querySelector("output");
  if (output !== null) output.textContent = `${shown} of ${rows.length}`;
  writeAddress(form);
}

function wantedBy(form: HTMLFormElement): { name: string; value: string }[] {
  return fieldsOf(form)
    .map(({ name, value }) => ({ name, value: value.trim().toLowerCase() }))
    .filter(({ value }) => value !== "");
}

/** "4060ti" finds "4060 Ti", and "qwen 8b" finds "Qwen3 8B". */
function matches(row: HTMLElement, name: string, value: string): boolean {
  if (name !== "q") return (row.dataset[name] ?? "").toLowerCase().split("|").includes(value);
  const text = row.textContent.toLowerCase();
  const joined = text.replace(/[^a-z0-9.+]/g, "");
  return value.split(/\s+/).every((word) => text.includes(word) || joined.includes(word));
}

function writeAddress(form: HTMLFormElement): void {
  const parameters = new URLSearchParams(location.search);
  for (const { name, value } of fieldsOf(form)) {
    if (value.trim() === "") parameters.delete(name);
    else parameters.set(name, value.trim());
  }
  const text = parameters.toString();
  const query = text === "" ? "" : `?${text}`;
  history.replaceState(null, "", `${location.pathname}${query}${location.hash}`);
}

function fieldsOf(form: HTMLFormElement): (HTMLInputElement | HTMLSelectElement)[] {
  return [
    ...form.querySelectorAll<HTMLInputElement | HTMLSelectElement>("input[name], select[name]"),
  ];
}
