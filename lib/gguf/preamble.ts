import { FETCH_AGAIN, type GgufProblem } from "./header";

/** The first bytes of a file: four letters, a version, how many tensors and how many keys. */
export const PREAMBLE_BYTES = 24;

const MAGIC = "GGUF";
/** Versions llama.cpp reads. */
const OLDEST_VERSION = 2;
const NEWEST_VERSION = 3;
/** A key takes its length, its type and a value at the least; a tensor its length, sizes, type and offset. */
const LEAST_KEY_BYTES = 13;
const LEAST_TENSOR_BYTES = 24;

/**
 * What is wrong with the first bytes of a file; undefined when a reader may go on. It stops files
 * whose counts no file of that size can hold before anything is set aside for them.
 */
export function preambleProblem(
  bytes: Uint8Array,
  fileBytes: number | undefined,
): GgufProblem | undefined {
  const magic = String.fromCharCode(...bytes.subarray(0, MAGIC.length));
  if (bytes.length < MAGIC.length || magic !== MAGIC) {
    return problem(
      "its first four bytes",
      shown(magic),
      "A GGUF file begins with GGUF. Choose a .gguf file.",
    );
  }
  if (bytes.length < PREAMBLE_BYTES) {
    return problem(
      "its length",
      `${bytes.length} bytes`,
      `A header has at least ${PREAMBLE_BYTES}. ${FETCH_AGAIN}`,
    );
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return (
    versionProblem(view) ??
    countProblem(
      "its count of tensors",
      view.getBigUint64(8, true),
      LEAST_TENSOR_BYTES,
      fileBytes,
    ) ??
    countProblem("its count of keys", view.getBigUint64(16, true), LEAST_KEY_BYTES, fileBytes)
  );
}

function versionProblem(view: DataView): GgufProblem | undefined {
  const version = view.getUint32(4, true);
  if (version >= OLDEST_VERSION && version <= NEWEST_VERSION) return undefined;
  const isBigEndian = view.getUint32(4, false) <= NEWEST_VERSION;
  if (version === 1 || isBigEndian) {
    const value = isBigEndian ? "big-endian" : "1";
    return problem(
      "its version",
      value,
      "llama.cpp no longer loads it here. Take a newer conversion of the model.",
    );
  }
  return problem(
    "its version",
    String(version),
    `Versions ${OLDEST_VERSION} and ${NEWEST_VERSION} are known here.`,
  );
}

function countProblem(
  place: string,
  count: bigint,
  leastBytes: number,
  fileBytes = Number.MAX_SAFE_INTEGER,
): GgufProblem | undefined {
  if (count * BigInt(leastBytes) <= BigInt(fileBytes)) return undefined;
  return problem(
    place,
    String(count),
    `A file of ${fileBytes} bytes cannot hold so many. ${FETCH_AGAIN}`,
  );
}

/** Bytes that are no letters would be drawn as boxes. */
function shown(text: string): string {
  return text === "" ? "none" : text.replaceAll(/[^ -~]/g, "·");
}

function problem(place: string, value: string, remedy: string): GgufProblem {
  return { place, value, remedy };
}
