"use client";

import { useState } from "react";
import {
  DESCRIBED_BACKENDS,
  type DescribedBackend,
  writeDescribed,
} from "@/lib/machine/described-device";
import { setAddress } from "../site/use-address.client";
import { machineAddress, type Part } from "./fit-machine";
import { NumberField } from "./number-field.client";
import { SelectField } from "./select-field.client";

const BACKEND: Record<DescribedBackend, string> = {
  cuda: "NVIDIA (CUDA)",
  rocm: "AMD (ROCm)",
  vulkan: "Any card (Vulkan)",
  sycl: "Intel (SYCL)",
  metal: "Apple (Metal)",
  cpu: "Processor alone",
};

type Props = { parts: readonly Part[] };

/** A device that the catalog does not have, by its memory, bandwidth and maker. */
export function DescribeForm({ parts }: Props) {
  const [memory, setMemory] = useState("");
  const [bandwidth, setBandwidth] = useState("");
  const [backend, setBackend] = useState<DescribedBackend>("cuda");
  const [isShared, setShared] = useState(false);
  const memoryGiB = Number(memory);
  const isComplete = memoryGiB > 0;
  const add = () => {
    const speed = Number(bandwidth);
    const bandwidthGBPerSecond = speed > 0 ? speed : undefined;
    const described = writeDescribed({ memoryGiB, bandwidthGBPerSecond, backend, isShared });
    const before = parts.length > 0 ? `${machineAddress(parts)},` : "";
    setAddress({ machine: `${before}${described}` });
  };
  return (
    <fieldset className="grid grid-cols-2 items-end gap-3 sm:grid-cols-4">
      <legend className="mb-1 font-semibold">Describe a device by hand</legend>
      <NumberField name="memory" label="Memory, GB" value={memory} onChoose={setMemory} />
      <NumberField
        name="bandwidth"
        label="Bandwidth, GB/s"
        usual="unknown"
        value={bandwidth}
        onChoose={setBandwidth}
      />
      <SelectField
        name="backend"
        label="Maker"
        value={backend}
        options={DESCRIBED_BACKENDS.map((key) => [key, BACKEND[key]])}
        onChoose={(key) => setBackend(DESCRIBED_BACKENDS.find((each) => each === key) ?? "cuda")}
      />
      <button
        type="button"
        disabled={!isComplete}
        onClick={add}
        className="min-h-10 cursor-pointer rounded-sm border border-edge px-3 disabled:cursor-default disabled:text-quiet"
      >
        Add this device
      </button>
      <label className="col-span-full flex min-h-8 items-center gap-2">
        <input
          type="checkbox"
          checked={isShared}
          onChange={(event) => setShared(event.target.checked)}
          className="size-5"
        />
        Processor and graphics share the memory
      </label>
    </fieldset>
  );
}
