type Shift = PerformanceEntry & {
  value: number;
  hadRecentInput: boolean;
  sources: readonly { node: Node | null }[];
};

/**
 * Reads what the browser recorded of its own page load. It runs in the page, so it stands alone.
 * Blocking time is what exceeds 50 ms in each task after the first paint.
 */
export function readVitals() {
  const recorded = (type: string) => {
    const observer = new PerformanceObserver(() => {});
    observer.observe({ type, buffered: true });
    return observer.takeRecords();
  };
  const isShift = (entry: PerformanceEntry): entry is Shift => "hadRecentInput" in entry;
  const nameOf = (node: Node | null) => {
    if (!(node instanceof Element))
      return node?.textContent?.trim().slice(0, 40) ?? "a node now gone";
    return `<${node.localName}> ${node.textContent?.trim().slice(0, 40)}`;
  };

  const paint = performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0;
  const tasks = recorded("longtask").filter(({ startTime }) => startTime >= paint);
  const shifts = recorded("layout-shift")
    .filter(isShift)
    .filter(({ hadRecentInput }) => !hadRecentInput)
    .sort((one, other) => other.value - one.value);
  return {
    lcpMilliseconds: recorded("largest-contentful-paint").at(-1)?.startTime ?? 0,
    tbtMilliseconds: tasks.reduce((sum, { duration }) => sum + duration - 50, 0),
    layoutShift: shifts.reduce((sum, { value }) => sum + value, 0),
    moved: shifts[0]?.sources.map(({ node }) => nameOf(node)) ?? [],
  };
}
