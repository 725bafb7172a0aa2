"use client";

import { useCallback, useMemo, useSyncExternalStore } from "react";
import { type DirectoryColumns, directoryOf } from "@/lib/machine/name-columns";
import { shardOf } from "@/lib/machine/shard";
import type { NearRun } from "@/lib/runs/near-run";
import type {
  Directory,
  MachineColumns,
  MachineEntry,
  ModelColumns,
  ModelDetails,
  WhyNot,
} from "./checker-data";
import { machinesOf } from "./machine-columns";

const FOLDER = "/data/checker/";

const listeners = new Set<() => void>();
let version = 0;
let failed = "";

/**
 * Files of one shape: fetched when first asked for, kept while the page is open. `spare` stands in
 * for one that did not come, where the answer is whole without.
 */
type Store<Content> = { kept: Map<string, Content>; waiting: Set<string>; spare?: Content };

function newStore<Content>(spare?: Content): Store<Content> {
  return { kept: new Map(), waiting: new Set(), spare };
}

const directories = newStore<DirectoryColumns<WhyNot>>();
const columns = newStore<ModelColumns>();
const allMachines = newStore<MachineColumns>();
const machines = newStore<MachineEntry[]>();
const models = newStore<ModelDetails[]>();
const runs = newStore<Record<string, NearRun[]>>({});

async function load<Content>({ kept, waiting, spare }: Store<Content>, name: string) {
  if (kept.has(name) || waiting.has(name)) return;
  waiting.add(name);
  try {
    const response = await fetch(`${FOLDER}${name}`);
    if (!response.ok) throw new Error(String(response.status));
    const content: Content = await response.json();
    kept.set(name, content);
  } catch {
    if (spare === undefined) failed = name;
    else kept.set(name, spare);
  }
  waiting.delete(name);
  version += 1;
  for (const listener of listeners) listener();
}

function useFiles<Content>(store: Store<Content>, names: readonly string[]): Content[] | undefined {
  const key = names.join(" ");
  const subscribe = useCallback(
    (listener: () => void) => {
      listeners.add(listener);
      for (const name of key.split(" ")) if (name !== "") void load(store, name);
      return () => listeners.delete(listener);
    },
    [store, key],
  );
  useSyncExternalStore(
    subscribe,
    () => version,
    () => 0,
  );
  const contents = names.map((name) => store.kept.get(name)).filter((each) => each !== undefined);
  return contents.length === names.length ? contents : undefined;
}

/** Every name, once it is wanted. */
export function useDirectory(isWanted: boolean): Directory | undefined {
  const file = useFiles(directories, isWanted ? ["directory.json"] : [])?.[0];
  return useMemo(() => file && directoryOf(file), [file]);
}

/** The figures of every model and their names, once they are wanted. */
export function useAllModels(isWanted: boolean) {
  const directory = useDirectory(isWanted);
  const file = useFiles(columns, isWanted ? ["models.json"] : [])?.[0];
  return directory && file && { columns: file, names: directory.models };
}

/** The figures of every unit, once they are wanted. */
export function useAllMachines(isWanted: boolean): MachineEntry[] | undefined {
  const directory = useDirectory(isWanted);
  const file = useFiles(allMachines, isWanted ? ["machines.json"] : [])?.[0];
  return useMemo(
    () => directory && file && machinesOf(file, directory.machines),
    [directory, file],
  );
}

/** Units with their figures, in files of these names. */
export function useMachineFiles(names: readonly string[]): MachineEntry[] | undefined {
  return useFiles(machines, names)?.flat();
}

/** Models with what their commands need, in files of these names. */
export function useModelFiles(names: readonly string[]): ModelDetails[] | undefined {
  return useFiles(models, names)?.flat();
}

/** Measured runs of a model and on a unit; none while they are fetched, or when they did not come. */
export function useRuns(model: string, unit: string | undefined): NearRun[] {
  const names = [`model-runs-${shardOf(model)}.json`];
  if (unit !== undefined) names.push(`unit-runs-${shardOf(unit)}.json`);
  const [models, units] = useFiles(runs, names) ?? [];
  return [...(models?.[model] ?? []), ...(units?.[unit ?? ""] ?? [])];
}

/** The file that could not be fetched last; empty when none failed. */
export function useFailure(): string {
  const subscribe = useCallback((listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, []);
  return useSyncExternalStore(
    subscribe,
    () => failed,
    () => "",
  );
}
