import { scaleLinear } from "d3-scale";
import { line } from "d3-shape";
import type { CardLimit, ContextCurveData, CurvePoint } from "@/lib/answers/context-curve";
import { formatCapacity, formatCount, formatGib, formatTokensShort } from "@/lib/format";
import { ContextAxes, HEIGHT, MARGIN, type ScaleProps, WIDTH } from "./context-axes";

type Props = { name: string; curve: ContextCurveData };

/** Limits nearer than this would have their names overlap; the table has them all. */
const LIMIT_STEP = 24;

/** What the name of a card and a count beside it take. */
const NAME_WIDTH = 140;

/** Keeps a label readable where it lies on a line. */
const HALO = "stroke-paper [paint-order:stroke]";

/** Labels nearer than this would overlap. */
const LABEL_STEP = 14;

/** A card much larger than the last point would flatten the curve: not drawn above this share of it. */
const MAX_LIMIT_SHARE = 1.4;

/** Room above the higher of the last point and the last card that still matters, as a share. */
const HEADROOM_SHARE = 0.08;

/** Memory against context, with the limits of cards and where the curves cross them. */
export function ContextCurve({ name, curve: { points, limits, quantization } }: Props) {
  const last = points.at(-1);
  if (last === undefined) return null;
  const shown = limits.filter(({ usableGiB }) => usableGiB > (points[0]?.q8GiB ?? 0));
  const top = Math.max(
    last.f16GiB,
    ...shown.map(({ usableGiB }) => Math.min(usableGiB, last.f16GiB * MAX_LIMIT_SHARE)),
  );
  const x = scaleLinear([0, last.contextTokens], [MARGIN.left, WIDTH - MARGIN.right]);
  const y = scaleLinear([0, top * (1 + HEADROOM_SHARE)], [HEIGHT - MARGIN.bottom, MARGIN.top]);
  const eightBitY = Math.max(y(last.q8GiB), y(last.f16GiB) + LABEL_STEP);
  const path = (of: (point: CurvePoint) => number) =>
    line<CurvePoint>(
      (point) => x(point.contextTokens),
      (point) => y(of(point)),
    )([...points]);
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" className="w-full max-w-[26rem] text-[13px]">
      <title>{`Memory of ${name} at ${quantization} against context`}</title>
      <desc>{descriptionOf(last)}</desc>
      <ContextAxes x={x} y={y} lastTokens={last.contextTokens} />
      <path
        d={path(({ q8GiB }) => q8GiB) ?? undefined}
        className="stroke-series-cache"
        fill="none"
        strokeWidth="2"
        strokeDasharray="6 3"
      />
      <path
        d={path(({ f16GiB }) => f16GiB) ?? undefined}
        className="stroke-accent"
        fill="none"
        strokeWidth="2"
      />
      {spaced(
        shown.filter(({ usableGiB }) => usableGiB <= top * (1 + HEADROOM_SHARE)),
        y,
      ).map((limit) => (
        <Limit key={limit.memoryGiB} {...{ limit, x, y }} lastTokens={last.contextTokens} />
      ))}
      <Label
        x={x(last.contextTokens) + 6}
        y={y(last.f16GiB)}
        text="16-bit"
        className="fill-accent"
      />
      <Label x={x(last.contextTokens) + 6} y={eightBitY} text="8-bit" className="fill-quiet" />
    </svg>
  );
}

type LimitProps = ScaleProps & { limit: CardLimit; lastTokens: number };

function Limit({ limit, lastTokens, x, y }: LimitProps) {
  const { f16Tokens, memoryGiB, usableGiB } = limit;
  const height = y(usableGiB);
  const isCrossed = f16Tokens > 0 && f16Tokens < lastTokens;
  return (
    <g>
      <line
        x1={MARGIN.left}
        x2={WIDTH - MARGIN.right}
        y1={height}
        y2={height}
        className="stroke-edge"
        strokeDasharray="2 3"
      />
      <text x={MARGIN.left + 4} y={height - 4} className={`fill-quiet ${HALO}`} strokeWidth="4">
        {`${formatCapacity(memoryGiB)} card`}
      </text>
      {isCrossed && (
        <>
          <circle cx={x(f16Tokens)} cy={height} r="3.5" className="fill-accent" />
          <text
            {...besideDot(x(f16Tokens), height)}
            className={`fill-accent ${HALO}`}
            strokeWidth="4"
          >
            {formatCount(f16Tokens)}
          </text>
        </>
      )}
    </g>
  );
}

/** Limits whose names do not overlap, from the largest card down. */
function spaced(limits: readonly CardLimit[], y: ScaleProps["y"]): CardLimit[] {
  const kept: CardLimit[] = [];
  for (const limit of limits.toReversed()) {
    const above = kept.at(-1);
    const isClear = above === undefined || y(limit.usableGiB) - y(above.usableGiB) >= LIMIT_STEP;
    if (isClear) kept.push(limit);
  }
  return kept;
}

/** Above the limit and left of the dot, where the curve is not; below it where the card's name stands. */
function besideDot(x: number, y: number) {
  if (x > MARGIN.left + NAME_WIDTH) return { x: x - 6, y: y - 5, textAnchor: "end" } as const;
  return { x: x + 4, y: y + 15 };
}

type LabelProps = { x: number; y: number; text: string; className: string };

function Label({ x, y, text, className }: LabelProps) {
  return (
    <text x={x} y={y} dominantBaseline="middle" className={className}>
      {text}
    </text>
  );
}

function descriptionOf({ contextTokens, f16GiB, q8GiB }: CurvePoint): string {
  return `${formatGib(f16GiB)} at ${formatTokensShort(contextTokens)} tokens with a 16-bit cache, ${formatGib(q8GiB)} with an 8-bit one.`;
}
