import type { ScaleLogarithmic } from "d3-scale";
import { formatFigure } from "@/lib/format";

/** The drawing's own units: about one to a pixel on a phone. */
export const WIDTH = 340;
export const HEIGHT = 190;
export const MARGIN = { top: 24, right: 12, bottom: 34, left: 40 };
/** Estimates further off than this are drawn at the edge. */
export const MOST_RATIO = 4;

type Scale = ScaleLogarithmic<number, number>;
export type ResidualScales = { x: Scale; y: Scale };

const RATIOS = [
  [4, "×4"],
  [2, "×2"],
  [1, "equal"],
  [0.5, "÷2"],
  [0.25, "÷4"],
] as const;

/** Measured figures to the right, and how many times the estimate is of that upwards. */
export function ResidualAxes({ x, y, unit }: ResidualScales & { unit: string }) {
  const bottom = HEIGHT - MARGIN.bottom;
  const lineAt = (ratio: number) => `M${MARGIN.left} ${y(ratio)}H${WIDTH - MARGIN.right}`;
  return (
    <g className="fill-quiet">
      <path className="stroke-rule" d={RATIOS.map(([ratio]) => lineAt(ratio)).join("")} />
      <path className="stroke-edge" d={lineAt(1)} />
      {RATIOS.map(([ratio, word]) => (
        <text
          key={word}
          x={MARGIN.left - 5}
          y={y(ratio)}
          textAnchor="end"
          dominantBaseline="middle"
        >
          {word}
        </text>
      ))}
      {powersOfTen(x).map((value) => (
        <text key={value} x={Math.round(x(value))} y={bottom + 15} textAnchor="middle">
          {formatFigure(value)}
        </text>
      ))}
      <text x={WIDTH - MARGIN.right} y={HEIGHT - 5} textAnchor="end">
        Measured, {unit}
      </text>
      <text x={0} y={12}>
        Estimate ÷ measured
      </text>
    </g>
  );
}

/** 1, 10, 100 … between the ends of the scale; its ends when there is none. */
function powersOfTen(x: Scale): number[] {
  const [low = 1, high = 1] = x.domain();
  const powers = x
    .ticks()
    .filter((value) => Number.isInteger(Math.round(Math.log10(value) * 1e6) / 1e6));
  return powers.length > 0 ? powers : [low, high];
}
