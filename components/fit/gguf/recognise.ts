import type { FitModel } from "@/lib/fit/types";
import type { FileModel } from "@/lib/gguf/read-model";
import { findNames, theOneMeant } from "@/lib/machine/find-name";
import { type DirectoryColumns, directoryOf } from "@/lib/machine/name-columns";
import { shardOf } from "@/lib/machine/shard";
import type { ModelDetails, WhyNot } from "../checker-data";

const FOLDER = "/data/checker/";

/**
 * The catalog's record of a model, found by what the file, its name or its repository call it, if
 * the file agrees: as many layers, as wide. Undefined for a model the catalog does not have.
 */
export async function recognise(
  names: readonly string[],
  model: FileModel,
): Promise<ModelDetails | undefined> {
  const file: DirectoryColumns<WhyNot> | undefined = await fetchOwn("directory.json");
  if (file === undefined) return undefined;
  const { models } = directoryOf(file);
  for (const name of names) {
    const slug = theOneMeant(findNames(name, models))?.slug;
    if (slug === undefined) continue;
    const shard: ModelDetails[] | undefined = await fetchOwn(`models-${shardOf(slug)}.json`);
    const details = shard?.find((each) => each.slug === slug);
    if (details !== undefined && agrees(details.fit, model)) return details;
  }
  return undefined;
}

/** A name may be wrong: what the file says of itself must not contradict the record. */
export function agrees({ attention, shape }: FitModel, file: FileModel): boolean {
  const { blockCount, hiddenSize } = file;
  const layerCount = file.fit.isRead ? file.fit.value.attention?.layerCount : blockCount;
  const isAsDeep =
    attention === undefined ||
    attention.layerCount === layerCount ||
    attention.layerCount === blockCount;
  return isAsDeep && (shape === undefined || shape.hiddenSize === hiddenSize);
}

async function fetchOwn<Content>(name: string): Promise<Content | undefined> {
  try {
    const response = await fetch(`${FOLDER}${name}`);
    const content: Content = await response.json();
    return response.ok ? content : undefined;
  } catch {
    return undefined;
  }
}
