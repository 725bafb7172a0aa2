"use client";

import { useCallback, useState } from "react";
import { suggestMachines } from "@/lib/machine/suggest";
import { setAddress } from "../site/use-address.client";
import { Combobox } from "./combobox.client";
import { useDirectory } from "./files.client";
import { machineName, type Part } from "./fit-machine";

const SUGGESTION_COUNT = 10;

type Props = { text: string; parts: readonly Part[] };

/** The machine by name; several with a plus between them. */
export function MachinePicker({ text, parts }: Props) {
  const [isAwake, setAwake] = useState(false);
  const wake = useCallback(() => setAwake(true), []);
  const directory = useDirectory(isAwake);
  return (
    <Combobox
      name="machine"
      label="Machine"
      example="RTX 4090, 2x RTX 3090, M4 Max 64 GB"
      shown={parts.length > 0 ? machineName(parts) : text}
      suggestionsFor={(typed) =>
        directory ? suggestMachines(typed, directory.machines, SUGGESTION_COUNT) : []
      }
      onWake={wake}
      onChoose={(machine) => setAddress({ machine })}
    />
  );
}
