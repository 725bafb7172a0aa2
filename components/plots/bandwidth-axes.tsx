import type { scaleLog } from "d3-scale";
import type { PlotModel } from "@/lib/answers/hardware-plot";
import { formatCount } from "@/lib/format";

/** The drawing's own units. Text is set larger on a phone, where a unit is smaller. */
export const WIDTH = 720;
export const HEIGHT = 500;
export const MARGIN = { top: 36, right: 26, bottom: 60, left: 74 };

/** Keeps a label readable where it lies on lines and dots. */
export const HALO = "stroke-paper [paint-order:stroke]";

const MEMORY_TICKS_GIB = [4, 16, 64, 256, 1024];
/** On a phone there is room for every second one. */
const BANDWIDTH_TICKS_GB_PER_SECOND = [20, 50, 100, 200, 500, 1000, 2000, 5000];
const SPEED_LINES_TOKENS_PER_SECOND = [1, 3, 10, 30, 100];

/** Whether the figure at a position is left out on a phone. */
function onWideScreens(position: number): string {
  return position % 2 === 0 ? "" : "max-sm:hidden";
}

type Scale = ReturnType<typeof scaleLog<number, number>>;
export type ScaleProps = { x: Scale; y: Scale };

/** Memory to the right in GB as sold, bandwidth upwards in GB/s, both by factors. */
export function BandwidthAxes({ x, y }: ScaleProps) {
  const bottom = HEIGHT - MARGIN.bottom;
  return (
    <g className="fill-quiet">
      {MEMORY_TICKS_GIB.map((gib) => (
        <g key={gib}>
          <line x1={x(gib)} x2={x(gib)} y1={MARGIN.top} y2={bottom} className="stroke-rule" />
          <text x={x(gib)} y={bottom + 22} textAnchor="middle">
            {formatCount(gib)}
          </text>
        </g>
      ))}
      {BANDWIDTH_TICKS_GB_PER_SECOND.map((rate, index) => (
        <text
          key={rate}
          className={onWideScreens(index)}
          x={MARGIN.left - 8}
          y={y(rate)}
          textAnchor="end"
          dominantBaseline="middle"
        >
          {formatCount(rate)}
        </text>
      ))}
      <text x={WIDTH - MARGIN.right} y={HEIGHT - 8} textAnchor="end">
        Memory as sold, GB
      </text>
      <text x={4} y={20}>
        Bandwidth, GB/s
      </text>
    </g>
  );
}

/** Where one model's weights can be read so many times a second, and from where they fit. */
export function SpeedLines({ x, y, model }: ScaleProps & { model: PlotModel }) {
  const right = WIDTH - MARGIN.right;
  return (
    <g className="fill-quiet stroke-edge" strokeDasharray="3 4">
      {SPEED_LINES_TOKENS_PER_SECOND.map((speed, index) => {
        const height = y(speed * model.weightsGB);
        return (
          <g key={speed}>
            <line x1={MARGIN.left} x2={right} y1={height} y2={height} />
            <text
              x={right}
              y={height - 5}
              textAnchor="end"
              className={`${HALO} ${onWideScreens(index)}`}
              strokeWidth="4"
              strokeDasharray="none"
            >
              {`${formatCount(speed)} tokens/s`}
            </text>
          </g>
        );
      })}
      <line
        x1={x(model.weightsGiB)}
        x2={x(model.weightsGiB)}
        y1={MARGIN.top}
        y2={HEIGHT - MARGIN.bottom}
        className="stroke-accent"
      />
      <text
        x={x(model.weightsGiB) + 6}
        y={HEIGHT - MARGIN.bottom - 8}
        className={`fill-accent ${HALO}`}
        strokeWidth="4"
        strokeDasharray="none"
      >
        holds a 70B →
      </text>
    </g>
  );
}
