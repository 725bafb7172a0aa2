import { scaleLog } from "d3-scale";
import type { PlotModel, PlotPoint } from "@/lib/answers/hardware-plot";
import { formatBandwidth, formatCapacity, formatFixed } from "@/lib/format";
import { routes } from "@/lib/routes";
import {
  BandwidthAxes,
  HALO,
  HEIGHT,
  MARGIN,
  type ScaleProps,
  SpeedLines,
  WIDTH,
} from "./bandwidth-axes";
import { KIND_OF, MACHINE_KIND, MACHINE_KINDS, MachineKinds } from "./bandwidth-symbols";

type Props = { points: readonly PlotPoint[]; model: PlotModel };

/** How far a dot may be from the edge of the drawing, as a factor of its figure. */
const EDGE_FACTOR = 1.25;

/** Every machine by memory and bandwidth, with the most tokens a second one model allows. */
export function BandwidthMemory({ points, model }: Props) {
  const memory = rangeOf(points.map(({ memoryGiB }) => memoryGiB));
  const bandwidth = rangeOf(points.map(({ bandwidthGBPerSecond }) => bandwidthGBPerSecond));
  const x = scaleLog(memory, [MARGIN.left, WIDTH - MARGIN.right]);
  const y = scaleLog(bandwidth, [HEIGHT - MARGIN.bottom, MARGIN.top]);
  return (
    <figure className="mb-6">
      <MachineKinds />
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        className="mt-2 w-full max-w-[52rem] text-[25px] sm:text-[13px]"
      >
        <title>Memory and bandwidth of machines</title>
        <desc>{`Each mark is a machine at one memory size. Lines give the most tokens a second that ${model.name} at ${model.quantization} could write. The table below has every figure.`}</desc>
        <BandwidthAxes x={x} y={y} />
        <SpeedLines x={x} y={y} model={model} />
        <Dots {...{ points, x, y }} />
        {points.map((point) => (
          <Label key={point.configuration} {...{ point, x, y }} />
        ))}
      </svg>
      <figcaption className="mt-2 max-w-[42rem] text-sm text-quiet">
        Bandwidth sets the pace of writing: every token reads the weights once. The dotted lines are
        the most that <a href={routes.model(model.slug)}>{model.name}</a> at {model.quantization}, a
        dense model of {formatFixed(model.weightsGB, 1)}&nbsp;GB, could write; real speed is lower.
        Right of the upright line its weights fit.
      </figcaption>
    </figure>
  );
}

type DotsProps = ScaleProps & { points: readonly PlotPoint[] };

/** The marks lead to their machines; the table below has the same links for the keyboard. */
function Dots({ points, x, y }: DotsProps) {
  return MACHINE_KINDS.map((kind) => (
    <g key={kind} className={MACHINE_KIND[kind].fill} fillOpacity="0.8">
      <defs>
        <path id={`machine-${kind}`} d={MACHINE_KIND[kind].shape} />
      </defs>
      {points
        .filter((point) => KIND_OF[point.class] === kind)
        .map((point) => (
          <a
            key={point.configuration}
            href={routes.configuration(point.unit, point.configuration)}
            tabIndex={-1}
          >
            <title>{titleOf(point)}</title>
            <use
              href={`#machine-${kind}`}
              x={formatFixed(x(point.memoryGiB), 0)}
              y={formatFixed(y(point.bandwidthGBPerSecond), 0)}
            />
          </a>
        ))}
    </g>
  ));
}

function Label({ point, x, y }: ScaleProps & { point: PlotPoint }) {
  const { label, memoryGiB, bandwidthGBPerSecond } = point;
  if (label === undefined) return null;
  const { dx = 8, dy = 4, anchor = "start", isMajor = false } = label;
  return (
    <text
      x={x(memoryGiB) + dx}
      y={y(bandwidthGBPerSecond) + dy}
      textAnchor={anchor}
      className={`fill-ink ${HALO}${isMajor ? "" : " max-sm:hidden"}`}
      strokeWidth="4"
    >
      {label.text}
    </text>
  );
}

function rangeOf(values: readonly number[]): [number, number] {
  return [Math.min(...values) / EDGE_FACTOR, Math.max(...values) * EDGE_FACTOR];
}

function titleOf({ name, memoryGiB, bandwidthGBPerSecond }: PlotPoint): string {
  return `${name}: ${formatCapacity(memoryGiB)}, ${formatBandwidth(bandwidthGBPerSecond)}`;
}
