import type { ZoneRow } from "@/lib/answers/map-zones";
import type { ToolRow } from "@/lib/answers/tool-rows";
import {
  type CellRow,
  cellRowsOf,
  columnsOf,
  LABEL_GAP,
  linesOf,
  radiusScale,
  SHAPE_GAP,
} from "./map-cells";

/** Everything is in units of the drawing: about one CSS pixel at the width it is made for. */
const GAP = 12;
const PADDING = 12;
const HEADER_HEIGHT = 42;

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

  let left = 0;
  return row.map((zone) => {
    const own = columnsOf(zone, columns);
    const x = left;
    const fieldWidth = own * cellWidth + 2 * PADDING;
    left += fieldWidth + GAP;
    const corner = { x: x + PADDING, y: y + HEADER_HEIGHT };
    const tools = placeTools(zone, { ...corner, own, cellWidth, cellRows, radiusOf });
    return { zone, x: tenth(x), y, width: tenth(fieldWidth), height, tools };
  });
}

type FieldPlace = {
  x: number;
  y: number;
  /** How many cells stand side by side. */
  own: number;
  cellWidth: number;
  cellRows: readonly CellRow[];
  radiusOf: (tool: ToolRow) => number;
};

function placeTools({ tools }: ZoneRow, place: FieldPlace): PlacedTool[] {
  const { x, y, own, cellWidth, cellRows, radiusOf } = place;
  return cellRows.flatMap((row, index) =>
    tools.slice(index * own, (index + 1) * own).map((tool, column) => {
      const left = x + column * cellWidth;
      const top = y + row.y;
      return {
        tool,
        x: tenth(left + cellWidth / 2),
        y: top + SHAPE_GAP + row.shapeRadius,
        radius: radiusOf(tool),
        nameLines: linesOf(tool.name, cellWidth),
        textY: top + SHAPE_GAP + 2 * row.shapeRadius + LABEL_GAP,
        cell: { x: tenth(left), y: top, width: tenth(cellWidth), height: row.height },
      };
    }),
  );
}

/** Finer than a tenth of a pixel nobody sees, and every digit is sent three times. */
function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
