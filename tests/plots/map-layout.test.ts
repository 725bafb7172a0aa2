import { describe, expect, it } from "vitest";
import { layoutMap } from "@/components/plots/map-layout";
import { zonesOf } from "@/lib/answers/map-zones";
import { findMap } from "@/lib/catalog";

const map = findMap("inference-runtimes");
const zones = map ? zonesOf(map) : [];
const WIDTHS = [
  { width: 360, columns: 3 },
  { width: 720, columns: 6 },
  { width: 1152, columns: 9 },
];

type Box = { x: number; y: number; width: number; height: number };

/** Coordinates are rounded to a tenth. */
const TOLERANCE = 0.2;

function overlap(a: Box, b: Box) {
  const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return across > TOLERANCE && down > TOLERANCE;
}

describe.each(WIDTHS)("layoutMap at $width with $columns columns", (options) => {
  const { fields, height } = layoutMap(zones, options);
  const cells = fields.flatMap(({ tools }) => tools.map(({ cell }) => cell));

  it("draws all six zones and 18 tools, in order", () => {
    expect(fields.map(({ zone }) => zone.number)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(cells).toHaveLength(18);
  });

  it.each([
    ["fields", fields],
    ["cells", cells],
  ])("keeps %s apart and inside the drawing", (_, boxes) => {
    for (const [index, box] of boxes.entries()) {
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(options.width + TOLERANCE);
      expect(box.y + box.height).toBeLessThanOrEqual(height + TOLERANCE);
      expect(boxes.slice(index + 1).filter((other) => overlap(box, other))).toEqual([]);
    }
  });

  it("gives each tool a target of at least 24 × 24", () => {
    for (const { width, height: cellHeight } of cells) {
      expect(Math.min(width, cellHeight)).toBeGreaterThanOrEqual(24);
    }
  });

  it("lets the area of a shape grow as the stars: Ollama to vLLM as 179,137 to 89,671", () => {
    const radius = (slug: string) =>
      fields.flatMap(({ tools }) => tools).find(({ tool }) => tool.slug === slug)?.radius ?? 0;
    expect((radius("ollama") / radius("vllm")) ** 2).toBeCloseTo(179_137 / 89_671, 6);
  });
});
