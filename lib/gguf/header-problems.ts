import { FETCH_AGAIN, type GgufHeader, type GgufProblem, type GgufTensor } from "./header";
import { isKnownType, tensorBytes } from "./tensor-bytes";

/** Enough to show what is wrong; a damaged file may have thousands. */
const MOST_PROBLEMS = 5;

/**
 * What contradicts itself in the header of one file, the most telling first. A part of a model may
 * hold no tensor at all.
 */
export function headerProblems(header: GgufHeader): GgufProblem[] {
  const { metadata, keyCount, tensors, endBytes, fileBytes = Number.MAX_SAFE_INTEGER } = header;
  if (endBytes > fileBytes) {
    return [
      {
        place: "its length",
        value: `${fileBytes} bytes`,
        remedy: `It ends within its own header. ${FETCH_AGAIN}`,
      },
    ];
  }
  const problems = [
    metadata.size < keyCount && {
      place: "its metadata",
      value: `${keyCount} keys, ${metadata.size} of them different`,
      remedy: "A key stands there twice, and llama.cpp refuses such a file.",
    },
    ...repeatedNames(tensors).map((name) => ({
      place: `tensor ${name}`,
      value: "listed twice",
      remedy: "llama.cpp refuses such a file.",
    })),
    ...tensors.map((tensor) => tensorProblem(tensor, header)),
    overlapProblem(header),
  ];
  return problems.filter((each) => each !== false && each !== undefined).slice(0, MOST_PROBLEMS);
}

function tensorProblem(
  tensor: GgufTensor,
  { dataBytes, fileBytes }: GgufHeader,
): GgufProblem | undefined {
  const place = `tensor ${tensor.name}`;
  const { shape, type, offsetBytes } = tensor;
  if (shape.length === 0 || shape.some((size) => !Number.isSafeInteger(size) || size < 1)) {
    return { place, value: `size ${shape.join(" × ") || "none"}`, remedy: FETCH_AGAIN };
  }
  if (!isKnownType(type)) {
    return {
      place,
      value: `type ${type}`,
      remedy: "Its size is not known here: a type of another program, or a newer one.",
    };
  }
  const bytes = tensorBytes(tensor);
  if (bytes === undefined || !Number.isSafeInteger(bytes)) {
    return {
      place,
      value: `${shape.join(" × ")} in ${type}`,
      remedy: `Its rows are no whole blocks. ${FETCH_AGAIN}`,
    };
  }
  const end = dataBytes + offsetBytes + bytes;
  if (fileBytes === undefined || end <= fileBytes) return undefined;
  return { place, value: `ends at byte ${end}, the file at ${fileBytes}`, remedy: FETCH_AGAIN };
}

/** Tensors that lie over one another would make a small file hold a large model. */
function overlapProblem({ tensors, fileBytes }: GgufHeader): GgufProblem | undefined {
  const bytes = tensors.reduce((sum, tensor) => sum + (tensorBytes(tensor) ?? 0), 0);
  if (fileBytes === undefined || bytes <= fileBytes) return undefined;
  const value = `${bytes} bytes in a file of ${fileBytes}`;
  return { place: "its tensors", value, remedy: FETCH_AGAIN };
}

function repeatedNames(tensors: readonly GgufTensor[]): string[] {
  const seen = new Set<string>();
  return tensors.flatMap(({ name }) => {
    if (seen.has(name)) return [name];
    seen.add(name);
    return [];
  });
}
