import { HtmlValidate } from "html-validate";
import { type OutCheck, type OutPage, PagesByKey } from "./out-page";

/** The standard's rules; not those of style, which the serializer and Tailwind decide. */
const validator = new HtmlValidate({
  extends: ["html-validate:standard"],
  rules: {
    "attribute-boolean-style": "off",
    "doctype-style": "off",
    "long-title": "off",
    "no-inline-style": "off",
    "no-trailing-whitespace": "off",
    "tel-non-breaking": "off",
    "void-style": "off",
    "attribute-empty-style": "off",
    "script-type": "off",
    "require-sri": "off",
  },
});

/** How many pages of one template are validated: reading all takes minutes and finds the same. */
const PAGES_PER_TEMPLATE = 3;

/** The longest pages of each template are valid HTML. */
export const htmlIsValid: OutCheck = ({ pages }) => {
  const problems = new PagesByKey();
  for (const page of samplesOf(pages)) {
    const { results } = validator.validateStringSync(page.html, page.address);
    for (const { ruleId, message, selector } of results.flatMap(({ messages }) => messages)) {
      problems.add(`${message} (${ruleId}) at ${selector ?? "the page"}`, page.address);
    }
  }
  return problems.sentences((problem, where) => `${problem}, ${where}`);
};

/** Pages of one template share the folder they are in. */
function samplesOf(pages: readonly OutPage[]): OutPage[] {
  const templates = new Map<string, OutPage[]>();
  for (const page of pages) {
    const template = page.address.replace(/[^/]+\/$/, "*");
    templates.set(template, [...(templates.get(template) ?? []), page]);
  }
  return [...templates].flatMap(([template, members]) => {
    if (template === "/*") return members;
    return members
      .sort((one, other) => other.html.length - one.html.length)
      .slice(0, PAGES_PER_TEMPLATE);
  });
}
