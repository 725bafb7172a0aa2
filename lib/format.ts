import { bytesToGb, bytesToGib } from "./units";

/** One fixed locale, so that build machine and browser print alike. */
const LOCALE = "en-US";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** A non-breaking space between a figure and its unit. */
const GAP = "\u00a0";

/** 32768 → "32,768". */
export function formatCount(value: number): string {
  return decimal(value, 0);
}

/** Three figures that matter, no more: 4.5 → "4.5", 546.1 → "546", 0.0312 → "0.031". */
export function formatFigure(value: number): string {
  if (value === 0) return "0";
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  return decimal(value, Math.abs(value) < 0.1 ? 3 : digits);
}

/** Always so many decimals, for a column on one unit: (5.8, 2) → "5.80". */
export function formatFixed(value: number, digits: number): string {
  return decimal(value, digits, digits);
}

/** GiB → "4.5 GiB". */
export function formatGib(gib: number): string {
  return `${formatFigure(gib)}${GAP}GiB`;
}

/** Bytes → "4.5 GiB", for memory. */
export function formatMemory(bytes: number): string {
  return formatGib(bytesToGib(bytes));
}

/** Bytes → "5.03 GB", for files. */
export function formatFileSize(bytes: number): string {
  return `${formatFigure(bytesToGb(bytes))}${GAP}GB`;
}

/** A capacity as sold: 24 → "24 GB". */
export function formatCapacity(gib: number): string {
  return `${formatFigure(gib)}${GAP}GB`;
}

/** Watts → "350 W". */
export function formatWatts(watts: number): string {
  return `${decimal(watts, 0)}${GAP}W`;
}

/** Bytes that are neither memory nor a file → "33 KB", "2.6 MB", "2.6 GB". */
export function formatTraffic(bytes: number): string {
  if (bytes >= 1e9) return `${formatFigure(bytes / 1e9)}${GAP}GB`;
  if (bytes >= 1e6) return `${formatFigure(bytes / 1e6)}${GAP}MB`;
  return `${formatFigure(bytes / 1e3)}${GAP}KB`;
}

/** A short time: 0.000164 → "164 µs", 0.0021 → "2.1 ms", 1.2 → "1.2 s". */
export function formatShortTime(seconds: number): string {
  if (seconds >= 1) return `${formatFigure(seconds)}${GAP}s`;
  if (seconds >= 1e-3) return `${formatFigure(seconds * 1e3)}${GAP}ms`;
  return `${formatFigure(seconds * 1e6)}${GAP}µs`;
}

/** GB/s → "1,008 GB/s". */
export function formatBandwidth(gbPerSecond: number): string {
  return `${decimal(gbPerSecond, gbPerSecond < 100 ? 1 : 0)}${GAP}GB/s`;
}

/** Parameters → "8.19 B" or "135 M". */
export function formatParameters(count: number): string {
  if (count >= 1e12) return `${formatFigure(count / 1e12)}${GAP}T`;
  if (count >= 1e9) return `${formatFigure(count / 1e9)}${GAP}B`;
  return `${formatFigure(count / 1e6)}${GAP}M`;
}

/** Tokens → "32,768 tokens". */
export function formatTokens(tokens: number): string {
  return `${formatCount(tokens)}${GAP}tokens`;
}

/** Tokens in short: 32768 → "32K", 1048576 → "1M". */
export function formatTokensShort(tokens: number): string {
  if (tokens >= 1024 ** 2) return `${formatFigure(tokens / 1024 ** 2)}M`;
  return tokens >= 1024 ? `${formatFigure(tokens / 1024)}K` : formatCount(tokens);
}

/** Tokens a second without its unit: 13,072 → "13,000", 131.4 → "131", 8.24 → "8.2", 0.62 → "0.62". */
export function formatSpeed(tokensPerSecond: number): string {
  if (tokensPerSecond >= 1000) return formatCount(Number(tokensPerSecond.toPrecision(2)));
  const digits = tokensPerSecond >= 20 ? 0 : tokensPerSecond >= 1 ? 1 : 2;
  return decimal(tokensPerSecond, digits);
}

/** A speed range: "42–58 tok/s". */
export function formatSpeedRange({ low, high }: { low: number; high: number }): string {
  const from = formatSpeed(low);
  const to = formatSpeed(high);
  return `${from === to ? from : `${from}–${to}`}${GAP}tok/s`;
}

/** 0.123 → "12.3 %"; 0.4 → "40 %". */
export function formatShare(share: number): string {
  return `${decimal(share * 100, 1)}${GAP}%`;
}

/** How far an estimate is from what was measured: (103, 100) → "+3 %", (90, 100) → "−10 %". */
export function formatDifference(estimate: number, measured: number): string {
  const off = estimate / measured - 1;
  return `${off < 0 ? "−" : "+"}${formatShare(Math.abs(off))}`;
}

/** US dollars: 1599 → "$1,599". */
export function formatUsd(usd: number): string {
  return `$${decimal(usd, 0)}`;
}

/** "one device, dense" → "One device, dense": a key of data as a heading. */
export function formatHeading(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A partial date in words: "2026-08-22" → "22 August 2026", "2026-08" → "August 2026", "2026" → "2026". */
export function formatDate(date: string): string {
  const [year = "", month, day] = date.split("-");
  if (month === undefined) return year;
  const name = MONTHS[Number(month) - 1] ?? month;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

/** Formatters are slow to make and quick to use: one for each number of digits. */
const FORMATTERS = new Map<string, Intl.NumberFormat>();

/** A figure with at most, and at least, so many digits after the point. */
function decimal(value: number, most: number, least = 0): string {
  const key = `${most} ${least}`;
  const made =
    FORMATTERS.get(key) ??
    new Intl.NumberFormat(LOCALE, { maximumFractionDigits: most, minimumFractionDigits: least });
  FORMATTERS.set(key, made);
  return made.format(value);
}
