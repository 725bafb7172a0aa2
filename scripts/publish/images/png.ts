import { crc32, deflateSync } from "node:zlib";

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const MOST_COLORS = 256;
/** Low bits by which shades may differ and count as one colour, tried in order. */
const COARSER_BITS = [3, 4];

type Picture = { width: number; height: number; pixels: Uint8Array };

/**
 * Opaque pixels (RGBA) as a PNG with a palette: a byte a pixel before compression, a quarter of what
 * full colour takes. Shades that differ by little become the one that comes first, so that areas keep
 * their exact colour and only the soft edges of letters lose some of their steps.
 */
export function palettePng({ width, height, pixels }: Picture): Buffer {
  const words = new Int32Array(pixels.buffer, pixels.byteOffset, pixels.length / 4);
  const found = firstIndexed(words);
  if (found === undefined) throw new Error("A picture has too many colours for a palette");
  const { colors, indices } = found;
  const lines = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1) {
    // The byte ahead of each line says that it is stored as it is.
    lines.set(indices.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  }
  return Buffer.concat([
    SIGNATURE,
    chunk("IHDR", header(width, height)),
    chunk(
      "PLTE",
      Buffer.from(
        colors.flatMap((color) => [color & 255, (color >> 8) & 255, (color >> 16) & 255]),
      ),
    ),
    chunk("IDAT", deflateSync(lines, { level: 6 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function firstIndexed(words: Int32Array) {
  for (const bits of COARSER_BITS) {
    const found = indexed(words, bits);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A pixel is one word, its red in the lowest byte; a run of the same colour costs next to nothing. */
function indexed(words: Int32Array, dropped: number) {
  const channel = (0xff >> dropped) << dropped;
  const mask = (channel << 16) | (channel << 8) | channel;
  const places = new Map<number, number>();
  const colors: number[] = [];
  const indices = new Uint8Array(words.length);
  let last = -1;
  let place = 0;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? 0;
    if (word !== last) {
      last = word;
      const known = places.get(word & mask);
      place = known ?? colors.length;
      if (known === undefined) {
        if (place === MOST_COLORS) return undefined;
        places.set(word & mask, place);
        colors.push(word);
      }
    }
    indices[at] = place;
  }
  return { colors, indices };
}

/** Eight bits a pixel, indexed colour. */
function header(width: number, height: number): Buffer {
  const data = Buffer.alloc(13);
  data.writeUInt32BE(width, 0);
  data.writeUInt32BE(height, 4);
  data.set([8, 3, 0, 0, 0], 8);
  return data;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const result = Buffer.alloc(body.length + 8);
  result.writeUInt32BE(data.length, 0);
  body.copy(result, 4);
  result.writeUInt32BE(crc32(body), body.length + 4);
  return result;
}
