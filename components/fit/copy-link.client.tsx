"use client";

import { useAddress } from "../site/use-address.client";
import { CopyButton } from "./copy-button.client";
import type { Changes } from "./read-parameter";
import { addressWith } from "./state-link.client";

type Props = {
  /** What the link must say, so that a later default cannot change the answer. */
  state: Changes;
};

/** Copies the address of exactly this answer, with every default written out. */
export function CopyLink({ state }: Props) {
  const address = useAddress();
  const link = `${window.location.origin}${addressWith(address, state)}`;
  return <CopyButton text={link} label="Copy link to this answer" />;
}
