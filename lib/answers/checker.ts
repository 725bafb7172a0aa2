import type {
  CheckerFrame,
  Directory,
  FileEntry,
  MachineEntry,
  ModelColumns,
  ModelDetails,
  ModelEntry,
  ModelFigures,
} from "@/components/fit/checker-data";
import { catalog, findModel, findSelection } from "@/lib/catalog";
import type { Hardware } from "@/lib/catalog/schemas/hardware";
import type { Model } from "@/lib/catalog/schemas/model";
import { fitColumns } from "@/lib/fit/fit-columns";
import type { FitModel } from "@/lib/fit/types";
import type { Unit } from "@/lib/machine/configuration";
import { routes } from "@/lib/routes";
import { ollamaTagsOf, repositoriesOf } from "./checker-repositories";
import { fitDevice } from "./device";
import { formatLoss, TESTED_ON } from "./format-loss";
import { oftenAskedMachines } from "./hardware-for-model";
import { machinePrices } from "./machine-price";
import { notEstimated } from "./model-estimate";
import { COMMON, NATIVE_MXFP4, PUBLISHED_ONLY } from "./quantization-ladder";
import { filesOf, fileWeights } from "./weights";

const BYTES_PER_MB = 1e6;

/** Figures of a size that are kept: closer than any source rounds. */
const SIZE_FIGURES = 5;
const UNCERTAINTY_FIGURES = 2;

/** Formats beside GGUF that a runtime of its own reads, best first. */
const LADDERS = {
  gguf: COMMON,
  mlx: ["mlx-8-bit", "mlx-6-bit", "mlx-4-bit"],
  safetensors: ["bf16", "fp8", "awq-4-bit"],
} as const;

/** What the page of the checker carries itself. */
export function checkerFrame(): CheckerFrame {
  const formats = catalog.quantizations.map((quantization) => ({
    slug: quantization.slug,
    name: quantization.name,
    family: quantization.format,
    loss: formatLoss(quantization),
  }));
  return { formats, ladders: LADDERS, testedOn: TESTED_ON, publishedOnly: PUBLISHED_ONLY };
}

/** Every machine and model by name, those asked about most first. */
export function checkerDirectory(): Directory {
  const asked = findSelection("often-asked")?.models ?? [];
  return {
    machines: askedFirst(catalog.hardware, askedUnits()).map(unitNames),
    models: askedFirst(newestFirst(catalog.models), asked).map(modelEntry),
  };
}

/** Links of each sort on the checker's own page, where every name is paid for twice: as HTML and as the app's data. */
const ASKED_LINKS = 16;

/** Pages of the machines asked about most: what each runs, as a table. */
export function askedMachineLinks(): { href: string; name: string }[] {
  return oftenAskedMachines()
    .slice(0, ASKED_LINKS)
    .map(({ hardware, slug, name }) => ({
      href: routes.configuration(hardware.slug, slug),
      name,
    }));
}

/** Pages of the models asked about most: what runs each, as a table. */
export function askedModelLinks(): { href: string; name: string }[] {
  const slugs = findSelection("often-asked")?.models ?? [];
  return slugs
    .slice(0, ASKED_LINKS)
    .map((slug) => ({ href: routes.model(slug), name: findModel(slug)?.name ?? slug }));
}

/** Every model that is estimated, with its published files, as compact as the browser can read; in the order of the directory. */
export function checkerModels(): ModelColumns {
  const estimated = checkerDirectory().models.filter(({ whyNot }) => whyNot === undefined);
  return modelColumns(estimated.flatMap(({ slug }) => findModel(slug) ?? []).map(modelFigures));
}

/** Every unit with its figures and prices, in the order of the directory. */
export function checkerMachines(): MachineEntry[] {
  return askedFirst(catalog.hardware, askedUnits()).map((unit) => {
    const prices = machinePrices(unit);
    const known = prices.length > 0 ? prices : undefined;
    return { ...machineEntry(unit), aliases: undefined, prices: known };
  });
}

