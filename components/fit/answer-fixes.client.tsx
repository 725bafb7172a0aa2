"use client";

import type { Check } from "./check";
import { useAllMachines } from "./files.client";
import type { Part } from "./fit-machine";
import { fixesOf } from "./fixes";
import { nearestMachines } from "./nearest-machine";
import type { Choices } from "./request";
import { StateLink } from "./state-link.client";

type Props = {
  check: Check;
  parts: readonly Part[];
  choices: Choices;
  nameOf: (format: string) => string;
};

/** What would make it run, nearest first; each was worked out and leads to its own answer. */
export function AnswerFixes(props: Props) {
  const { check, parts, choices } = props;
  const units = useAllMachines(true);
  const [part] = parts;
  const ownClass = part?.kind === "unit" ? part.configured.unit.class : undefined;
  const fixes = [
    ...fixesOf(props),
    ...(units ? nearestMachines(check, choices, units, ownClass) : []),
  ];
  return (
    <section aria-labelledby="fixes">
      <h2 id="fixes" className="text-lg font-semibold">
        What would make it run
      </h2>
      {fixes.length === 0 && units !== undefined && (
        <p>Nothing short of a machine that is not in the catalog.</p>
      )}
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
