import { catalog, findTool } from "@/lib/catalog";
import type { Model } from "@/lib/catalog/schemas/model";
import type { ModelType } from "@/lib/catalog/schemas/model-type";

/** A runtime that loads a model, under which name, and since when. */
export type ModelLoader = ModelType["loads"][number] & { toolName: string };

const byModel = new Map(
  catalog.modelTypes.flatMap((type) => type.models.map((slug) => [slug, type] as const)),
);

/** The build of a model: the type that names it, else the one of its family; undefined when none is known. */
export function modelTypeOf({ slug, family, architecture }: Model): ModelType | undefined {
  return (
    byModel.get(slug) ??
    catalog.modelTypes.find(
      (type) =>
        type.families.includes(family) &&
        (type.architecture === undefined || type.architecture === architecture),
    )
  );
}

/** The runtimes whose own list names a model's build; none where no list we read does. */
export function modelLoaders(model: Model): ModelLoader[] {
  return (modelTypeOf(model)?.loads ?? []).flatMap((load) => {
    const tool = findTool(load.tool);
    return tool === undefined ? [] : [{ ...load, toolName: tool.name }];
  });
}
