import { formatKey } from "@/lib/fit/formats";
import type { FitModel, FitWeights } from "@/lib/fit/types";
import { weightsFromMixture } from "@/lib/fit/weights";
import { foldName } from "@/lib/resolve/record";

const BYTES_PER_MB = 1e6;

/** A model as the checker's files hold it. */
export type RunModel = {
  fit: FitModel;
  files: readonly (readonly [format: string, megabytes: number, uncertaintyShare?: number])[];
  nativeFormat?: string | undefined;
};

/** The weights of a run: the size its program printed, else a published file, else the mixture of the format. */
export function runWeights(
  { fit, files, nativeFormat }: RunModel,
  quantization: string,
  modelBytes: number | undefined,
): FitWeights | undefined {
  const key = formatKey(quantization);
  if (modelBytes !== undefined) {
    return { quantization: key ?? quantization, bytes: modelBytes, basis: "file" };
  }
  const names = [quantization, key ?? ""].map(foldName);
  const file = files.find(([format]) => names.includes(foldName(format)));
  if (file !== undefined) {
    const [format, megabytes, uncertaintyShare] = file;
    const bytes = Math.round(megabytes * BYTES_PER_MB);
    return { quantization: format, bytes, basis: "file", uncertaintyShare };
  }
  return key === undefined ? undefined : weightsFromMixture(fit, nativeFormat ?? key);
}
