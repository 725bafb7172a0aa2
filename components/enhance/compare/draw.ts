import type { CompareData, NamedRecord } from "@/lib/compare/data";
import { compareRecords, rowsIn } from "@/lib/compare/differences";
import { COMPARED_FIELDS } from "@/lib/compare/fields";
import { inOrder, pairSlug } from "@/lib/compare/pair-slug";
import { barWidth, type TableCell, type TableRow, tableRows } from "@/lib/compare/table";
import type { ComparedKind, RowState } from "@/lib/compare/types";
import { routes } from "@/lib/routes";
import { disclosure, element, link, tableRegion, tableRow } from "./dom";
import { drawFits } from "./draw-fits";

/** Draws the comparison of some records, or nothing when there are fewer than two. */
export function drawComparison(
  form: HTMLElement,
  kind: ComparedKind,
  data: CompareData,
  records: readonly NamedRecord[],
  /** Whether more were asked for than were found. */
  isAsked: boolean,
): void {
  const part = form.querySelector('[data-part="result"]');
  if (records.length < 2) {
    const needsMore = records.length === 1 && !isAsked;
    part?.replaceChildren(
      ...(needsMore ? [element("p", "", "Name a second to put beside it.")] : []),
    );
    return;
  }
  part?.replaceChildren(
    ...ownPage(kind, data, records),
    ...drawFacts(kind, data, records),
    ...drawFits(data.fits, records),
  );
}

/** A curated pair has a document of its own, with what decides. */
function ownPage(kind: ComparedKind, { pairs }: CompareData, records: readonly NamedRecord[]) {
  const [one, other, third] = records;
  if (one === undefined || other === undefined || third !== undefined) return [];
  const pair = pairSlug(...inOrder(one.slug, other.slug));
  if (!pairs.includes(pair)) return [];
  const words = `When to take which: ${one.name} or ${other.name}`;
  return [element("p", "mb-4", link(routes.comparedPair(kind, pair), words))];
}

function drawFacts(kind: ComparedKind, data: CompareData, records: readonly NamedRecord[]) {
  const rows = compareRecords(COMPARED_FIELDS[kind], records);
  const names = records.map(({ name }) => name);
  const table = (label: string, ...states: RowState[]) => {
    const shown = tableRows(rowsIn(rows, ...states), data.words);
    return { count: shown.length, table: () => factTable(label, names, shown) };
  };
  const differing = table("Where they differ", "differs");
  const open = table("Unknown, or counted differently", "unknown", "not-comparable");
  const alike = table("What is alike", "alike");
  return [
    element("h2", "mb-2 text-lg font-semibold", "Where they differ"),
    differing.count > 0 ? differing.table() : element("p", "", "Nowhere, in what we know of all."),
    ...(open.count > 0
      ? [disclosure(`${open.count} unknown of one, or counted differently`, open.table())]
      : []),
    ...(alike.count > 0 ? [disclosure(`${alike.count} alike`, alike.table())] : []),
  ];
}

function factTable(label: string, names: readonly string[], rows: readonly TableRow[]) {
  const isSized = rows.some(({ apart }) => apart !== undefined);
  const heads = ["What", ...names, ...(isSized ? ["Apart"] : [])];
  return tableRegion(
    label,
    heads,
    rows.map((row) =>
      tableRow(row.label, [
        ...row.cells.map(factCell),
        ...(isSized ? [element("td", "whitespace-nowrap tabular-nums", row.apart)] : []),
      ]),
    ),
  );
}

function factCell({ text, note, share, isAhead, items }: TableCell): HTMLElement {
  if (text === undefined) return element("td", "text-quiet", "Unknown");
  const parts = items?.flatMap((item, at) => [
    at > 0 ? ", " : "",
    item.isOwn ? element("b", "font-semibold", item.text) : item.text,
  ]);
  return element(
    "td",
    "min-w-24 max-w-72",
    element("span", isAhead ? "font-semibold" : "", ...(parts ?? [text])),
    isAhead ? element("span", "sr-only", " (better)") : undefined,
    note === undefined ? undefined : element("span", "block text-xs text-quiet", note),
    share === undefined ? undefined : bar(share, isAhead),
  );
}

function bar(share: number, isAhead: boolean): HTMLElement {
  const made = element("span", isAhead ? "mt-1 block h-1 bg-accent" : "mt-1 block h-1 bg-edge");
  made.style.width = barWidth(share);
  made.setAttribute("aria-hidden", "true");
  return made;
}
