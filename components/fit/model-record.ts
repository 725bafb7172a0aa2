import type { ModelDetails, ModelEntry } from "./checker-data";

/** The catalog's record of a model; undefined where it was read from a file and the catalog has none. */
export function modelRecord(
  model: ModelEntry & Partial<Pick<ModelDetails, "ownFile">>,
): { slug: string; name: string } | undefined {
  return model.ownFile === undefined ? model : model.ownFile.record;
}
