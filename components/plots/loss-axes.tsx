import type { scaleLinear, scaleLog } from "d3-scale";
import { formatCount, formatFigure } from "@/lib/format";

/** The drawing's own units. */
export const PLOT_WIDTH = 720;
export const PLOT_HEIGHT = 440;
export const MARGIN = { top: 40, right: 36, bottom: 56, left: 62 };

const LOSS_TICKS = [0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1, 3];

type Props = {
  x: ReturnType<typeof scaleLinear<number, number>>;
  y: ReturnType<typeof scaleLog<number, number>>;
};

/** Bits to the right, divergence upwards by factors. */
export function LossAxes({ x, y }: Props) {
  const bottom = PLOT_HEIGHT - MARGIN.bottom;
  const [low = 0, high = 0] = y.domain();
  return (
    <g className="fill-quiet">
      {x
        .ticks()
        .filter(Number.isInteger)
        .map((bits) => (
          <g key={bits}>
            <line x1={x(bits)} x2={x(bits)} y1={MARGIN.top} y2={bottom} className="stroke-rule" />
            <text x={x(bits)} y={bottom + 22} textAnchor="middle">
              {formatCount(bits)}
            </text>
          </g>
        ))}
      {LOSS_TICKS.filter((loss) => loss >= low && loss <= high).map((loss, index) => (
        <text
          key={loss}
          x={MARGIN.left - 8}
          y={y(loss)}
          textAnchor="end"
          dominantBaseline="middle"
          className={index % 2 === 0 ? "" : "max-sm:hidden"}
        >
          {formatFigure(loss)}
        </text>
      ))}
      <text x={PLOT_WIDTH - MARGIN.right} y={PLOT_HEIGHT - 8} textAnchor="end">
        Bits per weight
      </text>
      <text x={4} y={20}>
        Divergence
      </text>
    </g>
  );
}
