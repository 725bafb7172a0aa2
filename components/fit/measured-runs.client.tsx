"use client";

import type { FitModel } from "@/lib/fit/types";
import { formatHeading } from "@/lib/format";
import { routes } from "@/lib/routes";
import { nearestRuns, type RunPlace } from "@/lib/runs/nearest";
import { nearnessText } from "../benchmarks/nearness";
import { useRuns } from "./files.client";
import { deviceOf, type Part } from "./fit-machine";

const SHOWN_COUNT = 4;

type Props = {
  model: { slug: string; fit: FitModel };
  format: string;
  parts: readonly Part[];
};

/** The measured runs nearest to the question, with the estimate at each run's own settings. */
export function MeasuredRuns(props: Props) {
  const asked = placeOf(props);
  const found = nearestRuns(useRuns(asked.model, asked.unit), asked, SHOWN_COUNT);
  if (found.length === 0) return null;
  return (
    <section aria-labelledby="measured-runs">
      <h2 id="measured-runs" className="font-semibold">
        Nearest measured runs
      </h2>
      <ul className="mt-1 divide-y divide-rule border-y border-rule">
        {found.map(({ run, nearness }) => (
          <li key={run.href} className="py-1.5">
            <p className="flex flex-wrap gap-x-3">
              <a href={run.href}>{run.what}</a>
              <span>{run.where}</span>
              <span className="text-quiet">{run.settings}</span>
            </p>
            <p>
              It {run.measured}; the estimate there is {run.estimate}, {run.difference}.{" "}
              <span className="text-quiet">
                {formatHeading(nearnessText(nearness, run, asked))}. By{" "}
                <a href={run.source.url} rel="noopener">
                  {run.source.name}
                </a>
                {run.isReported && ", a user’s report"}.
              </span>
            </p>
          </li>
        ))}
      </ul>
      <p className="mt-1 text-sm text-quiet">
        Measured by others at settings of their own. <a href={routes.benchmarks()}>All runs</a>
      </p>
    </section>
  );
}

function placeOf({ model, format, parts }: Props): RunPlace {
  const [part] = parts;
  const device = part && deviceOf(part);
  const { parameterCount, activeParameterCount = parameterCount } = model.fit.size ?? {};
  return {
    model: model.slug,
    parameterCount,
    activeParameterCount,
    format,
    unit: part?.kind === "unit" && parts.length === 1 ? part.configured.unit.slug : undefined,
    architecture: device?.architecture,
    bandwidthGBPerSecond: device?.bandwidthGBPerSecond,
    count: parts.reduce((sum, { count }) => sum + count, 0),
  };
}
