/** Every verdict, in the order in which codes count them. */
export const CODED_VERDICTS = [
  "runs-well",
  "tight",
  "with-offload",
  "does-not-run",
  "unknown",
] as const;
export type CodedVerdict = (typeof CODED_VERDICTS)[number];

export type CodedFit = { verdict: CodedVerdict; format: string };

const BASE = 36;

/** Fits → two letters each, so that a line of models on a machine is short: the verdict's place and the format's. */
export function fitCode(fits: readonly CodedFit[], formats: readonly string[]): string {
  return fits
    .map(({ verdict, format }) => {
      const place = Math.max(0, formats.indexOf(format));
      return `${CODED_VERDICTS.indexOf(verdict)}${place.toString(BASE)}`;
    })
    .join("");
}

/** Two letters each → fits. An unreadable pair of letters is an unknown fit. */
export function fitsInCode(code: string, formats: readonly string[]): CodedFit[] {
  return (code.match(/../g) ?? []).map(([verdict = "", format = ""]) => ({
    verdict: CODED_VERDICTS[Number.parseInt(verdict, BASE)] ?? "unknown",
    format: formats[Number.parseInt(format, BASE)] ?? "",
  }));
}
