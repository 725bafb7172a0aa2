import type { Node } from "./heading-ids";

/** Sets the quotes that writers type straight: don't → don’t, "so" → “so”. Code stays as it is. */
export function typography() {
  return (tree: Node) => visit(tree);
}

function visit(node: Node): void {
  if (node.type === "text" && node.value !== undefined) node.value = curly(node.value);
  for (const child of node.children ?? []) visit(child);
}

/** Straight quotes of a text to curly ones. */
export function curly(text: string): string {
  return text
    .replace(/(^|[\s(])"(?=\w)/g, "$1“")
    .replace(/"/g, "”")
    .replace(/(^|[\s(])'(?=\w)/g, "$1‘")
    .replace(/'/g, "’");
}
