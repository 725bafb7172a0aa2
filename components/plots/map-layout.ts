import { scaleSqrt } from "d3-scale";
import type { ZoneRow } from "@/lib/answers/map-zones";
import type { ToolRow } from "@/lib/answers/tool-rows";

/** Everything is in units of the drawing: about one CSS pixel at the width it is made for. */
const GAP = 12;
const PADDING = 12;
const HEADER_HEIGHT = 42;
const MAX_RADIUS = 36;
/** Smaller than this a shape cannot be told from the others. */
const MIN_RADIUS = 4;
/** For tools whose stars nobody counted: drawn hollow, so its size says nothing. */
const UNKNOWN_RADIUS = 9;
const LABEL_GAP = 20;
export const LINE_HEIGHT = 17;
/** Width of one character of a label, semibold at 14. */
const CHARACTER_WIDTH = 7.6;

export type PlacedTool = {
  tool: ToolRow;
  /** Middle of the shape. */
  x: number;
  y: number;
  radius: number;
  nameLines: string[];
  /** Baseline of the first line of the name. */
  textY: number;
  /** The whole cell, which is the link. */
  cell: { x: number; y: number; width: number; height: number };
};

export type Field = {
  zone: ZoneRow;
  x: number;
  y: number;
  width: number;
  height: number;
  tools: PlacedTool[];
};

/**
 * Zones as fields, in order and in rows of at most `columns` tools; tools in cells of their field.
 * The area of a shape grows with the stars counted; the largest has a radius of 36.
 */
export function layoutMap(
  zones: readonly ZoneRow[],
  { width, columns }: { width: number; columns: number },
): { fields: Field[]; height: number } {
  const radiusOf = radiusScale(zones);
  let y = 0;
  const fields = rowsOf(zones, columns).flatMap((row) => {
    const placed = placeRow(row, { width, columns, y, radiusOf });
    y += (placed[0]?.height ?? 0) + GAP;
    return placed;
  });
  return { fields, height: y - GAP };
}

function radiusScale(zones: readonly ZoneRow[]) {
  const counts = zones.flatMap(({ tools }) => tools.map(({ stars }) => stars?.starCount ?? 0));
  const scale = scaleSqrt()
    .domain([0, Math.max(1, ...counts)])
    .range([0, MAX_RADIUS]);
  return ({ stars }: ToolRow) =>
    stars === undefined ? UNKNOWN_RADIUS : Math.max(MIN_RADIUS, scale(stars.starCount));
}

function rowsOf(zones: readonly ZoneRow[], columns: number): ZoneRow[][] {
  const rows: ZoneRow[][] = [];
  let used = columns;
  for (const zone of zones) {
    const needed = columnsOf(zone, columns);
    if (used + needed > columns) {
      rows.push([]);
      used = 0;
    }
    rows.at(-1)?.push(zone);
    used += needed;
  }
  return rows;
}

type RowPlace = {
  width: number;
  columns: number;
  y: number;
  radiusOf: (tool: ToolRow) => number;
};

function placeRow(row: readonly ZoneRow[], { width, columns, y, radiusOf }: RowPlace): Field[] {
  const columnCount = row.reduce((sum, zone) => sum + columnsOf(zone, columns), 0);
  const free = width - GAP * (row.length - 1) - 2 * PADDING * row.length;
  const cellWidth = free / columnCount;
  const cellRows = cellRowsOf(row, { columns, cellWidth, radiusOf });
  const height = HEADER_HEIGHT + cellRows.reduce((sum, cells) => sum + cells.height, 0) + PADDING;

  let x = 0;
  return row.map((zone) => {
    const own = columnsOf(zone, columns);
    const left = x;
    const fieldWidth = own * cellWidth + 2 * PADDING;
    x += fieldWidth + GAP;
    let top = y + HEADER_HEIGHT;
    const tools = cellRows.flatMap(({ shapeRadius, height: cellHeight }, index) => {
      const inRow = zone.tools.slice(index * own, (index + 1) * own);
      const placed = inRow.map((tool, column) => {
        const cell = {
          x: left + PADDING + column * cellWidth,
          y: top,
          width: cellWidth,
          height: cellHeight,
        };
        const nameLines = linesOf(tool.name, cellWidth);
        const shape = { x: cell.x + cellWidth / 2, y: top + shapeRadius + 6 };
        const textY = top + 6 + 2 * shapeRadius + LABEL_GAP;
        return { tool, ...shape, radius: radiusOf(tool), nameLines, textY, cell };
      });
      top += cellHeight;
      return placed;
    });
    return { zone, x: left, y, width: fieldWidth, height, tools };
  });
}

type CellPlace = Pick<RowPlace, "columns" | "radiusOf"> & { cellWidth: number };

/** Cells side by side share their height, so that shapes and names stand on one line. */
function cellRowsOf(row: readonly ZoneRow[], { columns, cellWidth, radiusOf }: CellPlace) {
  const depth = Math.max(
    ...row.map((zone) => Math.ceil(zone.tools.length / columnsOf(zone, columns))),
  );
  return Array.from({ length: depth }, (_, index) => {
    const tools = row.flatMap((zone) => {
      const own = columnsOf(zone, columns);
      return zone.tools.slice(index * own, (index + 1) * own);
    });
    const shapeRadius = Math.max(...tools.map(radiusOf));
    const lines = Math.max(...tools.map(({ name }) => linesOf(name, cellWidth).length));
    const textHeight = LABEL_GAP + lines * LINE_HEIGHT + 8;
    return { shapeRadius, height: 6 + 2 * shapeRadius + textHeight };
  });
}

/** As few rows as needed, and as even: four tools in three columns stand two by two. */
function columnsOf({ tools }: ZoneRow, columns: number): number {
  const rowCount = Math.ceil(tools.length / columns);
  return Math.ceil(tools.length / rowCount);
}

/** A name over as many lines as it needs: "Text Generation", "Inference". */
function linesOf(name: string, width: number): string[] {
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
