import type { FitDevice, FitMachine, FitModel } from "@/lib/fit/types";
import {
  type Configured,
  configurationName,
  configurationOf,
  configurationSlug,
  slugStem,
  type Unit,
} from "@/lib/machine/configuration";
import type { Named } from "@/lib/machine/find-name";
import { type DirectoryColumns, directoryOf } from "@/lib/machine/name-columns";
import { type MachinePart, resolveMachine } from "@/lib/machine/resolve-machine";
import { shardOf } from "@/lib/machine/shard";
import { indexModels, type ModelIndex, resolveModel } from "@/lib/resolve/model-text";
import { nearestName } from "@/lib/resolve/nearest";
import type { RunModel } from "@/lib/runs/run-weights";

const FOLDER = "/data/checker/";

type Directory = { machines: Unit[]; models: Named[] };
type Names = Directory & { index: ModelIndex<Named> };
type ModelRecord = RunModel & { slug: string; name: string; fit: FitModel; whyNot?: string };
type UnitRecord = Unit & { device: Omit<FitDevice, "name" | "memoryGiB"> };

/** What a text means in the catalog: the name it has there, or the one nearest to it. */
export type Meant<Record> = { found?: Record | undefined; name?: string | undefined };

/** Fetched once; a file that did not come is tried again the next time. */
type Kept<Content> = Map<string, Promise<Content>>;

const directories: Kept<Names> = new Map();
const models: Kept<ModelRecord[]> = new Map();
const units: Kept<UnitRecord[]> = new Map();

/** The model a text means. */
export async function modelMeant(text: string): Promise<Meant<ModelRecord>> {
  const names = await kept(directories, "directory.json", withIndex);
  const named = resolveModel(text, names.index);
  if (named === undefined) {
    return {
      name: nearestName(
        text,
        names.models.map(({ name }) => name),
      ),
    };
  }
  const file = await kept(models, `models-${shardOf(named.slug)}.json`, asItIs<ModelRecord[]>);
  return { found: file.find(({ slug }) => slug === named.slug), name: named.name };
}

/** The machine a text means, as the engine takes it. Each device counts `count` times where the text gives no number. */
export async function machineMeant(text: string, count: number): Promise<Meant<FitMachine>> {
  const names = await kept(directories, "directory.json", withIndex);
  const { parts, problems } = resolveMachine(text, names.machines);
  const [problem] = problems;
  if (problem !== undefined || parts.length === 0) {
    const [nearest] = problem?.nearest ?? [];
    return { name: nearest && configurationName(nearest) };
  }
  const sorts = await Promise.all(parts.map(devicesOf));
  const [only] = sorts;
  const isCounted = sorts.length === 1 && only?.devices.length === 1;
  const devices = isCounted
    ? Array.from({ length: count }, () => only.devices[0]).filter((each) => each !== undefined)
    : sorts.flatMap((sort) => sort.devices);
  return {
    found: { devices },
    name: nameOf(
      sorts.map((sort) => sort.name),
      devices.length,
    ),
  };
}

type Sort = { name: string; devices: FitDevice[] };

async function devicesOf(part: MachinePart<Unit>): Promise<Sort> {
  if (part.kind === "described") return { name: "a described device", devices: [] };
  const slug = configurationSlug(part.configured);
  const file = await kept(units, `machines-${shardOf(slugStem(slug))}.json`, asItIs<UnitRecord[]>);
  const configured: Configured<UnitRecord> | undefined = configurationOf(slug, file);
  if (configured === undefined) return { name: slug, devices: [] };
  const { unit, memoryGiB } = configured;
  const name = configurationName(configured);
  const device = { ...unit.device, name, memoryGiB };
  return { name, devices: Array.from({ length: part.count }, () => device) };
}

function nameOf(names: readonly string[], deviceCount: number): string {
  const [only] = names;
  return names.length === 1 && deviceCount > 1 ? `${deviceCount} × ${only}` : names.join(" + ");
}

async function kept<Content, File>(
  files: Kept<Content>,
  name: string,
  read: (file: File) => Content,
): Promise<Content> {
  const content = files.get(name) ?? load(name, read);
  files.set(name, content);
  content.catch(() => files.delete(name));
  return content;
}

async function load<Content, File>(name: string, read: (file: File) => Content): Promise<Content> {
  const response = await fetch(`${FOLDER}${name}`);
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  const file: File = await response.json();
  return read(file);
}

function withIndex(file: DirectoryColumns<string>): Names {
  const directory = directoryOf(file);
  return { ...directory, index: indexModels(directory.models) };
}

function asItIs<Content>(content: Content): Content {
  return content;
}