/** One model with what its commands need; estimated or not. */
export function checkerDetails(model: Model): ModelDetails {
  const { huggingFaceId, ollamaTag } = model;
  return {
    ...modelEntry(model),
    ...modelFigures(model),
    huggingFaceId,
    ollamaTag,
    ollamaTags: ollamaTagsOf(model),
    repositories: repositoriesOf(model),
  };
}

/** A unit as the browser knows it. */
export function machineEntry(hardware: Hardware): MachineEntry {
  const { slug, name } = hardware;
  const {
    name: _name,
    memoryGiB: _size,
    ...device
  } = fitDevice({
    slug,
    name,
    memoryGiB: 0,
    hardware,
  });
  return { ...unitNames(hardware), class: hardware.class, device };
}

function askedUnits(): string[] {
  return findSelection("often-asked")?.machines.map(({ hardware }) => hardware) ?? [];
}

function unitNames({ slug, name, aliases, memory }: Hardware): Unit {
  return { slug, name, aliases, sizes: memory.memoryOptionsGiB };
}

function modelColumns(models: readonly ModelFigures[]): ModelColumns {
  const formats = [...new Set(models.flatMap(({ files }) => files.map(([format]) => format)))];
  return {
    formats,
    fit: fitColumns(models.map(({ fit }) => fit)),
    nativeFormat: models.map(({ nativeFormat }) => nativeFormat ?? null),
    fileFormats: models.map(({ files }) => files.map(([format]) => formats.indexOf(format))),
    megabytes: models.map(({ files }) => files.map(([, megabytes]) => megabytes)),
    halfWidths: models.map(({ files }) => files.map(halfWidth)),
  };
}

/** Sources round to a few steps only, so one figure of it is what they did. */
function halfWidth([, megabytes, uncertaintyShare = 0]: FileEntry): number {
  return Number((uncertaintyShare * megabytes).toPrecision(1));
}

function modelEntry(model: Model): ModelEntry {
  const { slug, name, aliases } = model;
  return { slug, name, aliases, whyNot: notEstimated(model) };
}

function modelFigures(model: Model): ModelFigures {
  const { slug, name, nativeDtype } = model;
  const nativeFormat = nativeDtype === "mxfp4" ? NATIVE_MXFP4[0] : undefined;
  return { slug, name, fit: fitModel(model), files: fileEntries(model), nativeFormat };
}

/** The figures without their sources: pages about the model have those. */
function fitModel({ size, shape, attention }: Model): FitModel {
  return {
    ...(size && { size: withoutSource(size) }),
    ...(shape && { shape: withoutSource(shape) }),
    ...(attention && { attention: withoutSource(attention) }),
  };
}

function withoutSource<Facts extends { source: unknown; nativeContextSource?: unknown }>({
  source: _source,
  nativeContextSource: _native,
  ...figures
}: Facts) {
  return figures;
}

/** The most exact file of each format, largest first. */
function fileEntries(model: Model): FileEntry[] {
  const formats = [...new Set(filesOf(model).map(({ quantization }) => quantization))];
  return formats
    .flatMap((format) => fileWeights(model, format) ?? [])
    .toSorted((a, b) => b.bytes - a.bytes)
    .map(({ quantization, bytes, uncertaintyShare }): FileEntry => {
      const megabytes = rounded(bytes / BYTES_PER_MB, SIZE_FIGURES);
      if (uncertaintyShare === undefined) return [quantization, megabytes];
      return [quantization, megabytes, rounded(uncertaintyShare, UNCERTAINTY_FIGURES)];
    });
}

function rounded(value: number, figures: number): number {
  return Number(value.toPrecision(figures));
}

function askedFirst<Record extends { slug: string }>(
  records: readonly Record[],
  asked: readonly string[],
): Record[] {
  const rank = (slug: string) => (asked.includes(slug) ? asked.indexOf(slug) : asked.length);
  return records.toSorted((a, b) => rank(a.slug) - rank(b.slug));
}

function newestFirst(models: readonly Model[]): Model[] {
  const day = ({ release }: Model) => release?.releasedOn ?? "";
  return models.toSorted((a, b) => day(b).localeCompare(day(a)));
}
