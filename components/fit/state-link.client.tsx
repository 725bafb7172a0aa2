"use client";

import type { MouseEvent, ReactNode } from "react";
import { routes } from "@/lib/routes";
import { setAddress, useAddress } from "../site/use-address.client";
import type { Changes } from "./read-parameter";

type Props = { changes: Changes; className?: string; children: ReactNode };

/** A link that changes what is asked: a real address for a new tab or to copy, no load when followed here. */
export function StateLink(props: Props) {
  return <AddressLink {...props} address={useAddress()} />;
}

/** The same where the address is known: a table of many reads it once. */
export function AddressLink({
  address,
  changes,
  className,
  children,
}: Props & { address: URLSearchParams }) {
  const follow = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    setAddress(changes);
    window.scrollTo({ top: 0 });
  };
  return (
    <a href={addressWith(address, changes)} onClick={follow} className={className}>
      {children}
    </a>
  );
}

/** The address of the checker with some of its parameters changed. */
export function addressWith(address: URLSearchParams, changes: Changes): string {
  const changed = new URLSearchParams(address);
  for (const [name, value] of Object.entries(changes)) {
    if (value === undefined || value === "") changed.delete(name);
    else changed.set(name, value);
  }
  const text = changed.toString().replaceAll("%2C", ",");
  return text === "" ? routes.checker() : `${routes.checker()}?${text}`;
}
