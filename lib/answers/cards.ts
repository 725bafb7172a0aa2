import { catalog, findEffectiveBits } from "@/lib/catalog";
import type { License } from "@/lib/catalog/schemas/common";
import type { Hardware } from "@/lib/catalog/schemas/hardware";
import type { Model } from "@/lib/catalog/schemas/model";
import type { Quantization } from "@/lib/catalog/schemas/quantization";
import type { Tool } from "@/lib/catalog/schemas/tool";
import {
  formatBandwidth,
  formatCapacity,
  formatCount,
  formatDate,
  formatFigure,
  formatParameters,
  formatTokensShort,
} from "@/lib/format";
import { routes } from "@/lib/routes";
import { contextLimitTokens } from "./model-estimate";

type Figure = { label: string; text: string };

/** What the shared picture of a record's page shows: shape of `lib/publish/pictures/card.ts`. */
export type RecordCard = {
  file: string;
  address: string;
  eyebrow: string;
  title: string;
  figures: Figure[];
};

/** A card for every record. Only facts, no estimates: a picture changes when its record does. */
export function recordCards(): RecordCard[] {
  const { models, hardware, tools, maps, quantizations } = catalog;
  return [
    ...models.map(modelCard),
    ...hardware.map(hardwareCard),
    ...tools.map(toolCard),
    ...quantizations.map(quantizationCard),
    ...maps.map(({ slug, title, zones, updatedOn }) => ({
      file: `maps/${slug}.png`,
      address: routes.map(slug),
      eyebrow: "Ecosystem map",
      title,
      figures: [
        { label: "Zones", text: formatCount(zones.length) },
        { label: "Tools", text: formatCount(zones.flatMap((zone) => zone.tools).length) },
        { label: "Updated", text: formatDate(updatedOn) },
      ],
    })),
  ];
}

function modelCard(model: Model): RecordCard {
  const { slug, name, organization, size, license } = model;
  const context = contextLimitTokens(model);
  return {
    file: `models/${slug}.png`,
    address: routes.model(slug),
    eyebrow: `Model by ${organization}`,
    title: name,
    figures: [
      known("Parameters", size?.parameterCount, formatParameters),
      known("For one token", size?.activeParameterCount, formatParameters),
      known("Context", context, formatTokensShort),
      known("Licence", license?.terms, licenseWord),
    ].flat(),
  };
}

function hardwareCard({ slug, name, vendor, memory, power }: Hardware): RecordCard {
  const sizes = memory.memoryOptionsGiB;
  const [least = 0, most = least] = [sizes[0], sizes.at(-1)];
  const range =
    least === most ? formatCapacity(most) : `${formatFigure(least)}–${formatCapacity(most)}`;
  return {
    file: `hardware/${slug}.png`,
    address: routes.hardwareUnit(slug),
    eyebrow: vendor === "Generic" ? "Hardware" : `Hardware by ${vendor}`,
    title: name,
    figures: [
      { label: "Memory", text: range },
      ...known("Bandwidth", memory.bandwidthGBPerSecond, formatBandwidth),
      ...known("Memory type", memory.memoryType, (type) => type),
      ...known("Power", power?.powerWatts, (watts) => `${formatFigure(watts)} W`),
    ],
  };
}

function toolCard({ slug, name, license, stars, latestVersion, language }: Tool): RecordCard {
  return {
    file: `tools/${slug}.png`,
    address: routes.tool(slug),
    eyebrow: "Tool for local AI",
    title: name,
    figures: [
      known("Licence", license?.terms, licenseWord),
      stars
        ? [{ label: `Stars ${formatDate(stars.countedOn)}`, text: formatCount(stars.starCount) }]
        : [],
      known("Version", latestVersion?.version, (version) => version),
      known("Language", language, (text) => text),
    ].flat(),
  };
}

function quantizationCard({ slug, name, format, nominal }: Quantization): RecordCard {
  return {
    file: `quantizations/${slug}.png`,
    address: routes.quantization(slug),
    eyebrow: `Weight format: ${format}`,
    title: name,
    figures: [
      known("Bits per weight", nominal?.bitsPerWeight, formatFigure),
      known("In real files", findEffectiveBits(slug)?.median, formatFigure),
    ].flat(),
  };
}

/** A licence's own name may be a sentence, which a picture has no room for. */
function licenseWord(terms: License): string {
  return "spdx" in terms ? terms.spdx : "own terms";
}

/** A figure where it is known, nothing where it is not. */
function known<Value>(
  label: string,
  value: Value | undefined,
  textOf: (value: Value) => string,
): Figure[] {
  return value === undefined ? [] : [{ label, text: textOf(value) }];
}
