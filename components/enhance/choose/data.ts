import type { AskedModel, OfferedUnit } from "@/lib/advice/question";
import { formatCount } from "@/lib/format";
import { runWeights } from "@/lib/runs/run-weights";
import { modelMeant } from "../add-run/catalog";
import type { Wanted } from "./form";

/** What a model field comes to: the model, and what to say under the field. */
export type FoundModel = { field: string; note: string; model?: AskedModel | undefined };

let units: Promise<OfferedUnit[]> | undefined;

/** Everything on offer, fetched once; tried again when it did not come. */
export function offeredUnits(): Promise<OfferedUnit[]> {
  units ??= load();
  units.catch(() => {
    units = undefined;
  });
  return units;
}

/** The models the form names, at its format and context. */
export function askedModels(wanted: Wanted): Promise<FoundModel[]> {
  return Promise.all(wanted.modelTexts.map(({ field, text }) => foundModel(field, text, wanted)));
}

async function foundModel(
  field: string,
  text: string,
  { quantization, contextTokens: wantedTokens }: Wanted,
): Promise<FoundModel> {
  if (text === "") return { field, note: "" };
  const { found, name } = await modelMeant(text);
  if (found === undefined) {
    const nearest = name === undefined ? "" : ` Nearest: ${name}.`;
    return { field, note: `No model of the catalog is called so.${nearest}` };
  }
  if (found.whyNot !== undefined) {
    return { field, note: `${found.name} is in the catalog, but not estimated.` };
  }
  const weights = runWeights(found, found.nativeFormat ?? quantization, undefined);
  if (weights === undefined) return { field, note: `${found.name}: its size is unknown.` };
  const { maximumContextTokens, nativeContextTokens } = found.fit.attention ?? {};
  const longest = maximumContextTokens ?? nativeContextTokens ?? wantedTokens;
  const contextTokens = Math.min(wantedTokens, longest);
  const cut = wantedTokens > longest ? `, ${formatCount(longest)} tokens at most` : "";
  const native = found.nativeFormat === undefined ? "" : ", in its own format";
  return {
    field,
    note: `${found.name}${native}${cut}`,
    model: { slug: found.slug, name: found.name, fit: found.fit, weights, contextTokens },
  };
}

async function load(): Promise<OfferedUnit[]> {
  const response = await fetch("/data/advice.json");
  if (!response.ok) throw new Error(`${response.status}`);
  return response.json();
}
