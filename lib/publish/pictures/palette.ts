import type { Verdict } from "@/lib/fit/types";

/** The light theme of `app/globals.css` in hexadecimal: pictures that leave the site know no tokens. */
export const PALETTE = {
  paper: "#fbfaf7",
  ink: "#16181d",
  quiet: "#4a4d53",
  rule: "#dfdeda",
  accent: "#2256bb",
} as const;

/** The colour of each verdict, dark enough for white text on it (WCAG AA). */
export const VERDICT_COLOR: Record<Verdict, string> = {
  "runs-well": "#146d34",
  tight: "#845b00",
  "with-offload": "#a34700",
  "does-not-run": "#a13835",
  unknown: "#606369",
};
