import { findModel } from "@/lib/catalog";
import type { Model } from "@/lib/catalog/schemas/model";
import { compareRecords } from "@/lib/compare/differences";
import { COMPARED_FIELDS } from "@/lib/compare/fields";
import { fitsOfModel } from "./compare-fit";
import { fitLimits } from "./compare-limits";
import { modelPairs } from "./compare-model-pairs";
import { type ComparedModel, modelReasons } from "./compare-model-reasons";
import { modelRecord, SPEED_MACHINE } from "./compare-model-record";
import { shortModelNames } from "./compare-names";
import { modelSources } from "./compare-sources";
import { verdictRows } from "./compare-verdicts";
import { licenseName } from "./model-license";

/** Everything the document of a pair of models says. */
export type ModelComparison = ReturnType<typeof modelComparison>;

/** Licences the OSI approved, among those models are published under. */
const OPEN_LICENSE = /^(Apache-2\.0|MIT|BSD-[23]-Clause|MPL-2\.0|A?GPL-3\.0)/;

/** The two models of a curated pair; undefined when an address names none. */
export function findModelPair(pair: string): readonly [Model, Model] | undefined {
  const found = modelPairs().find(({ slug }) => slug === pair);
  const [one, other] = (found?.slugs ?? []).map(findModel);
  return one && other && [one, other];
}

/** Two models held side by side. */
export function modelComparison(models: readonly [Model, Model]) {
  const [one, other] = models;
  const fits = [fitsOfModel(one), fitsOfModel(other)] as const;
  return {
    names: shortModelNames(models),
    rows: compareRecords(COMPARED_FIELDS.models, models.map(modelRecord)),
    ...modelReasons(comparedModel(one), comparedModel(other)),
    verdicts: verdictRows(fits[0], fits[1], false),
    limits: fits.map(fitLimits),
    sources: models.map(modelSources),
  };
}

function comparedModel(model: Model): ComparedModel {
  const fits = fitsOfModel(model);
  const usual = fits.find(({ slug }) => slug === SPEED_MACHINE)?.usual;
  const license = model.license?.terms;
  return {
    need: usual && { bytes: usual.likelyBytes, quantization: usual.quantization },
    nativeContextTokens: model.attention?.nativeContextTokens,
    isOpenLicense: license && OPEN_LICENSE.test("spdx" in license ? license.spdx : ""),
    licenseName: license && licenseName(license),
    readsImages: model.runsAs === "vision-language",
    releasedOn: model.release?.releasedOn,
    fits,
  };
}
