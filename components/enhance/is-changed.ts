/**
 * Whether a field holds something else than the page gave it: typed before the script woke, or put back
 * by the browser after a way back.
 */
export function isChanged(form: HTMLFormElement): boolean {
  return [...form.elements].some((field) => {
    if (field instanceof HTMLSelectElement) {
      const usual = [...field.options].findIndex((option) => option.hasAttribute("selected"));
      return field.selectedIndex !== Math.max(0, usual);
    }
    if (!(field instanceof HTMLInputElement)) return false;
    const isTicked = field.type === "checkbox" || field.type === "radio";
    if (isTicked) return field.checked !== field.defaultChecked;
    return field.value !== field.defaultValue;
  });
}
