"use client";

import { formatFixed } from "@/lib/format";
import { routes } from "@/lib/routes";
import type { CheckerFrame } from "./checker-data";
import { useAllModels } from "./files.client";
import { fitMachine, machineName, type Part } from "./fit-machine";
import { measured } from "./measure";
import { modelsOf } from "./model-columns";
import { RankedTable } from "./ranked-table.client";
import { rankModels } from "./ranking";
import type { Choices } from "./request";
import { usableMemoryOf } from "./usable-memory";

type Props = { parts: readonly Part[]; choices: Choices; frame: CheckerFrame };

/** What runs on a machine: every model at the best quantization that fits. */
export function ModelRanking({ parts, choices, frame }: Props) {
  const models = useAllModels(true);
  if (models === undefined) return <p className="text-quiet">Fetching the models…</p>;

  const machine = fitMachine(parts, choices);
  const rows = measured("checker-rank", () =>
    rankModels(modelsOf(models.columns, models.names), machine, choices, frame),
  );
  const [part] = parts;
  const usable = usableMemoryOf(machine, choices);
  return (
    <section aria-label="What runs" className="grid gap-3">
      <RankedTable
        title={`What runs on ${machineName(parts)}`}
        subject="models"
        rows={rows}
        frame={frame}
        sizeWord="Parameters"
        needsWord={`Needs of ${formatFixed(usable, 1)} GiB`}
      />
      <p className="text-sm text-quiet">
        Tight: the range crosses the limit. Models that draw, hear or turn text into vectors are not
        estimated, nor are those whose layers no source describes.{" "}
        <a href={routes.methodology()}>How these figures come about</a>
        {part?.kind === "unit" && (
          <>
            {" · "}
            <a href={routes.hardwareUnit(part.configured.unit.slug)}>
              All about {part.configured.unit.name}
            </a>
          </>
        )}
      </p>
    </section>
  );
}
