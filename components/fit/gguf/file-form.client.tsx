"use client";

import { useState } from "react";
import type { FormatEntry } from "../checker-data";
import { Field } from "../field";
import { openDiskFiles, openHubId } from "./open-files";
import { PressButton } from "./press-button";
import { useReading } from "./reading.client";
import { ReadingOutcome } from "./reading-outcome";

type Props = {
  formats: readonly FormatEntry[];
  /** The id an address came with; it is asked about only when the button is pressed. */
  asked: string;
};

/** A file of the reader's own, or an id on Hugging Face, and what came of reading it. */
export function FileForm({ formats, asked }: Props) {
  const [typed, setTyped] = useState<string>();
  const reading = useReading();
  const id = typed ?? asked;
  const ask = (text: string) => void openHubId(text, formats);
  return (
    <div className="grid gap-4 border-b border-rule pb-4 pt-2">
      <div className="grid gap-1">
        <Field label=".gguf file">
          <input
            type="file"
            name="gguf"
            accept=".gguf"
            multiple
            onChange={({ target }) => void openDiskFiles([...(target.files ?? [])], formats)}
            className="min-h-10 w-full min-w-0 rounded-sm border border-edge bg-paper text-ink file:mr-3 file:min-h-10 file:cursor-pointer file:border-0 file:border-r file:border-edge file:bg-wash file:px-3 file:text-ink"
          />
        </Field>
        <p className="text-quiet">
          Or let it go anywhere on this page. Choose all parts of a split model, and its projector
          (mmproj) if it sees. Only the header is read, and nothing leaves your machine.
        </p>
      </div>
      <div className="grid gap-1">
        <Field label="Hugging Face id">
          <input
            name="hub"
            value={id}
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            placeholder="unsloth/Qwen3-8B-GGUF"
            onChange={({ target }) => setTyped(target.value)}
            className="min-h-10 w-full min-w-0 rounded-sm border border-edge bg-paper px-3 text-ink placeholder:text-quiet"
          />
        </Field>
        <PressButton onPress={() => ask(id)}>Read the header from huggingface.co</PressButton>
        <p className="text-quiet">
          Nothing is sent before you press. Then huggingface.co and its file servers (hf.co) learn
          your address on the internet and which file you ask about.
        </p>
      </div>
      <ReadingOutcome reading={reading} onAsk={ask} />
    </div>
  );
}
