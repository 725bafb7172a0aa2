import type { Face } from "./faces";
import type { Metrics } from "./sfnt";

type Weight = Face["weights"][number];
type System = { averageWidth: number; local: readonly string[] };

/**
 * Average width of running text in the fonts that nearly every reader has, as a share of the em.
 *
 * @source Measured with `readMetrics` on Liberation Sans, Serif and Mono, which are cut to the widths
 * of Arial, Times New Roman and Courier New.
 */
const SYSTEM_FONTS: Record<Face["fallback"], Record<Weight, System>> = {
  Arial: {
    400: { averageWidth: 0.4563, local: ["Arial", "ArialMT", "Liberation Sans"] },
    600: { averageWidth: 0.4937, local: ["Arial Bold", "Arial-BoldMT", "Liberation Sans Bold"] },
  },
  "Times New Roman": {
    400: {
      averageWidth: 0.4172,
      local: ["Times New Roman", "TimesNewRomanPSMT", "Liberation Serif"],
    },
    600: {
      averageWidth: 0.4431,
      local: ["Times New Roman Bold", "TimesNewRomanPS-BoldMT", "Liberation Serif Bold"],
    },
  },
  "Courier New": {
    400: { averageWidth: 0.6001, local: ["Courier New", "CourierNewPSMT", "Liberation Mono"] },
    600: {
      averageWidth: 0.6001,
      local: ["Courier New Bold", "CourierNewPS-BoldMT", "Liberation Mono Bold"],
    },
  },
};

/** The `@font-face` of a system font stretched to a face's measures, so that nothing jumps. */
export function fallbackRule({ family, fallback }: Face, weight: Weight, metrics: Metrics): string {
  const system = SYSTEM_FONTS[fallback][weight];
  const stretch = metrics.averageWidth / system.averageWidth;
  return `@font-face {
  font-family: "${family} Fallback";
  font-weight: ${weight};
  src:${fitted(system.local.map((name) => `local("${name}")`).join(", "))};
  size-adjust: ${percent(stretch)};
  ascent-override: ${percent(metrics.ascent / stretch)};
  descent-override: ${percent(metrics.descent / stretch)};
  line-gap-override: ${percent(metrics.lineGap / stretch)};
}
`;
}

/** Breaks the line where the formatter would, so that the written file needs no second pass. */
function fitted(value: string): string {
  return value.length > 92 ? `\n    ${value}` : ` ${value}`;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(2)}%`;
}
