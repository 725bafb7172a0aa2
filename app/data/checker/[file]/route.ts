import { machineColumns } from "@/components/fit/machine-columns";
import {
  checkerDetails,
  checkerDirectory,
  checkerMachines,
  checkerModels,
  machineEntry,
} from "@/lib/answers/checker";
import { runsForModel, runsForUnit } from "@/lib/answers/nearest-runs";
import { catalog } from "@/lib/catalog";
import { slugStem } from "@/lib/machine/configuration";
import { directoryColumns } from "@/lib/machine/name-columns";
import { neededAliases } from "@/lib/machine/needed-aliases";
import { SHARD_COUNT, shardOf } from "@/lib/machine/shard";

type Props = { params: Promise<{ file: string }> };

export const dynamic = "force-static";
export const dynamicParams = false;

const SHARDS = Array.from({ length: SHARD_COUNT }, (_, shard) => shard);

/** What the checker fetches: names, all models, and models, units and measured runs in shards. */
const FILES: Record<string, () => unknown> = {
  "directory.json": () => {
    const { machines, models } = checkerDirectory();
    return directoryColumns({
      machines: machines.map(withNeededAliases),
      models: models.map(withNeededAliases),
    });
  },
  "models.json": checkerModels,
  "machines.json": () => machineColumns(checkerMachines()),
  ...Object.fromEntries(
    SHARDS.flatMap((shard) => [
      [`models-${shard}.json`, () => modelShard(shard)],
      [`machines-${shard}.json`, () => machineShard(shard)],
      [`model-runs-${shard}.json`, () => modelRunShard(shard)],
      [`unit-runs-${shard}.json`, () => unitRunShard(shard)],
    ]),
  ),
};

export function generateStaticParams() {
  return Object.keys(FILES).map((file) => ({ file }));
}

export async function GET(_: Request, { params }: Props) {
  const { file } = await params;
  return Response.json(FILES[file]?.());
}

function modelShard(shard: number) {
  return catalog.models.filter(({ slug }) => shardOf(slug) === shard).map(checkerDetails);
}

/** Measured runs near each model. */
function modelRunShard(shard: number) {
  const models = catalog.models.filter(({ slug }) => shardOf(slug) === shard);
  return Object.fromEntries(models.map((model) => [model.slug, runsForModel(model)]));
}

/** Measured runs on each unit. */
function unitRunShard(shard: number) {
  const units = catalog.hardware.filter(({ slug }) => shardOf(slug) === shard);
  return Object.fromEntries(units.map((unit) => [unit.slug, runsForUnit(unit)]));
}

function machineShard(shard: number) {
  return catalog.hardware.filter(({ slug }) => shardOf(slugStem(slug)) === shard).map(machineEntry);
}

function withNeededAliases<
  Record extends { slug: string; name: string; aliases?: readonly string[] },
>(record: Record) {
  return { ...record, aliases: neededAliases(record) };
}
