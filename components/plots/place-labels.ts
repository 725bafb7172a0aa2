/** A mark with its text, in units of the drawing. */
export type Labelled = { x: number; y: number; text: string };

/** Where a text stands beside its mark. */
export type PlacedLabel = { x: number; y: number; anchor: "start" | "end" | "middle" };

type Box = { left: number; right: number; top: number; bottom: number };

/** Half the size of a mark, which no text may cover. */
const MARK = 5;

/** From the middle of a mark to its text. */
const GAP = 8;

/**
 * Each text right, left, above or below its mark, where it covers neither a mark nor a text placed
 * before; undefined where there is no room. Those that come first choose first.
 */
export function placeLabels(
  marks: readonly Labelled[],
  { characterWidth, lineHeight }: { characterWidth: number; lineHeight: number },
): (PlacedLabel | undefined)[] {
  const taken: Box[] = marks.map(({ x, y }) => boxAround(x, y, MARK, MARK));
  return marks.map(({ x, y, text }, index) => {
    const width = text.length * characterWidth;
    const own = taken[index];
    for (const place of placesBeside(x, y, lineHeight)) {
      const box = boxOf(place, width, lineHeight);
      if (taken.some((other) => other !== own && overlap(box, other))) continue;
      taken.push(box);
      return place;
    }
    return undefined;
  });
}

function placesBeside(x: number, y: number, lineHeight: number): PlacedLabel[] {
  const middle = y + lineHeight / 3;
  return [
    { x: x + GAP, y: middle, anchor: "start" },
    { x: x - GAP, y: middle, anchor: "end" },
    { x, y: y - GAP, anchor: "middle" },
    { x, y: y + GAP + lineHeight * 0.7, anchor: "middle" },
  ];
}

function boxOf({ x, y, anchor }: PlacedLabel, width: number, lineHeight: number): Box {
  const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
  return { left, right: left + width, top: y - lineHeight * 0.8, bottom: y + lineHeight * 0.2 };
}

function boxAround(x: number, y: number, width: number, height: number): Box {
  return { left: x - width, right: x + width, top: y - height, bottom: y + height };
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
