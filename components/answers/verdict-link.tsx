import type { Verdict } from "@/lib/fit/types";
import { type CheckerState, routes } from "@/lib/routes";
import { VerdictBadge } from "../fit/verdict-badge";

type Props = { verdict: Verdict; state: CheckerState };

/** A verdict that leads to the same question in the checker. */
export function VerdictLink({ verdict, state }: Props) {
  return (
    <a href={routes.checker(state)} className="no-underline hover:underline">
      <VerdictBadge verdict={verdict} />
    </a>
  );
}
