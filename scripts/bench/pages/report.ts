import type { Load } from "./measure";
import type { Sample } from "./sample";

/** Medians of a page as the export left it and as finishing made it. */
export type Comparison = { page: Sample; raw: Load; finished: Load };

/** What finishing promises. Shares are of the same page unfinished. */
const MOST = {
  lcpShare: 0.65,
  medianBytesShare: 1 / 8,
  longestBytesShare: 1 / 4,
  documentTbtMilliseconds: 0,
  longTableTbtMilliseconds: 50,
  appTbtMilliseconds: 200,
  /** Shown with three decimals, so this is 0. */
  layoutShift: 0.0005,
} as const;

/** One line a page: unfinished → finished. */
export function tableOf(comparisons: readonly Comparison[]): string[] {
  const head = ["LCP ms", "KB sent", "TBT ms", "CLS"].map((title) => title.padEnd(24)).join("");
  return [
    head,
    ...comparisons.map(
      ({ page, raw, finished }) =>
        cell(raw.lcpMilliseconds, finished.lcpMilliseconds) +
        cell(raw.sentBytes / 1000, finished.sentBytes / 1000, 1) +
        cell(raw.tbtMilliseconds, finished.tbtMilliseconds) +
        cell(raw.layoutShift, finished.layoutShift, 3) +
        page.address,
    ),
  ];
}

/** The targets of all pages together, and a sentence for each that a page misses. */
export function targetsOf(comparisons: readonly Comparison[]) {
  const documents = comparisons.filter(({ page }) => !page.isApp);
  const bytesShare = medianOf(documents.map(({ raw, finished }) => share(raw, finished).bytes));
  const lcpShare = medianOf(documents.map(({ raw, finished }) => share(raw, finished).lcp));
  const longest = documents.find(({ page }) => page.isLongest);
  const longestShare = longest ? share(longest.raw, longest.finished).bytes : 0;
  const lines = [
    `LCP of the median document   ${lcpShare.toFixed(2)}×, at most ${MOST.lcpShare}×`,
    `bytes of the median document 1/${(1 / bytesShare).toFixed(1)}, at most 1/8`,
    `bytes of the longest         1/${(1 / longestShare).toFixed(1)}, at most 1/4`,
  ];
  const misses = [
    ...(bytesShare > MOST.medianBytesShare ? ["the median document sends too many bytes"] : []),
    ...(longestShare > MOST.longestBytesShare ? ["the longest document sends too many bytes"] : []),
    ...comparisons.flatMap(missesOf),
  ];
  return { lines, misses };
}

/** The median of each figure over several loads. */
export function medianLoad(loads: readonly Load[]): Load {
  const of = (figure: (load: Load) => number) => medianOf(loads.map(figure));
  return {
    lcpMilliseconds: of((load) => load.lcpMilliseconds),
    tbtMilliseconds: of((load) => load.tbtMilliseconds),
    layoutShift: of((load) => load.layoutShift),
    sentBytes: of((load) => load.sentBytes),
    moved: loads.find(({ moved }) => moved.length > 0)?.moved ?? [],
  };
}

function missesOf({ page, raw, finished }: Comparison): string[] {
  const { lcp } = share(raw, finished);
  const mostTbt = tbtTarget(page);
  const { tbtMilliseconds, layoutShift, moved } = finished;
  const sentences = [
    !page.isApp && lcp > MOST.lcpShare && `LCP is ${lcp.toFixed(2)}×`,
    tbtMilliseconds > mostTbt && `TBT is ${tbtMilliseconds.toFixed(0)} ms, at most ${mostTbt}`,
    layoutShift > MOST.layoutShift && `CLS is ${layoutShift.toFixed(3)}: ${moved.join(", ")}`,
  ];
  return sentences.filter((one) => one !== false).map((one) => `${page.address} ${one}`);
}

function tbtTarget({ isApp, hasLongTable }: Sample): number {
  if (isApp) return MOST.appTbtMilliseconds;
  return hasLongTable ? MOST.longTableTbtMilliseconds : MOST.documentTbtMilliseconds;
}

function share(raw: Load, finished: Load) {
  return {
    lcp: finished.lcpMilliseconds / raw.lcpMilliseconds,
    bytes: finished.sentBytes / raw.sentBytes,
  };
}

function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

function cell(before: number, after: number, decimals = 0): string {
  const ratio = before > 0 && decimals < 3 ? ` (${(after / before).toFixed(2)}×)` : "";
  return `${before.toFixed(decimals)} → ${after.toFixed(decimals)}${ratio}`.padEnd(24);
}
