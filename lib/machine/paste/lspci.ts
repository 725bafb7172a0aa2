import type { PasteReader } from "./types";

const ROW =
  /^(?:[0-9a-f]{4}:)?[0-9a-f]{2}:[0-9a-f]{2}\.[0-9a-f]\s+"?(?:VGA compatible controller|3D controller|Display controller)"?(?: \[\d{4}\])?:\s*(.+)$/i;

/** `lspci`: names and no memory. A board's marketing name is in the last brackets that are not ids. */
export const readLspci: PasteReader = (text) => {
  const rows = text.split(/\r?\n/).flatMap((line) => ROW.exec(line.trim())?.[1] ?? []);
  if (rows.length === 0) return undefined;
  const named = rows.map((row) => ({ row, text: boardName(row) }));
  return {
    devices: named.flatMap(({ text: name }) => (name === undefined ? [] : [{ text: name }])),
    operatingSystem: "linux",
    unread: named.flatMap(({ row, text: name }) => (name === undefined ? [row] : [])),
  };
};

function boardName(row: string): string | undefined {
  const brackets = [...row.matchAll(/\[([^\]]+)\]/g)].map(([, inside = ""]) => inside);
  const names = brackets.filter(
    (inside) => !/^(?:[0-9a-f]{4}(?::[0-9a-f]{4})?|AMD\/ATI)$/i.test(inside),
  );
  const name = names.at(-1);
  if (name === undefined) return undefined;
  return /^NVIDIA/i.test(row) ? `NVIDIA ${name}` : name;
}
