"use client";

import { useMemo, useSyncExternalStore } from "react";

const CHANGE = "addresschange";

/** The parameters in the address bar: none in the static HTML, the reader's after hydration. */
export function useAddress(): URLSearchParams {
  const search = useSyncExternalStore(
    subscribe,
    () => window.location.search,
    () => "",
  );
  return useMemo(() => new URLSearchParams(search), [search]);
}

/** Writes parameters to the address bar without a new entry in the history; an empty value removes one. */
export function setAddress(changes: Readonly<Record<string, string | undefined>>): void {
  const parameters = new URLSearchParams(window.location.search);
  for (const [name, value] of Object.entries(changes)) {
    if (value === undefined || value === "") parameters.delete(name);
    else parameters.set(name, value);
  }
  const text = parameters.toString();
  window.history.replaceState(null, "", text === "" ? window.location.pathname : `?${text}`);
  window.dispatchEvent(new Event(CHANGE));
}

function subscribe(onChange: () => void) {
  window.addEventListener("popstate", onChange);
  window.addEventListener(CHANGE, onChange);
  return () => {
    window.removeEventListener("popstate", onChange);
    window.removeEventListener(CHANGE, onChange);
  };
}
