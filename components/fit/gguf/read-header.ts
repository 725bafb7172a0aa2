import { type GGUFParseOutput, gguf } from "@huggingface/gguf";
import { fileTypeName } from "@/lib/gguf/file-types";
import {
  FETCH_AGAIN,
  type GgufHeader,
  type GgufProblem,
  type MetadataValue,
  type Read,
} from "@/lib/gguf/header";
import { headerProblems } from "@/lib/gguf/header-problems";
import { preambleProblem } from "@/lib/gguf/preamble";
import { tensorTypeName } from "@/lib/gguf/tensor-bytes";
import { type ByteSource, SourceError } from "./byte-source";

/** What the parser asks for first. */
const FIRST_BYTES = 2_000_000;

/** The parser wants an address; every byte comes from the source. */
const NO_ADDRESS = "https://file.invalid/";

/** Keys the parser adds of its own. */
const ADDED_KEYS = ["version", "tensor_count", "kv_count"];

const MOST_CHARACTERS = 160;

/**
 * The header of one file, sound by itself: its tensors lie within the file and have known types. Of
 * the file only its beginning is read. Whatever is wrong is a problem in words, never an exception.
 */
export async function readHeader(source: ByteSource): Promise<Read<GgufHeader>> {
  try {
    const first = await source.read(0, FIRST_BYTES);
    const broken = preambleProblem(first, source.sizeBytes);
    if (broken !== undefined) return refused(broken);
    const parsed = await gguf(NO_ADDRESS, { fetch: fetchFrom(source, first) });
    const header = headerOf(parsed, source.sizeBytes);
    const problems = headerProblems(header);
    return problems.length > 0 ? { isRead: false, problems } : { isRead: true, value: header };
  } catch (error) {
    return refused(problemOf(error));
  }
}

/** Answers the parser's requests for ranges. Beyond the end it throws, or the parser would go on forever. */
function fetchFrom(source: ByteSource, first: Uint8Array<ArrayBuffer>): typeof fetch {
  return async (_address, init) => {
    const [, from, last] = /bytes=(\d+)-(\d+)/.exec(rangeOf(init)) ?? [];
    const start = Number(from);
    const end = Number(last) + 1;
    const bytes =
      start === 0 && end <= FIRST_BYTES ? first.slice(0, end) : await source.read(start, end);
    if (bytes.length === 0) throw new RangeError("The file ends here.");
    return new Response(bytes);
  };
}

function rangeOf(init: RequestInit | undefined): string {
  return new Headers(init?.headers).get("range") ?? "";
}

function headerOf(parsed: GGUFParseOutput, fileBytes: number | undefined): GgufHeader {
  const entries: [string, MetadataValue][] = Object.entries(parsed.metadata);
  const metadata = new Map(entries.filter(([key]) => !ADDED_KEYS.includes(key)));
  return {
    metadata,
    tensors: parsed.tensorInfos.map(({ name, shape, dtype, offset }) => ({
      name,
      shape: shape.map(Number),
      type: tensorTypeName(dtype),
      offsetBytes: Number(offset),
    })),
    keyCount: Number(parsed.metadata.kv_count),
    endBytes: parsed.tensorInfoByteRange[1],
    dataBytes: Number(parsed.tensorDataOffset),
    fileBytes,
    fileType: fileTypeName(metadata.get("general.file_type")),
  };
}

function problemOf(error: unknown): GgufProblem {
  if (error instanceof SourceError) return error.problem;
  if (error instanceof RangeError) {
    return { place: "its length", value: "it ends within its own header", remedy: FETCH_AGAIN };
  }
  const said = error instanceof Error ? error.message : String(error);
  return { place: "its header", value: said.slice(0, MOST_CHARACTERS), remedy: FETCH_AGAIN };
}

function refused(problem: GgufProblem): Read<GgufHeader> {
  return { isRead: false, problems: [problem] };
}
