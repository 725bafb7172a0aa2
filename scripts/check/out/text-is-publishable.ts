import { cwd } from "node:process";
import { unknownCharacters } from "../../fonts/characters";
import { type OutCheck, type OutPage, PagesByKey } from "./out-page";

/** What never belongs in a page: places of the build machine, filler, and values gone wrong. */
const NEVER: readonly { pattern: RegExp; mend: string }[] = [
  { pattern: /file:\/\/\//, mend: "is an address on the build machine" },
  { pattern: /lorem ipsum/i, mend: "is filler text" },
  { pattern: /\[object Object\]/, mend: "is an object printed as text" },
  { pattern: /\bNaN\b/, mend: "is a sum gone wrong" },
  { pattern: /\bundefined\b/, mend: "is an absent value: write that it is unknown" },
];

/** Pages show only text meant for readers, in characters that their fonts have. */
export const textIsPublishable: OutCheck = () => {
  const problems = new PagesByKey();
  return {
    look: (page) => lookAt(page, problems),
    problems: () => problems.sentences((problem, where) => `${problem}, ${where}`),
  };
};

function lookAt({ address, html, text }: OutPage, problems: PagesByKey): void {
  if (html.includes(cwd())) problems.add(`"${cwd()}" is a path of the build machine`, address);
  for (const { pattern, mend } of NEVER) {
    const [found] = text.match(pattern) ?? [];
    if (found !== undefined) problems.add(`"${found}" ${mend}`, address);
  }
  for (const character of unknownCharacters(text)) {
    const code = character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0");
    problems.add(
      `"${character}" (U+${code}) is in no font: add it to scripts/fonts/characters.ts or write it otherwise`,
      address,
    );
  }
}
