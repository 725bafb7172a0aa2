"use client";

import type { FlipPoints } from "@/lib/fit/flip-points";
import { formatMemory } from "@/lib/format";
import type { Check } from "./check";
import type { Part } from "./fit-machine";
import { fixesOf } from "./fixes";
import type { Flips } from "./flips";
import { machineFix } from "./machine-fix";
import type { Choices } from "./request";
import { StateLink } from "./state-link.client";

type Props = {
  check: Check;
  parts: readonly Part[];
  choices: Choices;
  flips: Flips;
  nameOf: (format: string) => string;
};

/** What would make it run, nearest first; each was worked out and leads to its own answer. */
export function AnswerFixes(props: Props) {
  const { check, flips } = props;
  const fixes = [...fixesOf(props), ...flips.machines.map(machineFix)];
  return (
    <section aria-labelledby="fixes">
      <h2 id="fixes" className="text-lg font-semibold">
        What would make it run
      </h2>
      <p>{lackText(flips.points, check)}</p>
      {fixes.length === 0 && <p>Nothing short of a machine that is not in the catalog.</p>}
      <ul className="mt-1 divide-y divide-rule border-y border-rule">
        {fixes.map(({ title, result, changes }) => (
          <li key={title} className="flex flex-wrap gap-x-3 py-1.5">
            <StateLink changes={changes} className="min-h-6">
              {title}
            </StateLink>
            <span className="text-quiet">{result}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** How much is missing, and the least that would have to leave the devices for it. */
function lackText(points: FlipPoints | undefined, { model, fit }: Check): string {
  const { missingBytes, gpuLayerCount = 0, cpuMoeLayerCount = 0 } = points ?? {};
  if (missingBytes === undefined) return "";
  const layerCount = model.fit.attention?.layerCount ?? 0;
  const moved = [
    cpuMoeLayerCount > 0 && `the experts of ${cpuMoeLayerCount}`,
    gpuLayerCount < layerCount && `${layerCount - gpuLayerCount}`,
  ].filter(Boolean);
  const where = fit.devices.length > 1 ? "The devices lack" : "The device lacks";
  const lack = `${where} ${formatMemory(missingBytes)}`;
  if (moved.length === 0) return `${lack}.`;
  return `${lack}: ${moved.join(" and ")} of ${layerCount} layers would have to go elsewhere.`;
}
