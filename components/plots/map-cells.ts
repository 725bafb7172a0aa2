import { scaleSqrt } from "d3-scale";
import type { ZoneRow } from "@/lib/answers/map-zones";
import type { ToolRow } from "@/lib/answers/tool-rows";

const MAX_RADIUS = 36;
/** Smaller than this a shape cannot be told from the others. */
const MIN_RADIUS = 4;
/** For tools whose stars nobody counted: drawn hollow, so its size says nothing. */
const UNKNOWN_RADIUS = 9;
/** Above a shape. */
export const SHAPE_GAP = 6;
/** From the lowest shape to the baseline of the names. */
export const LABEL_GAP = 20;
export const LINE_HEIGHT = 17;
/** Width of one character of a label, semibold at 14. */
const CHARACTER_WIDTH = 7.6;

/** The radius of a tool: its area grows with the stars counted. */
export function radiusScale(zones: readonly ZoneRow[]) {
  const counts = zones.flatMap(({ tools }) => tools.map(({ stars }) => stars?.starCount ?? 0));
  const scale = scaleSqrt()
    .domain([0, Math.max(1, ...counts)])
    .range([0, MAX_RADIUS]);
  return ({ stars }: ToolRow) =>
    stars === undefined ? UNKNOWN_RADIUS : Math.max(MIN_RADIUS, scale(stars.starCount));
}

type CellPlace = {
  columns: number;
  cellWidth: number;
  radiusOf: (tool: ToolRow) => number;
};

/** Cells side by side: where they begin below the header, the largest shape, and their height. */
export type CellRow = { y: number; shapeRadius: number; height: number };

/** Cells side by side share their height, so that shapes and names stand on one line. */
export function cellRowsOf(
  row: readonly ZoneRow[],
  { columns, cellWidth, radiusOf }: CellPlace,
): CellRow[] {
  const depth = Math.max(
    ...row.map((zone) => Math.ceil(zone.tools.length / columnsOf(zone, columns))),
  );
  let y = 0;
  return Array.from({ length: depth }, (_, index) => {
    const tools = row.flatMap((zone) => {
      const own = columnsOf(zone, columns);
      return zone.tools.slice(index * own, (index + 1) * own);
    });
    const shapeRadius = Math.ceil(Math.max(...tools.map(radiusOf)));
    const lines = Math.max(...tools.map(({ name }) => linesOf(name, cellWidth).length));
    const height = SHAPE_GAP + 2 * shapeRadius + LABEL_GAP + lines * LINE_HEIGHT + 8;
    y += height;
    return { y: y - height, shapeRadius, height };
  });
}

/** As few rows as needed, and as even: four tools in three columns stand two by two. */
export function columnsOf({ tools }: ZoneRow, columns: number): number {
  const rowCount = Math.ceil(tools.length / columns);
  return Math.ceil(tools.length / rowCount);
}

/** A name over as many lines as it needs: "Text Generation", "Inference". */
export function linesOf(name: string, width: number): string[] {
  const limit = width / CHARACTER_WIDTH;
  const lines: string[] = [];
  for (const word of name.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= limit) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else lines.push(word);
  }
  return lines;
}
