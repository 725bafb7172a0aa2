/** The part of a Markdown tree that these plugins read. */
export type Node = {
  type: string;
  depth?: number;
  value?: string;
  url?: string;
  name?: string | null;
  attributes?: { type: string; name?: string; value?: unknown }[];
  children?: Node[];
  position?: { start: { line: number } } | undefined;
  data?: { hProperties?: Record<string, string> };
};

/** Gives second-level headings an anchor, so that other pages can link to a part of the text. */
export function headingIds() {
  return (tree: Node) => {
    for (const node of tree.children ?? []) {
      if (node.type === "heading" && node.depth === 2) {
        node.data = { ...node.data, hProperties: { id: anchorOf(plainText(node)) } };
      }
    }
  };
}

/** "How we know a figure" → "how-we-know-a-figure". */
export function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

function plainText({ value = "", children = [] }: Node): string {
  return value + children.map(plainText).join("");
}
