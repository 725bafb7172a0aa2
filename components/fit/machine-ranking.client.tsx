"use client";

import { routes } from "@/lib/routes";
import type { CheckerFrame, ModelDetails } from "./checker-data";
import { useAllMachines } from "./files.client";
import { measured } from "./measure";
import { modelRecord } from "./model-record";
import { NotEstimated } from "./not-estimated";
import { RankedTable } from "./ranked-table.client";
import { rankMachines } from "./ranking";
import type { Choices } from "./request";

type Props = { model: ModelDetails; choices: Choices; frame: CheckerFrame };

/** What runs a model: every machine of the catalog, at the best quantization that fits it. */
export function MachineRanking({ model, choices, frame }: Props) {
  const units = useAllMachines(model.whyNot === undefined);
  if (model.whyNot !== undefined) return <NotEstimated model={model} whyNot={model.whyNot} />;
  if (units === undefined) return <p className="text-quiet">Fetching the machines…</p>;

  const record = modelRecord(model);
  const rows = measured("checker-rank", () => rankMachines(model, units, choices, frame));
  return (
    <section aria-label="What runs it" className="grid gap-3">
      <RankedTable
        title={`What runs ${model.name}`}
        subject="machines"
        rows={rows}
        frame={frame}
        sizeWord="Memory"
        needsWord="Needs, GiB"
      />
      <p className="text-sm text-quiet">
        Tight: the range crosses the limit. Cards have 32 GB of system memory beside them unless you
        say otherwise. {record && <a href={routes.model(record.slug)}>All about {record.name}</a>}
      </p>
    </section>
  );
}
