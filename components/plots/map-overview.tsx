import { type SymbolType, symbol, symbolCircle, symbolDiamond, symbolSquare } from "d3-shape";
import { LICENSE_MARK } from "@/components/tools/license-mark";
import { starText, TOOL_KIND } from "@/components/tools/words";
import type { ZoneRow } from "@/lib/answers/map-zones";
import type { LicenseMark, StarTrend, ToolRow } from "@/lib/answers/tool-rows";
import { formatCount, formatDate } from "@/lib/format";
import { routes } from "@/lib/routes";
import { LINE_HEIGHT } from "./map-cells";
import { type Field, layoutMap, type PlacedTool } from "./map-layout";

type Props = { title: string; zones: readonly ZoneRow[] };

/** The same map for three widths: only one is displayed, so readers and screen readers meet one. */
const LAYOUTS = [
  { id: "narrow", width: 360, columns: 3, className: "max-w-md sm:hidden" },
  { id: "middle", width: 720, columns: 6, className: "hidden sm:block lg:hidden" },
  { id: "wide", width: 1152, columns: 9, className: "hidden lg:block" },
] as const;

/** The shapes of `LICENSE_MARK`, drawn so that equal areas stand for equal counts. */
const SHAPE: Record<LicenseMark, SymbolType> = {
  open: symbolCircle,
  "not-open": symbolSquare,
  mixed: symbolDiamond,
  unknown: symbolDiamond,
};

/** Zones as fields, tools in them: area by stars, shape by licence, an arrow where stars are dated twice. */
export function MapOverview({ title, zones }: Props) {
  return LAYOUTS.map(({ id, width, columns, className }) => {
    const { fields, height } = layoutMap(zones, { width, columns });
    return (
      <svg
        key={id}
        viewBox={`-1 -1 ${width + 2} ${height + 2}`}
        aria-labelledby={`map-${id}`}
        className={`h-auto w-full ${className}`}
      >
        <title id={`map-${id}`}>{title}</title>
        {fields.map((field) => (
          <ZoneField key={field.zone.slug} field={field} />
        ))}
      </svg>
    );
  });
}

function ZoneField({ field: { zone, x, y, width, height, tools } }: { field: Field }) {
  return (
    <g>
      <rect x={x} y={y} width={width} height={height} rx={6} className="fill-wash stroke-rule" />
      <a
        href={`#${zone.slug}`}
        aria-label={`${zone.number} ${zone.shortTitle}`}
        className="no-underline"
      >
        <rect x={x + 4} y={y + 6} width={width - 8} height={30} fill="transparent" />
        <text x={x + 12} y={y + 27} fontSize={14} className="fill-ink font-semibold">
          <tspan fontSize={12} className="fill-quiet font-mono font-normal">
            {zone.number}
          </tspan>
          <tspan dx={7} className="underline decoration-edge underline-offset-3">
            {zone.shortTitle}
          </tspan>
        </text>
      </a>
      {tools.map((placed) => (
        <Tool key={placed.tool.slug} placed={placed} />
      ))}
    </g>
  );
}

function Tool({ placed: { tool, x, y, radius, nameLines, textY, cell } }: { placed: PlacedTool }) {
  const isCounted = tool.stars !== undefined;
  const path = symbol(SHAPE[tool.licenseMark], Math.PI * radius ** 2).digits(1)();
  return (
    <a href={routes.tool(tool.slug)} aria-label={labelOf(tool)} className="group no-underline">
      <rect
        {...cell}
        rx={4}
        className="fill-transparent group-hover:fill-paper group-focus-visible:fill-paper"
      />
      <path
        d={path ?? undefined}
        transform={`translate(${x} ${y})`}
        className={LICENSE_MARK[tool.licenseMark].color}
        fill={isCounted ? "currentColor" : "none"}
        stroke="currentColor"
        strokeDasharray={isCounted ? undefined : "3 2.5"}
      />
      {tool.trend && (
        <TrendArrow
          trend={tool.trend}
          x={Math.round(x + radius * 0.75 + 9)}
          y={Math.round(y - radius * 0.6)}
        />
      )}
      <text x={x} y={textY} fontSize={14} textAnchor="middle" className="fill-ink font-semibold">
        {nameLines.map((line, index) => (
          <tspan
            key={line}
            x={x}
            dy={index === 0 ? 0 : LINE_HEIGHT}
            className="underline decoration-edge underline-offset-3 group-hover:decoration-ink"
          >
            {line}
          </tspan>
        ))}
        <tspan x={x} dy={LINE_HEIGHT} fontSize={12.5} className="fill-quiet font-normal">
          {countOf(tool)}
        </tspan>
      </text>
    </a>
  );
}

type ArrowProps = { trend: StarTrend; x: number; y: number };

function TrendArrow({ trend: { change }, x, y }: ArrowProps) {
  if (change === 0) return null;
  return (
    <path
      d="M0-6 4 0H1.2V6H-1.2V0H-4z"
      transform={`translate(${x} ${y})${change < 0 ? " rotate(180)" : ""}`}
      className="fill-ink"
    />
  );
}

function countOf({ stars }: ToolRow): string {
  if (stars === undefined) return "not counted";
  return `${stars.isLowerBound ? "≥ " : ""}${formatCount(stars.starCount)}`;
}

function labelOf({ name, kind, licenseMark, stars, trend }: ToolRow): string {
  const parts = [
    TOOL_KIND[kind].word.toLowerCase(),
    LICENSE_MARK[licenseMark].word.toLowerCase(),
    stars ? starText(stars) : "stars not counted",
  ];
  if (trend) {
    const direction = trend.change < 0 ? "fewer" : "more";
    const change = formatCount(Math.abs(trend.change));
    parts.push(`${change} ${direction} than on ${formatDate(trend.since)}`);
  }
  return `${name}: ${parts.join(", ")}`;
}
