import type { Source } from "@/lib/catalog/schemas/common";
import type { Model } from "@/lib/catalog/schemas/model";
import { filesOf } from "./weights";

/** The page of the file a sum begins with: the most exact of its format; undefined when none is known. */
export function fileSource(model: Model, quantization: string): Source | undefined {
  const [file] = filesOf(model)
    .filter((each) => each.quantization === quantization)
    .toSorted((a, b) => (a.uncertaintyShare ?? 0) - (b.uncertaintyShare ?? 0));
  if (file === undefined) return undefined;
  const { evidence, url, checkedOn, repository } = file;
  if (evidence === "published") return { evidence, url, checkedOn };
  return { evidence, url, checkedOn, via: repository ?? "its uploader" };
}
