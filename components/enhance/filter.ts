/**
 * A form of fields named like the `data-*` attributes of rows. Rows that do not match are hidden,
 * the number left is said, and the choice is kept in the address bar.
 * Markup: `<form data-enhance="filter" data-target="table-id" hidden>` with an `<output>`.
 * A text field named "q" searches the text of rows; a select with "" means all.
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
  form.addEventListener("reset", () => queueMicrotask(update));
  update();
}

function readAddress(form: HTMLFormElement): void {
  const parameters = new URLSearchParams(location.search);
  for (const field of fieldsOf(form)) {
    const value = parameters.get(field.name);
    if (value !== null) field.value = value;
    if (field.value !== value && field instanceof HTMLSelectElement && value !== null)
      field.value = "";
  }
}

function apply(form: HTMLFormElement, target: HTMLElement): void {
  const wanted = fieldsOf(form).filter(({ value }) => value.trim() !== "");
  const rows = [...target.querySelectorAll<HTMLElement>("[data-row]")];
  let shown = 0;
  for (const row of rows) {
    const isShown = wanted.every(({ name, value }) =>
      matches(row, name, value.trim().toLowerCase()),
    );
    row.hidden = !isShown;
    if (isShown) shown += 1;
  }
  for (const group of target.querySelectorAll<HTMLElement>("[data-group]")) {
    group.hidden = group.querySelector("[data-row]:not([hidden])") === null;
  }
  const output = form.querySelector("output");
  if (output !== null) output.textContent = `${shown} of ${rows.length}`;
  writeAddress(form);
}

function matches(row: HTMLElement, name: string, value: string): boolean {
  if (name === "q") return (row.textContent ?? "").toLowerCase().includes(value);
  return (row.dataset[name] ?? "").toLowerCase().split("|").includes(value);
}

function writeAddress(form: HTMLFormElement): void {
  const parameters = new URLSearchParams(location.search);
  for (const { name, value } of fieldsOf(form)) {
    if (value.trim() === "") parameters.delete(name);
    else parameters.set(name, value.trim());
  }
  const text = parameters.toString();
  history.replaceState(
    null,
    "",
    `${location.pathname}${text === "" ? "" : `?${text}`}${location.hash}`,
  );
}

function fieldsOf(form: HTMLFormElement): (HTMLInputElement | HTMLSelectElement)[] {
  return [
    ...form.querySelectorAll<HTMLInputElement | HTMLSelectElement>("input[name], select[name]"),
  ];
}
