import { findEffectiveBits } from "@/lib/catalog";
import type { Quantization } from "@/lib/catalog/schemas/quantization";
import type { Tool } from "@/lib/catalog/schemas/tool";
import type { ComparedRecord, ComparedValue } from "@/lib/compare/types";
import { formatDate } from "@/lib/format";
import { licenseName } from "./model-license";
import { licenseMarkOf } from "./tool-rows";

/** A tool as a comparison sees it. What no page we read documents is unknown, never "no". */
export function toolRecord(tool: Tool): ComparedRecord {
  const { slug, name, firstVersion, install, kind, language, license, maintenance, support } = tool;
  const mark = licenseMarkOf(tool);
  return {
    slug,
    name,
    values: {
      kind: text(kind),
      openSource: mark === "unknown" ? undefined : text(mark),
      license: text(license?.terms && licenseName(license.terms)),
      platforms: items(support?.platforms),
      backends: items(support?.backends),
      formats: items(support?.formats),
      apis: items(support?.apis),
      features: items(featuresOf(tool)),
      language: text(language),
      stars: stars(tool),
      maintenance: text(maintenance?.status),
      version: version(tool),
      firstReleased: text(firstVersion?.releasedOn),
      port: text(install?.defaultPort?.toString()),
    },
  };
}

/** Every feature some page documents. */
export function featuresOf({ features }: Tool): string[] {
  return [...new Set(features.flatMap(({ names }) => names))];
}

/** A weight format as a comparison sees it. */
export function quantizationRecord(quantization: Quantization): ComparedRecord {
  const { slug, name, family, format, loadedBy, mixture, nominal } = quantization;
  const effective = findEffectiveBits(slug);
  return {
    slug,
    name,
    values: {
      nominal: nominal && { amount: nominal.bitsPerWeight },
      effective: effective && { amount: effective.median },
      format: text(format),
      family: text(family),
      mixture: text(mixture?.text),
      loadedBy: items(loadedBy),
    },
  };
}

function stars({ stars }: Tool): ComparedValue | undefined {
  if (stars === undefined) return undefined;
  const counted = `counted ${formatDate(stars.countedOn)}`;
  return { amount: stars.starCount, note: stars.isLowerBound ? `at least, ${counted}` : counted };
}

function version({ latestVersion }: Tool): ComparedValue | undefined {
  if (latestVersion === undefined) return undefined;
  const { releasedOn, version } = latestVersion;
  return { text: releasedOn === undefined ? version : `${version}, ${formatDate(releasedOn)}` };
}

function items(keys: readonly string[] | undefined): ComparedValue | undefined {
  return keys === undefined || keys.length === 0 ? undefined : { items: keys };
}

function text(value: string | undefined): ComparedValue | undefined {
  return value === undefined ? undefined : { text: value };
}
