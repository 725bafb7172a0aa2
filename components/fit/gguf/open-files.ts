import type { GgufProblem } from "@/lib/gguf/header";
import { type HubFile, modelFiles } from "@/lib/gguf/hub-files";
import { type HubId, readHubId, writeHubId } from "@/lib/gguf/hub-id";
import { nameOfPart, partOfName } from "@/lib/gguf/join-parts";
import { setAddress } from "../../site/use-address.client";
import type { FormatEntry } from "../checker-data";
import { type ByteSource, diskSource, SourceError } from "./byte-source";
import { hubSource, listFiles } from "./hub";
import { type Origin, openModel } from "./open-model";
import { type Choice, noteReading } from "./reading.client";

type Formats = readonly FormatEntry[];

/** Each reading has a number: what an earlier one finds after a later began is let fall. */
let latest = 0;

/** Makes dropped or chosen files the model of the check. */
export async function openDiskFiles(files: readonly File[], formats: Formats): Promise<void> {
  if (files.length === 0) return;
  latest += 1;
  noteReading({ doing: `Reading ${files.map(({ name }) => name).join(", ")}…` });
  await take(files.map(diskSource), { formats }, "");
}

/**
 * Asks Hugging Face for the files of an id, and reads the header of the one that is meant; where
 * several could be, they are listed to choose from.
 */
export async function openHubId(text: string, formats: Formats): Promise<void> {
  latest += 1;
  const own = latest;
  const id = readHubId(text);
  if (id === undefined) return noteReading({ problems: [notAnId(text)] });
  noteReading({ doing: `Asking huggingface.co about ${id.repository}…` });
  try {
    const files = await listFiles(id);
    if (own !== latest) return;
    const meant = filesMeant(id, files);
    const [only] = meant;
    if (only !== undefined && meant.length === 1) return await readOne(id, only, files, formats);
    const choices = (meant.length > 0 ? meant : modelFiles(files)).map((file) =>
      choiceOf(id, file),
    );
    noteReading({ choices, problems: meant.length > 0 ? [] : [noFile(id, choices.length)] });
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    if (own === latest) noteReading({ problems: [error.problem] });
  }
}

function filesMeant({ path, quantization }: HubId, files: readonly HubFile[]): HubFile[] {
  if (path === undefined) return modelFiles(files, quantization);
  return files.filter((file) => file.path === path);
}

/** Reads a file of a repository with the other parts of its model. */
async function readOne(id: HubId, file: HubFile, files: readonly HubFile[], formats: Formats) {
  noteReading({ doing: `Reading the header of ${file.path} from huggingface.co…` });
  const sources = partsOf(file, files).map((part) => hubSource(id, part));
  const { repository } = id;
  await take(sources, { formats, repository }, writeHubId({ ...id, path: file.path }));
}

async function take(sources: readonly ByteSource[], origin: Origin, modelText: string) {
  const own = latest;
  const read = await openModel(sources, origin);
  if (own !== latest) return;
  if (!read.isRead) return noteReading({ problems: read.problems });
  noteReading({ model: read.value, modelText });
  setAddress({ model: modelText, quant: "", context: "" });
}

function choiceOf(id: HubId, { path, sizeBytes }: HubFile): Choice {
  return { id: writeHubId({ ...id, path }), path, sizeBytes };
}

/** All parts of the model a file is of; itself where it is whole. */
function partsOf(file: HubFile, files: readonly HubFile[]): HubFile[] {
  const count = partOfName(file.path)?.count ?? 1;
  const names = new Set(
    Array.from({ length: count }, (_, index) => nameOfPart(file.path, index + 1) ?? file.path),
  );
  const parts = files.filter(({ path }) => names.has(path));
  return parts.length > 0 ? parts : [file];
}

function notAnId(text: string): GgufProblem {
  const remedy = 'Write owner and name: "unsloth/Qwen3-8B-GGUF", or paste the address of a file.';
  return { place: "Hugging Face id", value: text.trim() === "" ? "empty" : text, remedy };
}

function noFile({ repository, path, quantization }: HubId, others: number): GgufProblem {
  const wanted = path ?? (quantization === undefined ? ".gguf file" : `${quantization} file`);
  const remedy =
    others > 0
      ? "Choose another of its files:"
      : "Its weights come in other formats. Repositories with such files usually end in -GGUF.";
  return { place: repository, value: `has no ${wanted}`, remedy };
}
