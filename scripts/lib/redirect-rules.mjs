/**
 * Reads a `_redirects` file as static hosts do: a line with the old path, the new one, and 301.
 * @param {string} text
 * @returns {Map<string, string>} the new path of each old one
 */
export function parseRedirects(text) {
  /** @type {Map<string, string>} */
  const rules = new Map();
  for (const line of text.split("\n")) {
    const [from, to] = line.trim().split(/\s+/);
    if (from && to && !from.startsWith("#")) rules.set(from, to);
  }
  return rules;
}
