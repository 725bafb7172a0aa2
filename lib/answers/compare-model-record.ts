import type { Model } from "@/lib/catalog/schemas/model";
import type { ComparedRecord, ComparedValue } from "@/lib/compare/types";
import { kvCacheBytes } from "@/lib/fit/kv-cache";
import { formatCount, formatSpeedRange, formatTokens } from "@/lib/format";
import { bytesToGb, bytesToGib } from "@/lib/units";
import { type FitRow, fitsOfModel, isOnDevice, runsAsTested } from "./compare-fit";
import { TABLE_CONTEXT_TOKENS, tableContextTokens } from "./hardware-for-model";
import { licenseName } from "./model-license";
import { usualRung } from "./quantization-ladder";

/** The card on which need and speed of a model are given: one most large models are tried on. */
export const SPEED_MACHINE = "rtx-4090";

/** A model as a comparison sees it. */
export function modelRecord(model: Model): ComparedRecord {
  const { slug, name, architecture, attention, license, shape, size } = model;
  const fits = fitsOfModel(model);
  const onCard = fits.find((row) => row.slug === SPEED_MACHINE);
  return {
    slug,
    name,
    values: {
      parameters: amount(size?.parameterCount),
      active: amount(activeParameters(model)),
      file: file(model),
      cache: cache(model),
      need: onCard && need(onCard),
      writes: onCard && writingSpeed(onCard),
      nativeContext: amount(attention?.nativeContextTokens),
      runsWell: runsWell(fits),
      runsAs: text(model.runsAs),
      architecture: text(architecture),
      license: text(license && licenseName(license.terms)),
      publisher: text(model.organization),
      family: text(model.family),
      vocabulary: amount(shape?.vocabularySize),
      layers: amount(attention?.layerCount),
      nativeDtype: text(model.nativeDtype),
      released: text(model.release?.releasedOn),
    },
  };
}

/** A dense model reads all of its parameters for a token; of others only what a page states is known. */
export function activeParameters({ architecture, size }: Model): number | undefined {
  return (
    size?.activeParameterCount ?? (architecture === "dense" ? size?.parameterCount : undefined)
  );
}

function file(model: Model): ComparedValue | undefined {
  const rung = usualRung(model);
  if (rung === undefined) return undefined;
  const note = rung.weights.basis === "file" ? rung.name : `${rung.name}, size computed`;
  return { amount: bytesToGb(rung.weights.bytes), note };
}

function cache(model: Model): ComparedValue | undefined {
  if (model.attention === undefined) return undefined;
  const tokens = tableContextTokens(model);
  const bytes = kvCacheBytes(model.attention.layerGroups, tokens);
  const basis = tokens === TABLE_CONTEXT_TOKENS ? undefined : `at ${formatTokens(tokens)}`;
  return bytes === 0 ? undefined : { amount: bytesToGib(bytes), basis };
}

function need({ usual }: FitRow): ComparedValue {
  return { amount: bytesToGib(usual.likelyBytes), note: `${usual.quantization}, on a card` };
}

function writingSpeed({ name, usual }: FitRow): ComparedValue | undefined {
  if (!isOnDevice(usual)) return { text: "not-on-card" };
  const speed = usual.decodeTokensPerSecond;
  if (speed === undefined) return undefined;
  return {
    amount: speed.likely,
    shown: formatSpeedRange(speed),
    note: `${usual.quantization}, ${name}`,
  };
}

function runsWell(fits: readonly FitRow[]): ComparedValue | undefined {
  if (fits.length === 0) return undefined;
  return { amount: fits.filter(runsAsTested).length, note: `of ${formatCount(fits.length)}` };
}

function amount(value: number | undefined): ComparedValue | undefined {
  return value === undefined ? undefined : { amount: value };
}

function text(value: string | undefined): ComparedValue | undefined {
  return value === undefined ? undefined : { text: value };
}
