import type { Evidence } from "@/lib/catalog/schemas/common";
import { EVIDENCE, EvidenceMark } from "../catalog/evidence-mark";

const RUNGS: readonly (readonly [Evidence, string])[] = [
  ["measured", "Machine, settings, command and day are named, so that anyone can run it again."],
  ["published", "A specification, a repository or a paper of whoever makes the thing."],
  [
    "reported",
    "Whoever says so is named beside the link. The maker’s page beats it where both exist.",
  ],
  ["derived", "The sum stands beside it."],
  [
    "estimated",
    "Worked out by the formulas on this page, with a range. Never entered into a record.",
  ],
];

/** How a figure is known, surest first. */
export function EvidenceLadder() {
  return (
    <ol className="max-w-[48rem] border-t border-rule">
      {RUNGS.map(([evidence, more]) => (
        <li
          key={evidence}
          className="grid gap-x-6 gap-y-1 border-b border-rule py-2.5 sm:grid-cols-[10rem_1fr]"
        >
          <span className="flex items-center gap-2 font-semibold capitalize">
            <EvidenceMark evidence={evidence} />
            {EVIDENCE[evidence].word}
          </span>
          <span>
            {sentence(EVIDENCE[evidence].meaning)} {more}
          </span>
        </li>
      ))}
    </ol>
  );
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
