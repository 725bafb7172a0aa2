"use client";

import { findNames, theOneMeant } from "@/lib/machine/find-name";
import { shardOf } from "@/lib/machine/shard";
import { nearestName } from "@/lib/resolve/nearest";
import type { Directory, ModelDetails, ModelEntry } from "./checker-data";
import { useDirectory, useModelFiles } from "./files.client";
import type { Problem } from "./read-parameter";

/** A model as far as it is known. */
export type AskedModel = {
  isReady: boolean;
  model?: ModelDetails | undefined;
  problems: readonly Problem[];
};

const SLUG = /^[a-z0-9-]+$/;

/** The model an address names. A slug needs one small file; other words need every name. */
export function useModel(text: string): AskedModel {
  const isSlug = SLUG.test(text);
  const direct = useModelFiles(isSlug ? [shardName(text)] : []);
  const known = direct?.find(({ slug }) => slug === text);
  const directory = useDirectory(text !== "" && direct !== undefined && known === undefined);
  const meant = directory && theOneMeant(findNames(text, directory.models));
  const files = useModelFiles(meant ? [shardName(meant.slug)] : []);

  if (text === "") return { isReady: true, problems: [] };
  if (known !== undefined) return { isReady: true, model: known, problems: [] };
  if (directory === undefined || files === undefined) return { isReady: false, problems: [] };
  if (meant === undefined) return { isReady: true, problems: [modelProblem(text, directory)] };
  const model = files.find(({ slug }) => slug === meant.slug);
  return { isReady: true, model, problems: [] };
}

function modelProblem(text: string, { models }: Directory): Problem {
  const matches = findNames(text, models);
  const nearest = matches[0]?.record ?? nearestModel(text, models);
  return {
    parameter: "model",
    value: text,
    message:
      matches.length > 1
        ? "Several models are called so."
        : "No model in the catalog is called so.",
    nearest: nearest && { label: nearest.name, changes: { model: nearest.slug } },
  };
}

function nearestModel(text: string, models: readonly ModelEntry[]): ModelEntry | undefined {
  const forms = ({ name, slug, aliases = [] }: ModelEntry) => [name, slug, ...aliases];
  const near = nearestName(text, models.flatMap(forms));
  return models.find((model) => near !== undefined && forms(model).includes(near));
}

function shardName(slug: string): string {
  return `models-${shardOf(slug)}.json`;
}
