/**
 * @typedef {{ matches: (path: string) => boolean, headers: [string, string][] }} HeaderRule
 */

/**
 * Reads a `_headers` file as static hosts do: a line with a path pattern (`*` for anything,
 * `:name` for one segment), then indented lines with a header each.
 * @param {string} text
 * @returns {HeaderRule[]}
 */
export function parseHeaderRules(text) {
  /** @type {HeaderRule[]} */
  const rules = [];
  for (const line of text.split("\n")) {
    if (line.trim() === "" || line.startsWith("#")) continue;
    if (/^\S/.test(line)) {
      const pattern = patternOf(line.trim());
      rules.push({ matches: (path) => pattern.test(path), headers: [] });
      continue;
    }
    const [, name, value] = line.match(/^\s+([\w-]+):\s*(.*)$/) ?? [];
    if (name === undefined || value === undefined)
      throw new Error(`_headers: cannot read "${line}"`);
    rules.at(-1)?.headers.push([name, value]);
  }
  return rules;
}

/**
 * The headers of one path, a later rule before an earlier one.
 * @param {readonly HeaderRule[]} rules
 * @param {string} path
 * @returns {Map<string, string>}
 */
export function headersFor(rules, path) {
  return new Map(rules.filter(({ matches }) => matches(path)).flatMap(({ headers }) => headers));
}

/** @param {string} path @returns {RegExp} */
function patternOf(path) {
  const source = path
    .replaceAll(/[.+?^${}()|[\]\\]/g, "\\$&")
    .replaceAll(/:\w+/g, "[^/]+")
    .replaceAll("*", ".*");
  return new RegExp(`^${source}$`);
}
