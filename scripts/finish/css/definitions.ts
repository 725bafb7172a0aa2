import type { AtRule, Declaration, Root } from "postcss";

/** Removes custom properties, their registrations, keyframes and font faces that nothing names. */
export function pruneDefinitions(root: Root, extraText: string): void {
  const properties = usedProperties(root, extraText);
  root.walkDecls(/^--/, (declaration) => {
    if (!properties.has(declaration.prop)) declaration.remove();
  });
  root.walkAtRules("property", (rule) => {
    if (!properties.has(rule.params.trim())) rule.remove();
  });
  const named = wordsOf(root, /^(?:--|animation|-webkit-animation)/);
  root.walkAtRules(/keyframes$/, (rule) => {
    if (!new RegExp(`(?<![\\w-])${rule.params}(?![\\w-])`).test(named)) rule.remove();
  });
  const families = wordsOf(root, /^(?:--|font)/);
  root.walkAtRules("font-face", (rule) => {
    if (!families.includes(familyOf(rule))) rule.remove();
  });
}

/** Properties named by a declaration in use, by the extra text, or by a property so named. */
function usedProperties(root: Root, extraText: string): Set<string> {
  const values = new Map<string, string>();
  let text = extraText;
  root.walkDecls((declaration) => {
    if (declaration.prop.startsWith("--")) {
      values.set(declaration.prop, `${values.get(declaration.prop) ?? ""} ${declaration.value}`);
    } else text += ` ${declaration.value}`;
  });

  const used = new Set<string>();
  const queue = propertiesIn(text);
  for (const name of queue) {
    if (used.has(name)) continue;
    used.add(name);
    queue.push(...propertiesIn(values.get(name) ?? ""));
  }
  return used;
}

/** The custom properties a text names, in its order. */
export function propertiesIn(text: string): string[] {
  return text.match(/--[\w-]+/g) ?? [];
}

/** All values of some properties as one text, those that define a font face apart. */
function wordsOf(root: Root, property: RegExp): string {
  const values: string[] = [];
  root.walkDecls(property, (declaration) => {
    if (!isInFontFace(declaration)) values.push(declaration.value);
  });
  return values.join(" ");
}

function isInFontFace({ parent }: Declaration): boolean {
  return parent?.type === "atrule" && "name" in parent && parent.name === "font-face";
}

function familyOf(rule: AtRule): string {
  let family = "";
  rule.walkDecls("font-family", ({ value }) => {
    family = value.replaceAll(/["']/g, "");
  });
  return family;
}
