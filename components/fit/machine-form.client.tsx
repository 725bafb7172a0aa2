"use client";

import { lazy, Suspense } from "react";
import { formatFigure } from "@/lib/format";
import { setAddress } from "../site/use-address.client";
import { DescribeForm } from "./describe-form.client";
import {
  deviceOf,
  machineAddress,
  type Part,
  USUAL_RAM_BANDWIDTH,
  USUAL_RAM_GIB,
} from "./fit-machine";
import { NumberField } from "./number-field.client";
import { type Choices, SYSTEMS } from "./request";
import { SelectField } from "./select-field.client";

const PasteForm = lazy(() =>
  import("./paste-form.client").then(({ PasteForm: form }) => ({ default: form })),
);

type Props = { parts: readonly Part[]; choices: Choices };

/** Everything about the machine besides its name: devices, memory beside them, system, described or pasted ones. */
export function MachineForm({ parts, choices }: Props) {
  const devices = parts.map(deviceOf);
  const hasCard = devices.some(({ memoryKind }) => memoryKind === "dedicated");
  const hasApple = devices.some(({ vendor }) => vendor === "Apple");
  return (
    <div className="grid gap-4 border-b border-rule pb-4 pt-2">
      {parts.length > 0 && <Devices parts={parts} />}
      <div className="grid grid-cols-2 gap-3 sm:grid-cols-4">
        {hasCard && (
          <>
            <NumberField
              name="ram"
              label="System memory, GB"
              usual={String(USUAL_RAM_GIB)}
              value={choices.ramGiB === undefined ? "" : formatFigure(choices.ramGiB)}
              onChoose={(ram) => setAddress({ ram })}
            />
            <NumberField
              name="rambw"
              label="Its speed, GB/s"
              usual={String(USUAL_RAM_BANDWIDTH)}
              value={text(choices.ramBandwidthGBPerSecond)}
              onChoose={(rambw) => setAddress({ rambw })}
            />
          </>
        )}
        {hasApple && (
          <NumberField
            name="limit"
            label="Raised limit, GB"
            usual="as macOS sets it"
            value={text(choices.wiredLimitGiB)}
            onChoose={(limit) => setAddress({ limit })}
          />
        )}
        <SelectField
          name="os"
          label="System"
          value={choices.operatingSystem ?? ""}
          options={[["", "Any"], ...Object.entries(SYSTEMS)]}
          onChoose={(os) => setAddress({ os })}
        />
        <NumberField
          name="slots"
          label="Conversations at once"
          usual="1"
          value={text(choices.slotCount)}
          onChoose={(slots) => setAddress({ slots })}
        />
      </div>
      {hasCard && (
        <label className="flex min-h-8 items-center gap-2">
          <input
            type="checkbox"
            name="display"
            checked={choices.isDisplayAttached}
            onChange={(event) => setAddress({ display: event.target.checked ? "1" : "" })}
            className="size-5"
          />
          A screen is attached to the card
        </label>
      )}
      <DescribeForm parts={parts} />
      <Suspense fallback={<p className="text-quiet">Loading…</p>}>
        <PasteForm />
      </Suspense>
    </div>
  );
}

/** How many of each device, and which to take away. */
function Devices({ parts }: Pick<Props, "parts">) {
  const change = (index: number, count: number) => {
    const changed = parts.map((part, at) => (at === index ? { ...part, count } : part));
    setAddress({ machine: machineAddress(changed.filter((part) => part.count > 0)) });
  };
  return (
    <ul className="divide-y divide-rule border-y border-rule">
      {parts.map((part, index) => {
        const { name } = deviceOf(part);
        return (
          <li key={name} className="flex flex-wrap items-center gap-x-3 py-1">
            <span className="min-w-40 grow">{name}</span>
            <Step
              label={`One ${name} less`}
              text="−"
              onClick={() => change(index, part.count - 1)}
            />
            <span className="min-w-6 text-center tabular-nums">{part.count}</span>
            <Step
              label={`One ${name} more`}
              text="+"
              onClick={() => change(index, part.count + 1)}
            />
          </li>
        );
      })}
    </ul>
  );
}

function Step({
  label,
  text: sign,
  onClick,
}: {
  label: string;
  text: string;
  onClick: () => void;
}) {
  return (
    <button
      type="button"
      aria-label={label}
      onClick={onClick}
      className="size-8 cursor-pointer rounded-sm border border-edge"
    >
      {sign}
    </button>
  );
}

function text(value: number | undefined): string {
  return value === undefined ? "" : formatFigure(value);
}
