import type { SupportState } from "@/lib/answers/compatibility";
import { SUPPORT_STATE } from "./words";

/** Colour and shape of each state: full, half, barred and dashed disc, so that no colour is needed. */
const DISC: Record<SupportState, { color: string; shape?: string; dashes?: string }> = {
  yes: { color: "text-runs-well", shape: "M8 2a6 6 0 1 0 .01 0" },
  partly: { color: "text-tight", shape: "M8 2v12a6 6 0 0 0 0-12" },
  no: { color: "text-does-not-run", shape: "M4 7h8v2H4" },
  unknown: { color: "text-unknown", dashes: "2 2" },
};

const STATES = ["yes", "partly", "no", "unknown"] as const;

/** The discs, drawn once a page; each mark points here. */
export function SupportSymbols() {
  return (
    <svg width="0" height="0" className="absolute" aria-hidden="true">
      {STATES.map((state) => (
        <symbol key={state} id={`is-${state}`} viewBox="0 0 16 16" fill="currentColor">
          <circle
            cx="8"
            cy="8"
            r="6"
            fill="none"
            stroke="currentColor"
            strokeDasharray={DISC[state].dashes}
          />
          {DISC[state].shape && <path d={DISC[state].shape} />}
        </symbol>
      ))}
    </svg>
  );
}

type Props = { state: SupportState; isWordShown?: boolean };

/** A disc, and its word, at least for screen readers. Needs `SupportSymbols` on the page. */
export function SupportMark({ state, isWordShown = false }: Props) {
  return (
    <>
      <svg className={`inline size-4 ${DISC[state].color}`} aria-hidden="true">
        <use href={`#is-${state}`} />
      </svg>
      <span className={isWordShown ? undefined : "sr-only"}>{SUPPORT_STATE[state].word}</span>
    </>
  );
}

/** What the discs mean. */
export function SupportLegend() {
  return (
    <dl className="mb-3 flex flex-wrap gap-x-5 gap-y-1 text-sm">
      {STATES.map((state) => (
        <div key={state} className="flex items-center gap-1.5">
          <dt className="flex items-center gap-1.5 font-semibold">
            <svg className={`inline size-4 ${DISC[state].color}`} aria-hidden="true">
              <use href={`#is-${state}`} />
            </svg>
            {SUPPORT_STATE[state].word}
          </dt>
          <dd className="text-quiet">{SUPPORT_STATE[state].meaning}</dd>
        </div>
      ))}
      <div className="flex items-center gap-1.5">
        <dt className="text-xs text-quiet">v0.5.0</dt>
        <dd className="text-quiet">the first version, or month, that has it</dd>
      </div>
    </dl>
  );
}
