import type { Tool } from "@/lib/catalog/schemas/tool";
import { licenseInPlainWords, licenseName, licenseUrl } from "./model-license";
import { licenseMarkOf } from "./tool-rows";

/** A tool's licence as its page says it; what is undefined is unknown. */
export function toolLicense({ license }: Pick<Tool, "license">) {
  const { terms, source } = license ?? {};
  return {
    mark: licenseMarkOf({ license }),
    name: terms && licenseName(terms),
    inPlainWords: terms && licenseInPlainWords(terms),
    url: terms && licenseUrl(terms),
    source,
  };
}
