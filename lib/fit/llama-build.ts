/** Builds a year, to place a date among builds: b5863 is July 2025, b9193 May 2026. */
const BUILD_DATES: readonly (readonly [year: number, build: number])[] = [
  [2023.65, 1000],
  [2024.0, 1740],
  [2024.37, 2900],
  [2025.0, 4400],
  [2025.54, 5863],
  [2026.0, 7600],
  [2026.37, 9193],
  [2026.67, 10400],
];

/** "b5863", "8571", "b9775 / 7529fda", "May 2024", "2025-07" → a build number; undefined if it is none. */
export function llamaBuild(version: string | undefined): number | undefined {
  if (version === undefined) return undefined;
  const build = /(?:^|[^\d.a-z])b?(\d{4,5})(?![\d.-])/i.exec(version)?.[1];
  if (build !== undefined && !isYear(build)) return Number(build);
  const year = yearOfDate(version);
  return year === undefined ? undefined : buildAt(year);
}

function isYear(digits: string): boolean {
  return /^20[12]\d$/.test(digits);
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTHS_PER_YEAR = 12;

/** "May 2024", "2025-07-12" → the year with its part gone by; undefined if there is no date. */
export function yearOfDate(text: string): number | undefined {
  const written = /([a-z]{3})[a-z]*\.?\s+(20\d\d)/i.exec(text);
  if (written) {
    const month = MONTHS.indexOf((written[1] ?? "").toLowerCase());
    return month < 0 ? undefined : Number(written[2]) + month / MONTHS_PER_YEAR;
  }
  const iso = /(20\d\d)(?:-(\d\d))?(?!\d)/.exec(text);
  if (iso === null) return undefined;
  const month = iso[2] === undefined ? MONTHS_PER_YEAR / 2 : Number(iso[2]) - 1;
  return Number(iso[1]) + month / MONTHS_PER_YEAR;
}

/** The year in which a build was made, with its part gone by. */
export function yearOfBuild(build: number): number {
  let previous = BUILD_DATES[0] ?? [0, build];
  for (const next of BUILD_DATES) {
    if (build <= next[1]) {
      const share = (build - previous[1]) / Math.max(1, next[1] - previous[1]);
      return previous[0] + Math.max(0, share) * (next[0] - previous[0]);
    }
    previous = next;
  }
  return previous[0];
}

function buildAt(year: number): number {
  let previous = BUILD_DATES[0] ?? [year, 0];
  for (const next of BUILD_DATES) {
    if (year <= next[0]) return interpolate(year, previous, next);
    previous = next;
  }
  return previous[1];
}

function interpolate(
  year: number,
  [fromYear, fromBuild]: readonly [number, number],
  [toYear, toBuild]: readonly [number, number],
): number {
  if (toYear === fromYear) return toBuild;
  const share = (year - fromYear) / (toYear - fromYear);
  return Math.round(fromBuild + Math.max(0, share) * (toBuild - fromBuild));
}
