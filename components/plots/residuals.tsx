import { scaleLog } from "d3-scale";
import type { ResidualClass } from "@/lib/answers/accuracy";
import { formatCount, formatHeading, formatShare } from "@/lib/format";
import { BYTES_PER_GIB } from "@/lib/units";
import { Disclosure } from "../ui/disclosure";
import {
  HEIGHT,
  MARGIN,
  MOST_RATIO,
  ResidualAxes,
  type ResidualScales,
  WIDTH,
} from "./residual-axes";

/** How far the first and the last point are from the edges, as a factor. */
const EDGE_FACTOR = 1.3;

/** Bands of estimate ÷ measured, as the table counts them. */
const BANDS = [
  { words: "less than half", from: 0, to: 0.5 },
  { words: "half to four fifths", from: 0.5, to: 0.8 },
  { words: "within a fifth or a quarter", from: 0.8, to: 1.25 },
  { words: "a quarter too high to double", from: 1.25, to: 2 },
  { words: "more than double", from: 2, to: Number.POSITIVE_INFINITY },
] as const;

/** Estimate ÷ measured of every run of a class, against what was measured. */
export function Residuals({ quantity, group, href, points }: ResidualClass) {
  const isMemory = quantity === "total memory" || quantity.startsWith("KV");
  const divisor = isMemory ? BYTES_PER_GIB : 1;
  const measured = points.map((point) => point.measured / divisor);
  const x = scaleLog(
    [Math.min(...measured) / EDGE_FACTOR, Math.max(...measured) * EDGE_FACTOR],
    [MARGIN.left, WIDTH - MARGIN.right],
  );
  const y = scaleLog([1 / MOST_RATIO, MOST_RATIO], [HEIGHT - MARGIN.bottom, MARGIN.top]);
  const within = points.filter(({ ratio }) => ratio >= 0.8 && ratio <= 1.25).length;
  return (
    <figure className="drawn-late max-w-[26rem]">
      <figcaption className="text-sm font-semibold">
        {formatHeading(quantity)}, {group}{" "}
        <a href={href} className="font-mono text-xs font-normal">
          {formatCount(points.length)} runs
        </a>
      </figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" className="w-full text-[13px]">
        <title>{`Estimate against measured: ${quantity}, ${group}`}</title>
        <desc>{`${formatShare(within / points.length)} of ${points.length} runs lie between four fifths and five quarters. The table has the counts.`}</desc>
        <ResidualAxes x={x} y={y} unit={isMemory ? "GiB" : "tokens/s"} />
        <path
          d={dots(points, divisor, { x, y })}
          className="stroke-accent"
          strokeOpacity="0.55"
          strokeWidth="5"
          strokeLinecap="round"
        />
      </svg>
      <Disclosure summary="As a table">
        <Bands points={points} />
      </Disclosure>
    </figure>
  );
}

/** Dots are 5 units wide: two of them closer than this are one. */
const GRID = 2;

/** One dot a run: a line of no length with round ends. Left to right and relative, which is shorter. */
function dots(points: ResidualClass["points"], divisor: number, { x, y }: ResidualScales): string {
  const places = points
    .map(({ measured, ratio }) => {
      const shown = Math.min(MOST_RATIO, Math.max(1 / MOST_RATIO, ratio));
      return { left: onGrid(x(measured / divisor)), top: onGrid(y(shown)) };
    })
    .toSorted((a, b) => a.left - b.left || a.top - b.top);
  return places
    .map(({ left, top }, at) => {
      const before = places[at - 1];
      if (before === undefined) return `M${left} ${top}h0`;
      const isSame = left === before.left && top === before.top;
      return isSame ? "" : `m${left - before.left} ${top - before.top}h0`;
    })
    .join("");
}

function onGrid(place: number): number {
  return Math.round(place / GRID) * GRID;
}

function Bands({ points }: Pick<ResidualClass, "points">) {
  return (
    <table className="data-table">
      <thead>
        <tr>
          <th>Estimate ÷ measured</th>
          <th className="number">Runs</th>
          <th className="number">Share</th>
        </tr>
      </thead>
      <tbody>
        {BANDS.map(({ words, from, to }) => {
          const count = points.filter(({ ratio }) => ratio >= from && ratio < to).length;
          return (
            <tr key={words}>
              <td>{words}</td>
              <td className="number">{formatCount(count)}</td>
              <td className="number">{formatShare(count / points.length)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
