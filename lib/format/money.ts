import { formatFixed } from "../format";

export type Currency = "USD" | "EUR";

const SIGN: Record<Currency, string> = { USD: "$", EUR: "€" };

/** Under this an amount keeps its cents, under a tenth of the small limit its tenths of a cent. */
const WHOLE_FROM = 100;
const SMALL_BELOW = 0.1;

/** Money as prices are written: 1599 → "$1,599", 0.34 → "$0.34", 0.029 → "$0.029", 0.3835 → "€0.38". */
export function formatMoney(amount: number, currency: Currency = "USD"): string {
  const size = Math.abs(amount);
  const isWhole = size >= WHOLE_FROM || size === 0;
  const digits = isWhole ? 0 : size < SMALL_BELOW ? 3 : 2;
  return `${amount < 0 ? "−" : ""}${SIGN[currency]}${formatFixed(size, digits)}`;
}

/** A price or its range: "$3,500 to $5,000". */
export function formatPriceRange(
  low: number,
  high: number | undefined,
  currency: Currency = "USD",
): string {
  const from = formatMoney(low, currency);
  return high === undefined ? from : `${from} to ${formatMoney(high, currency)}`;
}
