// @vitest-environment happy-dom
import { expect, it } from "vitest";
import { isChanged } from "@/components/enhance/is-changed";

function formWith(html: string): HTMLFormElement {
  document.body.innerHTML = `<form>${html}</form>`;
  return document.querySelector("form")!;
}

const FIELDS =
  '<input name="hours" value="4"><input type="checkbox" name="a" checked><select name="b"><option>x</option><option selected>y</option></select>';

it("is not so while each field holds what the page gave it", () => {
  expect(isChanged(formWith(FIELDS))).toBe(false);
  expect(isChanged(formWith("<select><option>x</option><option>y</option></select>"))).toBe(false);
});

it.each([
  ["typed", (form: HTMLFormElement) => (form.querySelector("input")!.value = "12")],
  ["unticked", (form: HTMLFormElement) => form.querySelectorAll("input")[1]!.click()],
  ["picked", (form: HTMLFormElement) => (form.querySelector("select")!.selectedIndex = 0)],
])("is so once something was %s", (_how, change) => {
  const form = formWith(FIELDS);
  change(form);
  expect(isChanged(form)).toBe(true);
});
