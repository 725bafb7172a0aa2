"use client";

import { useAddress } from "../site/use-address.client";
import type { OwnFile } from "./checker-data";
import { CopyButton } from "./copy-button.client";
import type { Changes } from "./read-parameter";
import { addressWith } from "./state-link.client";

type Props = {
  /** What the link must say, so that a later default cannot change the answer. */
  state: Changes;
  /** The file the model was read from, which no link can hold. */
  file: OwnFile | undefined;
};

/** Copies the address of exactly this answer, with every default written out. */
export function CopyLink({ state, file }: Props) {
  const address = useAddress();
  const copy = (changes: Changes, label: string) => (
    <CopyButton text={`${window.location.origin}${addressWith(address, changes)}`} label={label} />
  );
  if (file === undefined) return copy(state, "Copy link to this answer");
  if (file.repository !== undefined) {
    return (
      <>
        {copy(
          { ...state, model: address.get("model") ?? undefined, quant: undefined },
          "Copy link to this file",
        )}
        <span className="text-quiet">
          Whoever opens it presses once to read the header from huggingface.co.
        </span>
      </>
    );
  }
  const { record } = file;
  return (
    <>
      <span className="text-quiet">A file of your own cannot be in a link.</span>
      {record &&
        copy(
          { ...state, model: record.slug, quant: undefined },
          `Copy link to ${record.name}, without the file`,
        )}
    </>
  );
}
