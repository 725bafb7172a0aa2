import { attribute, type Element } from "../../finish/html";
import { type OutCheck, type OutPage, PagesByKey } from "./out-page";

/** A document loads one script, the enhancement, and carries nothing of Next's runtime. */
export const documentsArePlain: OutCheck = () => {
  const problems = new PagesByKey();
  return {
    look: (page) => {
      if (!page.isApp) lookAt(page, problems);
    },
    problems: () => problems.sentences((problem, where) => `${problem}, ${where}`),
  };
};

function lookAt(page: OutPage, problems: PagesByKey): void {
  const scripts = page.elements.flatMap(scriptAddress);
  const entries = scripts.filter((address) => address.startsWith("/enhance/"));
  if (entries.length !== 1) {
    problems.add(`A document has ${entries.length} enhancement scripts`, page.address);
  }
  for (const script of scripts.filter((address) => !entries.includes(address))) {
    problems.add(`A document loads ${script}: is "npm run build" finished?`, page.address);
  }
  if (page.html.includes("__next_f")) problems.add("A document has Next's payload", page.address);
}

function scriptAddress(element: Element): string[] {
  return element.tagName === "script" ? [attribute(element, "src") ?? []].flat() : [];
}
