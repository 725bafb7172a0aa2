import { configurationsOf } from "@/lib/catalog/configurations";
import type { Catalog } from "@/lib/catalog/kinds";
import { measuredRuns } from "@/lib/catalog/measured-runs";
import {
  type Balance,
  balanceOf,
  balanceProblems,
  type Counts,
  sourceLists,
  staleRows,
} from "@/lib/catalog/reconciliation";
import type { SourceList } from "@/lib/catalog/schemas/source-list";

/** Every list against the catalog: what each held, and every row that is missing without a reason. */
export function checkedBalances(catalog: Catalog): {
  balances: readonly Balance[];
  problems: readonly string[];
} {
  const counts = countsOf(catalog);
  const balances = sourceLists.map((list) => balanceOf(list, counts));
  const stale = sourceLists.flatMap((list) => staleRows(list, idsOf(list, catalog)));
  return { balances, problems: [...balanceProblems(balances), ...stale] };
}

/** "     347 hardware = 335 taken + 12 left out", then a line for each reason. */
export function balanceLines({ name, rowCount, takenCount, leftOut, newerCount }: Balance) {
  const leftOutCount = rowCount - takenCount;
  const parts = [
    `${takenCount} taken`,
    ...(leftOutCount > 0 ? [`${leftOutCount} left out`] : []),
  ].join(" + ");
  const newer = newerCount > 0 ? `, and ${newerCount} that the list did not hold` : "";
  return [
    `  ${padded(rowCount)} ${name} = ${parts}${newer}`,
    ...leftOut.map(({ reason, count }) => `  ${padded("")} ${padded(count)} ${reason}`),
  ];
}

function countsOf(catalog: Catalog): Counts {
  const pricesOf = (subject: string) =>
    catalog.prices.filter((price) => price.subject === subject).length;
  return {
    hardware: catalog.hardware.length,
    configurations: configurationsOf(catalog.hardware).length,
    models: catalog.models.length,
    quantizations: catalog.quantizations.length,
    fileSizes: catalog.fileSizes.length,
    downloads: catalog.downloads.length,
    tools: catalog.tools.length,
    maps: catalog.maps.length,
    changes: catalog.changes.length,
    hardwarePrices: pricesOf("hardware"),
    electricityPrices: pricesOf("electricity"),
    rentalPrices: pricesOf("rental"),
    tokenPrices: pricesOf("tokens"),
    measuredRuns: measuredRuns.size,
  };
}

/** The ids of a kind, where the rows of a list have the same. */
function idsOf({ counts }: SourceList, catalog: Catalog): ReadonlySet<string> {
  if (counts.includes("fileSizes")) {
    return new Set(catalog.fileSizes.map(({ model, label }) => `${model} ${label}`));
  }
  if (counts.includes("hardware") || counts.includes("configurations")) {
    return new Set(catalog.hardware.map(({ slug }) => slug));
  }
  if (counts.includes("quantizations")) {
    return new Set(catalog.quantizations.map(({ slug }) => slug));
  }
  return new Set();
}

function padded(value: number | string): string {
  return String(value).padStart(6);
}
