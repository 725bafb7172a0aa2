"use client";

import { lazy, Suspense, useState } from "react";
import { formatBandwidth, formatCapacity, formatFigure } from "@/lib/format";
import type { Part } from "./fit-machine";
import { deviceOf } from "./fit-machine";
import type { Choices } from "./request";
import { SYSTEMS } from "./request";

const MachineForm = lazy(() =>
  import("./machine-form.client").then(({ MachineForm: form }) => ({ default: form })),
);

type Props = { parts: readonly Part[]; choices: Choices; ramGiB: number };

/** One line that says what the machine is, and opens into the form that edits it. */
export function MachineDetails({ parts, choices, ramGiB }: Props) {
  const [isOpened, setOpened] = useState(false);
  return (
    <details onToggle={() => setOpened(true)} className="text-sm">
      <summary className="min-h-7 overflow-hidden text-ellipsis whitespace-nowrap py-1 text-accent">
        {summaryText(parts, choices, ramGiB)}
      </summary>
      {isOpened && (
        <Suspense fallback={<p className="min-h-96 py-2 text-quiet">Loading the form…</p>}>
          <MachineForm parts={parts} choices={choices} />
        </Suspense>
      )}
    </details>
  );
}

function summaryText(parts: readonly Part[], choices: Choices, ramGiB: number): string {
  const [part] = parts;
  if (part === undefined) return "Several devices, described by hand, or pasted";
  const { memoryGiB, bandwidthGBPerSecond } = deviceOf(part);
  const isOne = parts.length === 1 && part.count === 1;
  return [
    isOne ? formatCapacity(memoryGiB) : `${formatFigure(totalMemory(parts))} GB in all`,
    isOne && bandwidthGBPerSecond !== undefined && formatBandwidth(bandwidthGBPerSecond),
    ramGiB > 0 && `${formatCapacity(ramGiB)} RAM`,
    choices.operatingSystem && SYSTEMS[choices.operatingSystem],
    choices.isDisplayAttached && "display attached",
    "edit",
  ]
    .filter((text) => text !== false && text !== undefined)
    .join(" · ");
}

function totalMemory(parts: readonly Part[]): number {
  return parts.reduce((sum, part) => sum + part.count * deviceOf(part).memoryGiB, 0);
}
