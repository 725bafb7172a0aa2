import type { FitColumns, NamedRecord } from "@/lib/compare/data";
import {
  CODED_VERDICTS,
  type CodedFit,
  type CodedVerdict,
  fitsInCode,
} from "@/lib/compare/fit-code";
import { disclosure, element, link, tableRegion, tableRow } from "./dom";

type Line = { name: string; href: string; fits: readonly CodedFit[] };

/** Whole, so that the style sheet's rules for them stay in the page. */
const CLASS: Record<CodedVerdict, string> = {
  "runs-well": "verdict verdict-runs-well",
  tight: "verdict verdict-tight",
  "with-offload": "verdict verdict-with-offload",
  "does-not-run": "verdict verdict-does-not-run",
  unknown: "verdict verdict-unknown",
};

/** Where the verdict differs, then where it does not; nothing when one of the records is not estimated. */
export function drawFits(
  columns: FitColumns | undefined,
  records: readonly NamedRecord[],
): HTMLElement[] {
  if (columns === undefined || records.some(({ code }) => code === "")) return [];
  const lines = linesOf(columns, records);
  const differing = lines.filter(
    ({ fits }) => new Set(fits.map(({ verdict }) => verdict)).size > 1,
  );
  const alike = lines.filter((line) => !differing.includes(line));
  const names = records.map(({ name }) => name);
  const title = `${columns.of} where the verdict differs`;
  return [
    element("h2", "mb-2 mt-6 text-lg font-semibold", title),
    differing.length > 0
      ? fitTable(title, columns, names, differing)
      : element("p", "", `None of the ${lines.length} asked about most.`),
    ...(alike.length > 0
      ? [
          disclosure(
            `${alike.length} with the same verdict`,
            fitTable("The same verdict", columns, names, alike),
          ),
        ]
      : []),
    element(
      "p",
      "mt-2 text-sm text-quiet",
      "The best format that fits, estimated at 8,192 tokens of context.",
    ),
  ];
}

function linesOf({ names, hrefs, formats }: FitColumns, records: readonly NamedRecord[]): Line[] {
  const decoded = records.map(({ code }) => fitsInCode(code, formats));
  return names.map((name, at) => ({
    name,
    href: hrefs[at] ?? "",
    fits: decoded.map((fits) => fits[at] ?? { verdict: "unknown", format: "" }),
  }));
}

function fitTable(
  label: string,
  { of, verdicts }: FitColumns,
  names: readonly string[],
  lines: readonly Line[],
) {
  return tableRegion(
    label,
    [of, ...names],
    lines.map(({ name, href, fits }) =>
      tableRow(
        link(href, name),
        fits.map((fit) => fitCell(fit, verdicts)),
      ),
    ),
  );
}

function fitCell({ verdict, format }: CodedFit, words: readonly string[]): HTMLElement {
  const runs = verdict !== "does-not-run" && verdict !== "unknown";
  return element(
    "td",
    "",
    element("span", CLASS[verdict], words[CODED_VERDICTS.indexOf(verdict)]),
    runs ? element("span", "block text-xs text-quiet", format) : undefined,
  );
}
