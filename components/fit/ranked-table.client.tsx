"use client";

import { useEffect, useState } from "react";
import type { Verdict } from "@/lib/fit/types";
import { formatCount } from "@/lib/format";
import { useAddress } from "../site/use-address.client";
import { arrangeRows, ORDERS, type Order } from "./arrange-rows";
import type { CheckerFrame } from "./checker-data";
import { RankedRows } from "./ranked-rows";
import type { RankedRow } from "./ranking";
import { VerdictSummary } from "./verdict-summary.client";

/** Rows shown at once; the others on demand. */
const FIRST_ROWS = 50;

type Props = {
  title: string;
  subject: "models" | "machines";
  rows: readonly RankedRow[];
  frame: CheckerFrame;
  sizeWord: string;
  needsWord: string;
};

/** A ranking with its summary: filter by verdict or words, sort by a column. */
export function RankedTable({ title, subject, rows, frame, sizeWord, needsWord }: Props) {
  const [verdict, setVerdict] = useState<Verdict>();
  const [words, setWords] = useState("");
  const [order, setOrder] = useState<Order>("verdict");
  const [isWhole, setWhole] = useState(false);
  const address = useAddress();
  useRowsMark();
  const found = arrangeRows(rows, { verdict, words, order });
  const shown = isWhole ? found : found.slice(0, FIRST_ROWS);
  return (
    <>
      <div aria-live="polite">
        <h2 className="text-lg font-semibold">{title}</h2>
        <VerdictSummary rows={rows} subject={subject} chosen={verdict} onChoose={setVerdict} />
      </div>
      <label className="flex flex-wrap items-center gap-2 text-sm print:hidden">
        Find in the list
        <input
          type="search"
          value={words}
          onChange={(event) => setWords(event.target.value)}
          className="min-h-9 min-w-0 grow rounded-sm border border-edge bg-paper px-2 text-ink sm:max-w-72 sm:grow-0"
        />
        <span className="text-quiet">
          {formatCount(found.length)} of {formatCount(rows.length)}
        </span>
      </label>
      <RankedRows
        {...{ address, rows: shown, frame, subject, needsWord, sizeWord, order }}
        label={title}
        onOrder={(each) => setOrder(ORDERS.find((known) => known === each) ?? "verdict")}
      />
      {shown.length < found.length && (
        <button
          type="button"
          onClick={() => setWhole(true)}
          className="min-h-9 cursor-pointer justify-self-start text-accent underline"
        >
          Show all {formatCount(found.length)}
        </button>
      )}
    </>
  );
}

/** Measures from the end of the ranking to the frame that shows its first rows. */
function useRowsMark() {
  useEffect(() => {
    const ranked = performance.getEntriesByName("checker-rank").at(-1);
    if (ranked === undefined) return;
    const start = ranked.startTime + ranked.duration;
    const frame = requestAnimationFrame(() => {
      setTimeout(() => performance.measure("checker-rows", { start, end: performance.now() }));
    });
    return () => cancelAnimationFrame(frame);
  }, []);
}
