import { readEntry, textOf } from "./entry";
import { filesIn } from "./files";
import { Change } from "./schemas";

const FOLDER = "content/changes";

/** The months with a file, newest first, as "2026-10". */
export function changeMonths(): string[] {
  return filesIn(FOLDER)
    .map((name) => name.replace(/\.mdx$/, ""))
    .sort()
    .reverse();
}

/** What changed in one month. */
export async function readChange(month: string) {
  const entry = await readEntry(`${FOLDER}/${month}.mdx`, Change);
  return { ...entry, month };
}

/** The months of one map, newest first. */
export async function readChangesOf(map: string) {
  const changes = await Promise.all(changeMonths().map(readChange));
  return changes.filter((change) => change.map === map);
}

/** The months whose text names a tool, newest first. */
export function changesNamingTool(slug: string) {
  const months = changeMonths().filter((month) =>
    textOf(`${FOLDER}/${month}.mdx`).includes(`<ToolLink slug="${slug}"`),
  );
  return Promise.all(months.map(readChange));
}
