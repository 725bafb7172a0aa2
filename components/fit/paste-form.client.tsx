"use client";

import { useState } from "react";
import { readPaste } from "@/lib/machine/paste/read-paste";
import { setAddress } from "../site/use-address.client";
import { pastedChanges } from "./pasted-changes";

/** Reads what a command printed about the machine; everything stays editable. */
export function PasteForm() {
  const [said, setSaid] = useState("");
  const read = (text: string) => {
    if (text.trim() === "") return setSaid("");
    const machine = readPaste(text);
    if (machine === undefined || machine.devices.length === 0) {
      return setSaid("No graphics device was recognised in this text.");
    }
    setAddress(pastedChanges(machine));
    const unread = machine.unread.length;
    setSaid(
      `${machine.devices.length === 1 ? "One device was" : `${machine.devices.length} devices were`} read${unread > 0 ? `; not recognised: ${machine.unread.join("; ")}` : ""}. Check the machine above.`,
    );
  };
  return (
    <div className="grid gap-1">
      <label className="grid gap-1">
        <span className="font-semibold">Paste what a command prints</span>
        <textarea
          rows={3}
          spellCheck={false}
          placeholder="nvidia-smi, rocm-smi, system_profiler SPDisplaysDataType, lspci, Win32_VideoController, free"
          onChange={(event) => read(event.target.value)}
          className="w-full rounded-sm border border-edge bg-paper p-2 font-mono text-sm text-ink placeholder:text-quiet"
        />
      </label>
      <p aria-live="polite">{said}</p>
    </div>
  );
}
