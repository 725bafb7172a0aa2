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
export const htmlIsValid: OutCheck = () => {
  const longest = new Map<string, Sample[]>();
  return {
    look: ({ address, html }) => {
      const template = templateOf(address);
      const samples = [...(longest.get(template) ?? []), { address, html }];
      samples.sort((one, other) => other.html.length - one.html.length);
      longest.set(template, samples.slice(0, PAGES_PER_TEMPLATE));
    },
    problems: () => problemsOf([...longest.values()].flat()),
  };
};

type Sample = Pick<OutPage, "address" | "html">;

function problemsOf(samples: readonly Sample[]): string[] {
  const problems = new PagesByKey();
  for (const { address, html } of samples) {
    const { results } = validator.validateStringSync(html, address);
    for (const { ruleId, message, selector } of results.flatMap(({ messages }) => messages)) {
      problems.add(`${message} (${ruleId}) at ${selector ?? "the page"}`, address);
    }
  }
  return problems.sentences((problem, where) => `${problem}, ${where}`);
}

/** Pages below one folder, as deep as each other, are of one template; those at the top are each their own. */
function templateOf(address: string): string {
  const parts = address.split("/").filter(Boolean);
  return parts.length < 2 ? address : `/${parts[0]}/${"*/".repeat(parts.length - 1)}`;
}
