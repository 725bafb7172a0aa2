export type Said = { text: string; links?: readonly { name: string; href: string }[] | undefined };

/** Says each sentence on a line of its own, with the links that mend what it complains of. */
export function sayEach(form: HTMLElement, said: readonly Said[]): void {
  const part = form.querySelector('[data-part="said"]');
  part?.replaceChildren(...said.map(line));
}

function line({ text, links = [] }: Said): HTMLElement {
  const element = document.createElement("p");
  element.append(text);
  for (const [at, { name, href }] of links.entries()) {
    const link = document.createElement("a");
    link.href = href;
    link.textContent = name;
    element.append(at === 0 ? " " : ", ", link);
  }
  if (links.length > 0) element.append("?");
  return element;
}
