import type { Node } from "./heading-ids";
import {
  anEvidence,
  anInternalLink,
  aPage,
  aPartialDate,
  type Check,
  slugOf,
  text,
  toolWith,
} from "./word-checks";

type Attributes = Record<string, { check: Check; isOptional?: true }>;

/** The words writers may use, and what each attribute must be. `components/mdx/words.tsx` draws them. */
const WORDS: Record<string, Attributes> = {
  ToolLink: { slug: { check: slugOf("tools") } },
  ModelLink: { slug: { check: slugOf("models") } },
  HardwareLink: { slug: { check: slugOf("hardware") } },
  Stars: { tool: { check: toolWith("stars") } },
  Version: { tool: { check: toolWith("latestVersion") } },
  ReleaseDate: { tool: { check: toolWith("latestVersion") } },
  Rating: { tool: { check: toolWith("rating") } },
  AnswerRule: {},
  Figure: {
    value: { check: text },
    source: { check: aPage },
    evidence: { check: anEvidence },
    on: { check: aPartialDate, isOptional: true },
  },
};

/** Every word writers may use. */
export const WORD_NAMES = Object.keys(WORDS);

/**
 * A remark plugin that holds words and links of a text to the records.
 *
 * @param place - file and line for a line of the text
 * @param problems - takes a sentence for each problem
 */
export function checkWords(place: (line: number) => string, problems: string[]) {
  return () => (tree: Node) => visit(tree);

  function visit(node: Node): void {
    const where = place(node.position?.start.line ?? 1);
    problems.push(...problemsOf(node).map((problem) => `${where}${problem}`));
    for (const child of node.children ?? []) visit(child);
  }
}

function problemsOf(node: Node): string[] {
  if (node.type === "link") {
    const problem = anInternalLink(node.url ?? "");
    return problem === undefined ? [] : [` › link to "${node.url}": ${problem}`];
  }
  return node.type.startsWith("mdxJsx") ? wordProblems(node) : [];
}

function wordProblems({ name, attributes = [] }: Node): string[] {
  const word = WORDS[name ?? ""];
  if (word === undefined) {
    return [` › <${name}>: is no word writers have: use one of ${WORD_NAMES.join(", ")}`];
  }
  const strange = attributes
    .filter((attribute) => word[attribute.name ?? ""] === undefined)
    .map((attribute) => ` › <${name}>: has no attribute "${attribute.name}"`);
  const wrong = Object.entries(word).flatMap(([attribute, { check, isOptional }]) => {
    const given = attributes.find((candidate) => candidate.name === attribute);
    if (given === undefined && isOptional) return [];
    const problem =
      typeof given?.value === "string" ? check(given.value) : "must be given, as text in quotes";
    return problem === undefined ? [] : [` › <${name} ${attribute}>: ${problem}`];
  });
  return [...strange, ...wrong];
}
