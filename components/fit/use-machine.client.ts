"use client";

import type { Unit } from "@/lib/machine/configuration";
import {
  configurationName,
  configurationOf,
  configurationSlug,
  slugStem,
} from "@/lib/machine/configuration";
import { readDescribed } from "@/lib/machine/described-device";
import { machineParts } from "@/lib/machine/machine-text";
import { type MachineProblem, resolveMachine } from "@/lib/machine/resolve-machine";
import { shardOf } from "@/lib/machine/shard";
import { useDirectory, useMachineFiles } from "./files.client";
import type { Part } from "./fit-machine";
import type { Problem } from "./read-parameter";

/** A machine as far as it is known: nothing asked, still fetching, or its parts and what is wrong. */
export type AskedMachine = {
  isReady: boolean;
  parts: readonly Part[];
  problems: readonly Problem[];
};

const SLUG = /^[a-z0-9-]+$/;

/** The machine an address names. Slugs need two small files; other words need every name. */
export function useMachine(text: string): AskedMachine {
  const written = machineParts(text).map((part) => part.text);
  const slugs = written.filter((part) => SLUG.test(part) && readDescribed(part) === undefined);
  const direct = useMachineFiles(shardNames(slugs));
  const isDirect = written.every(
    (part) =>
      readDescribed(part) !== undefined || configurationOf(part, direct ?? []) !== undefined,
  );
  const directory = useDirectory(direct !== undefined && !isDirect);
  const named = directory && resolveMachine(text, directory.machines);
  const found = named?.parts.flatMap((part) =>
    part.kind === "unit" ? part.configured.unit.slug : [],
  );
  const namedFiles = useMachineFiles(shardNames(found ?? []));

  if (text === "") return { isReady: true, parts: [], problems: [] };
  if (direct !== undefined && isDirect) return asked(text, resolveMachine(text, direct));
  if (named === undefined || namedFiles === undefined)
    return { isReady: false, parts: [], problems: [] };
  const parts = named.parts.flatMap((part): Part[] => {
    if (part.kind === "described") return [part];
    const slug = configurationSlug(part.configured);
    const configured = configurationOf(slug, namedFiles);
    return configured === undefined ? [] : [{ ...part, configured }];
  });
  return asked(text, { parts, problems: named.problems });
}

function asked(
  text: string,
  { parts, problems }: { parts: Part[]; problems: MachineProblem<Unit>[] },
): AskedMachine {
  return {
    isReady: true,
    parts,
    problems: problems.map((problem) => machineProblem(text, problem)),
  };
}

const REASON: Record<MachineProblem<Unit>["reason"], string> = {
  "unknown-name": "No machine in the catalog is called so.",
  several: "Several machines are called so.",
  "not-sold-with": "It is not sold with that memory.",
  "too-many": "A machine has at most 16 devices of one sort here.",
};

function machineProblem(text: string, problem: MachineProblem<Unit>): Problem {
  const [nearest] = problem.nearest;
  const replaced = nearest && text.replace(problem.text, configurationSlug(nearest));
  return {
    parameter: "machine",
    value: problem.text,
    message: REASON[problem.reason],
    nearest: nearest && { label: configurationName(nearest), changes: { machine: replaced } },
  };
}

function shardNames(slugs: readonly string[]): string[] {
  return [...new Set(slugs.map((slug) => `machines-${shardOf(slugStem(slug))}.json`))];
}
