import type { scaleLinear } from "d3-scale";
import { formatFigure, formatTokensShort } from "@/lib/format";

/** The drawing's own units: about one to a pixel on a phone, so that text keeps its size. */
export const WIDTH = 360;
export const HEIGHT = 260;
export const MARGIN = { top: 30, right: 46, bottom: 40, left: 34 };
const TICK_COUNT = 4;

type Scale = ReturnType<typeof scaleLinear<number, number>>;
export type ScaleProps = { x: Scale; y: Scale };

/** Memory upwards from zero in GiB, context to the right in tokens, each with its unit. */
export function ContextAxes({ x, y, lastTokens }: ScaleProps & { lastTokens: number }) {
  const bottom = HEIGHT - MARGIN.bottom;
  const right = WIDTH - MARGIN.right;
  return (
    <g className="fill-quiet">
      {y.ticks(TICK_COUNT).map((gib) => (
        <g key={gib}>
          <line x1={MARGIN.left} x2={right} y1={y(gib)} y2={y(gib)} className="stroke-rule" />
          <text x={MARGIN.left - 6} y={y(gib)} textAnchor="end" dominantBaseline="middle">
            {formatFigure(gib)}
          </text>
        </g>
      ))}
      {[0.25, 0.5, 0.75, 1].map((share) => (
        <text key={share} x={x(lastTokens * share)} y={bottom + 16} textAnchor="middle">
          {formatTokensShort(lastTokens * share)}
        </text>
      ))}
      <text x={MARGIN.left} y={HEIGHT - 6}>
        Context, tokens
      </text>
      <text x={MARGIN.left} y={14}>
        Memory, GiB
      </text>
    </g>
  );
}
