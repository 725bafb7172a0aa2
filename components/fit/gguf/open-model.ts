import type { FitModel } from "@/lib/fit/types";
import type { GgufHeader, GgufProblem, Read } from "@/lib/gguf/header";
import { joinParts } from "@/lib/gguf/join-parts";
import { bytesOfTensors, type FileModel, isProjector, readModel } from "@/lib/gguf/read-model";
import { foldName } from "@/lib/resolve/record";
import type { FormatEntry, ModelDetails } from "../checker-data";
import { BYTES_PER_MB } from "../formats";
import type { ByteSource } from "./byte-source";
import { readHeader } from "./read-header";
import type { OwnModel } from "./reading.client";
import { recognise } from "./recognise";

/** Where the files come from: a disk, or a repository. */
export type Origin = { formats: readonly FormatEntry[]; repository?: string | undefined };

type Named = { fileName: string; header: GgufHeader };

/**
 * One model from its files: all parts of it, and a projector that came along. Its weights are the
 * bytes of its tensors; its layers are those of the catalog where it is known there and agrees,
 * else those its metadata gives.
 */
export async function openModel(
  sources: readonly ByteSource[],
  origin: Origin,
): Promise<Read<OwnModel>> {
  const headers: Named[] = [];
  const problems: GgufProblem[] = [];
  for (const source of sources) {
    const read = await readHeader(source);
    if (read.isRead) headers.push({ fileName: source.fileName, header: read.value });
    else problems.push(...read.problems.map((problem) => inFile(problem, source)));
  }
  if (problems.length > 0) return { isRead: false, problems };

  const models = headers.filter(({ header }) => !isProjector(header));
  // A projector alone is read as a model would be, and so told what it is.
  const whole = joinParts(models.length > 0 ? models : headers);
  if (!whole.isRead) return whole;
  const read = readModel(whole.value);
  if (!read.isRead) return read;
  const [first] = models;
  const projectors = headers.filter(({ header }) => isProjector(header));
  const bytes = projectors.reduce((sum, { header }) => sum + bytesOfTensors(header), 0);
  return ownModel(read.value, first?.fileName ?? "", {
    ...origin,
    partCount: models.length,
    projectorBytes: bytes > 0 ? bytes : undefined,
  });
}

type Setting = Origin & { partCount: number; projectorBytes: number | undefined };

async function ownModel(model: FileModel, fileName: string, setting: Setting) {
  const { formats, repository, partCount, projectorBytes } = setting;
  const label = formatLabel(fileName, model.weights.quantization);
  const format = formatOf(label, formats);
  const stem = stemOf(fileName, label);
  const names = [stem, model.name, repository?.replace(/^.*\/|-GGUF$/gi, "")];
  const known = await recognise(
    names.filter((name) => name !== undefined),
    model,
  );
  const fit = fitOf(model, known);
  if (!fit.isRead) return fit;
  const details: ModelDetails = {
    slug: known?.slug ?? "",
    name: stem,
    fit: fit.value,
    files: [[format.slug, model.weights.bytes / BYTES_PER_MB]],
    nativeFormat: format.slug,
    ollamaTags: {},
    repositories: repository === undefined ? {} : { [format.slug]: `${repository}:${label}` },
    ownFile: {
      name: fileName,
      repository,
      record: known && { slug: known.slug, name: known.name },
    },
  };
  const { tensorCount, weights } = model;
  const weightsBytes = weights.bytes;
  const value: OwnModel = {
    details,
    format,
    weightsBytes,
    projectorBytes,
    tensorCount,
    partCount,
  };
  return { isRead: true, value } as const;
}

/** The catalog's layers and counts where it knows them; how long a context the file was made for. */
function fitOf({ fit }: FileModel, known: ModelDetails | undefined): Read<FitModel> {
  const { attention } = known?.fit ?? {};
  if (known === undefined || attention === undefined) return fit;
  const stated = fit.isRead ? fit.value.attention?.maximumContextTokens : undefined;
  const maximumContextTokens = stated ?? attention.maximumContextTokens;
  return {
    isRead: true,
    value: { ...known.fit, attention: { ...attention, maximumContextTokens } },
  };
}

/** A name says more than the file does where its maker mixed types in a way of their own: "UD-Q4_K_XL". */
function formatLabel(fileName: string, stated: string): string {
  return /UD-I?Q\d\w*/i.exec(fileName)?.[0].toUpperCase() ?? stated;
}

function formatOf(label: string, formats: readonly FormatEntry[]): FormatEntry {
  const wanted = foldName(label.replace(/^MXFP4_MOE$/, "MXFP4"));
  const known = formats.find(
    ({ family, name, slug }) =>
      family === "gguf" && [name, slug].some((each) => foldName(each) === wanted),
  );
  const slug = label.toLowerCase().replaceAll("_", "-");
  return known ?? { slug, name: label, family: "gguf" };
}

/** What a file's name says of the model, without part, format and ending: "Qwen3-8B". */
function stemOf(fileName: string, label: string): string {
  const plain = fileName.replace(/\.gguf$/i, "").replace(/-\d{5}-of-\d{5}$/, "");
  const at = plain.toUpperCase().lastIndexOf(label.toUpperCase());
  const stem = at > 0 ? plain.slice(0, at).replace(/[-._ ]+$/, "") : plain;
  return stem === "" ? plain : stem;
}

function inFile(problem: GgufProblem, { fileName }: ByteSource): GgufProblem {
  return { ...problem, place: `${fileName}, ${problem.place}` };
}
