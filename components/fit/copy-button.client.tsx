"use client";

import { useState } from "react";

/** How long it says what came of it, in ms. */
const SAID_FOR_MS = 2000;

type Props = { text: string; label: string };

/** Puts a text on the clipboard and says so. */
export function CopyButton({ text, label }: Props) {
  const [said, setSaid] = useState("");
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid("Copied");
    } catch {
      setSaid("Not allowed: select it instead");
    }
    setTimeout(() => setSaid(""), SAID_FOR_MS);
  };
  return (
    <button
      type="button"
      onClick={() => void copy()}
      aria-live="polite"
      className="min-h-8 shrink-0 cursor-pointer text-sm text-accent underline print:hidden"
    >
      {said === "" ? label : said}
    </button>
  );
}
