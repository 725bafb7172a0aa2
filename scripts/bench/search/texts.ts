import { SEARCH_KINDS, type SearchIndex } from "@/lib/search/document";

/** Every so-manyth name and alias is typed. */
const STEP = 17;
/** Of those every so-manyth with a letter missing. */
const MISSPELLED_STEP = 4;

/** What is typed: names and aliases of all kinds, a quarter of them misspelled. The same each time. */
export function typedTexts(index: SearchIndex): string[] {
  const known = SEARCH_KINDS.flatMap((kind) =>
    index[kind].rows.flatMap(([, name, , ...aliases]) => [name, ...aliases]),
  );
  return known
    .filter((_, place) => place % STEP === 0)
    .map((text, place) => (place % MISSPELLED_STEP === 0 ? withoutMiddle(text) : text));
}

/** An index of so many times the rows, each copy with names of its own. */
export function enlarged(index: SearchIndex, times: number): SearchIndex {
  const rowsOf = (kind: (typeof SEARCH_KINDS)[number]) => {
    const { askedCount, rows } = index[kind];
    const copies = Array.from({ length: times - 1 }, (_, copy) =>
      rows.map(
        ([slug, name, detail, ...aliases]) =>
          [
            `${slug}-${copy}`,
            renamed(name, copy),
            detail,
            ...aliases.map((each) => renamed(each, copy)),
          ] as const,
      ),
    );
    return { askedCount, rows: [...rows, ...copies.flat()] };
  };
  return {
    ...index,
    ...Object.fromEntries(SEARCH_KINDS.map((kind) => [kind, rowsOf(kind)])),
  };
}

/** Another letter where the longest word of letters ends: a word the index has not. */
function renamed(name: string, copy: number): string {
  const letter = String.fromCharCode("a".charCodeAt(0) + copy * 5);
  return name.replace(/[A-Za-z]{4,}/, (word) => `${word}${letter}x`);
}

function withoutMiddle(text: string): string {
  const at = Math.floor(text.length / 2);
  return text.slice(0, at) + text.slice(at + 1);
}
