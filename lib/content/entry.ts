import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { evaluate } from "@mdx-js/mdx";
import matter from "gray-matter";
import type { MDXContent } from "mdx/types";
import * as runtime from "react/jsx-runtime";
import type { z } from "zod";
import { headingIds } from "./heading-ids";
import { typography } from "./typography";
import { checkWords } from "./words";

/** One file of prose: its checked front matter, and its text as a component. */
export type Entry<Front> = Front & {
  /** From the root of the repository, for "edit this page". */
  file: string;
  Body: MDXContent;
};

/** Every problem of one or more files of prose. */
export class ContentError extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(
      `The prose has ${problems.length} problem(s):\n${problems.map((p) => `  ${p}`).join("\n")}`,
    );
    this.name = "ContentError";
    this.problems = problems;
  }
}

/**
 * Reads one file of `content/`: front matter held to `schema`, text evaluated as MDX, the words in
 * it checked against the records.
 *
 * @param file - from the root of the repository, like "content/legal/about.mdx"
 * @throws ContentError with every problem of the file
 */
export async function readEntry<Schema extends z.ZodObject>(
  file: string,
  schema: Schema,
): Promise<Entry<z.output<Schema>>> {
  if (!contentExists(file)) throw new ContentError([`${file}: is missing: write it`]);

  const problems: string[] = [];
  const { data, content, lines } = split(file, problems);
  const front = schema.safeParse(data);
  if (!front.success) {
    problems.push(
      ...front.error.issues.map(({ path, message }) => `${file} › ${path.join(".")}: ${message}`),
    );
  }
  const Body = await bodyOf(file, content, lines, problems);
  if (problems.length > 0 || !front.success || Body === undefined) throw new ContentError(problems);
  return { ...front.data, file, Body };
}

/** Whether a file of prose is there, by its path from the root. */
export function contentExists(file: string): boolean {
  return existsSync(join(process.cwd(), file));
}

/** The text of a file of prose without its front matter. */
export function textOf(file: string): string {
  return split(file, []).content;
}

function split(file: string, problems: string[]) {
  const text = readFileSync(join(process.cwd(), file), "utf8");
  try {
    // A cache of gray-matter's own would hide edits while one writes; options turn it off.
    const { data, content } = matter(text, {});
    const lines = text.slice(0, text.length - content.length).split("\n").length - 1;
    return { data, content, lines };
  } catch (error) {
    problems.push(`${file}: front matter is no YAML: ${messageOf(error)}`);
    return { data: {}, content: "", lines: 0 };
  }
}

async function bodyOf(file: string, content: string, lines: number, problems: string[]) {
  try {
    const place = (line: number) => `${file}:${line + lines}`;
    const plugins = [headingIds, typography, checkWords(place, problems)];
    const module = await evaluate(content, { ...runtime, remarkPlugins: plugins });
    return module.default;
  } catch (error) {
    problems.push(`${file}:${lineOf(error) + lines}: is no MDX: ${messageOf(error)}`);
    return undefined;
  }
}

function lineOf(error: unknown): number {
  const hasLine = typeof error === "object" && error !== null && "line" in error;
  return hasLine && typeof error.line === "number" ? error.line : 0;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
