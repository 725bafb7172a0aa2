import { scaleLinear, scaleLog } from "d3-scale";
import { line, type SymbolType, symbol, symbolCircle, symbolDiamond, symbolSquare } from "d3-shape";
import type { LossPoint } from "@/lib/answers/quantization-plot";
import type { QuantizationGroup } from "@/lib/answers/quantization-rows";
import { formatFigure, formatFixed } from "@/lib/format";
import { routes } from "@/lib/routes";
import { LossAxes, MARGIN, PLOT_HEIGHT, PLOT_WIDTH } from "./loss-axes";
import { type PlacedLabel, placeLabels } from "./place-labels";

type Props = { model: string; points: readonly LossPoint[] };

type Mark = { word: string; fill: string; shape: SymbolType };

/** Word, colour and shape of the groups that are drawn. */
const MARK: Partial<Record<QuantizationGroup, Mark>> = {
  "k-quants": { word: "K-quants", fill: "fill-series-weights", shape: symbolCircle },
  "i-quants": { word: "I-quants", fill: "fill-series-cache", shape: symbolSquare },
  "simple-blocks": { word: "Simple blocks", fill: "fill-series-compute", shape: symbolDiamond },
};
const OTHER: Mark = { word: "Others", fill: "fill-quiet", shape: symbolDiamond };

const MARK_AREA = 60;
/** Width of a character and height of a line at the size of the labels. */
const TEXT = { characterWidth: 6.9, lineHeight: 15 };
/** The same on a phone, where a unit of the drawing is smaller and text is set larger. */
const PHONE_TEXT = { characterWidth: 12, lineHeight: 30 };

/** Formats by bits and divergence: left is smaller, low is closer to the unquantized model. */
export function LossBits({ model, points }: Props) {
  const bits = points.map(({ bitsPerWeight }) => bitsPerWeight);
  const losses = points.map(({ divergence }) => divergence);
  const x = scaleLinear(
    [Math.floor(Math.min(...bits)), Math.ceil(Math.max(...bits))],
    [MARGIN.left, PLOT_WIDTH - MARGIN.right],
  );
  const y = scaleLog(
    [Math.min(...losses) / 1.6, Math.max(...losses) * 1.6],
    [PLOT_HEIGHT - MARGIN.bottom, MARGIN.top],
  );
  const placed = points.map((point) => ({
    point,
    x: x(point.bitsPerWeight),
    y: y(point.divergence),
    text: point.name,
  }));
  const wide = labelsBySlug(placed, TEXT);
  const narrow = labelsBySlug(placed, PHONE_TEXT);
  const best = placed.filter(({ point }) => isBest(point, points));
  const path = line<{ x: number; y: number }>(
    (at) => at.x,
    (at) => at.y,
  )(best);
  return (
    <figure className="mb-8">
      <Legend />
      <svg
        viewBox={`0 0 ${PLOT_WIDTH} ${PLOT_HEIGHT}`}
        className="mt-2 w-full max-w-[52rem] text-[22px] sm:text-[13px]"
      >
        <title>Bits per weight and quality loss of GGUF formats</title>
        <desc>{`Each mark is a format, by its bits per weight and by how far its output is from the unquantized ${model}. The table below has every figure.`}</desc>
        <LossAxes x={x} y={y} />
        <path d={path ?? undefined} className="fill-none stroke-edge" strokeDasharray="3 4" />
        {placed.map((at) => (
          <Dot key={at.point.slug} {...at} wide={wide.get(at.text)} narrow={narrow.get(at.text)} />
        ))}
      </svg>
      <figcaption className="mt-2 max-w-[42rem] text-sm text-quiet">
        Divergence (KL, mean over tokens) from the unquantized {model}, the smallest recorded for
        each format; scale by factors. The dotted line joins formats that nothing smaller beats.
        Other models lose other amounts, larger ones as a rule less: each format’s page has them.
      </figcaption>
    </figure>
  );
}

function Legend() {
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1 text-sm">
      {Object.values(MARK).map(({ word, fill, shape }) => (
        <li key={word} className="flex items-center gap-1.5">
          <svg viewBox="-6 -6 12 12" className={`size-3 ${fill}`} aria-hidden="true">
            <path d={symbol(shape, MARK_AREA)() ?? undefined} />
          </svg>
          {word}
        </li>
      ))}
    </ul>
  );
}

type Placed = { point: LossPoint; x: number; y: number; text: string };
type Label = PlacedLabel | undefined;

/** The text of each format that has room; the most published ones choose first. */
function labelsBySlug(
  placed: readonly Placed[],
  text: Parameters<typeof placeLabels>[1],
): ReadonlyMap<string, Label> {
  const ordered = placed.toSorted((a, b) => b.point.fileCount - a.point.fileCount);
  const labels = placeLabels(ordered, text);
  return new Map(ordered.map((at, index) => [at.text, labels[index]]));
}

type DotProps = Placed & { wide: Label; narrow: Label };

function Dot({ point, x, y, wide, narrow }: DotProps) {
  const { fill, shape } = MARK[point.group] ?? OTHER;
  const path = symbol(shape, MARK_AREA).digits(1)();
  return (
    <a href={routes.quantization(point.slug)} tabIndex={-1} className="no-underline">
      <title>
        {`${point.name}: ${formatFixed(point.bitsPerWeight, 2)} bits, divergence ${formatFigure(point.divergence)}`}
      </title>
      <path
        d={path ?? undefined}
        transform={`translate(${formatFixed(x, 0)} ${formatFixed(y, 0)})`}
        className={fill}
      />
      <Name text={point.name} label={wide} className="max-sm:hidden" />
      <Name text={point.name} label={narrow} className="sm:hidden" />
    </a>
  );
}

type NameProps = { text: string; label: Label; className: string };

function Name({ text, label, className }: NameProps) {
  if (label === undefined) return null;
  return (
    <text
      x={formatFixed(label.x, 0)}
      y={formatFixed(label.y, 0)}
      textAnchor={label.anchor}
      className={`fill-ink ${className}`}
    >
      {text}
    </text>
  );
}

/** Whether no format takes as few bits and loses less. */
function isBest(point: LossPoint, points: readonly LossPoint[]): boolean {
  return !points.some(
    (other) => other.bitsPerWeight <= point.bitsPerWeight && other.divergence < point.divergence,
  );
}
