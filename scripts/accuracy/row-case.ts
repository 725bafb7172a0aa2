import { fileWeights, mixtureWeights } from "@/lib/answers/weights";
import { catalog } from "@/lib/catalog";
import type { Model } from "@/lib/catalog/schemas/model";
import { bitsOf, formatKey } from "@/lib/fit/formats";
import type { FitMachine, FitSettings, FitWeights } from "@/lib/fit/types";
import { indexModels, resolveModel } from "@/lib/resolve/model-text";
import { settingsOf } from "@/lib/runs/row-settings";
import { BYTES_PER_GIB } from "@/lib/units";
import type { Measurement } from "./measurement";
import { machineOf } from "./row-machine";

/** A row as the engine is asked about it. */
export type RowCase = {
  row: Measurement;
  model: Model;
  weights: FitWeights;
  machine: FitMachine;
  settings: FitSettings;
};

/** Why a row cannot be asked about. Each is a general rule, printed with its count. */
export type Unasked =
  | "model not in the catalog"
  | "hardware not in the catalog"
  | "layers unknown"
  | "format not stated";

const models = indexModels<Model>(
  catalog.models.filter(({ runsAs }) => runsAs === "text" || runsAs === "vision-language"),
);

/** The case a row stands for, or why there is none. */
export function caseOfRow(row: Measurement): RowCase | Unasked {
  const model = row.model === null ? undefined : resolveModel(row.model, models);
  if (model === undefined) return "model not in the catalog";
  if (model.attention === undefined) return "layers unknown";
  const settings = settingsOf(row);
  const machine = machineOf(row, settings.runtime?.backend);
  if (machine === undefined) return "hardware not in the catalog";
  const weights = weightsOfRow(row, model);
  return weights === undefined ? "format not stated" : { row, model, weights, machine, settings };
}

/** The source's own size first, then a published file, then the mixture of the format. */
export function weightsOfRow(row: Measurement, model: Model): FitWeights | undefined {
  const written = (row.quant ?? "").replace(/ollama default.*/i, "Q4_K_M");
  const quantization = bitsOf(written) && !formatKey(written) ? written : formatKey(written);
  if (row.modelSizeGiB !== null) {
    const bytes = Math.round(row.modelSizeGiB * BYTES_PER_GIB);
    return { quantization: quantization ?? written, bytes, basis: "file" };
  }
  if (quantization === undefined) return undefined;
  return fileWeights(model, quantization) ?? mixtureWeights(model, quantization);
}
