import type { Verdict } from "@/lib/fit/types";
import { VerdictBadge } from "../fit/verdict-badge";

type Props = { verdict: Verdict; href: string };

/** A verdict that leads to its answer. */
export function VerdictLink({ verdict, href }: Props) {
  return (
    <a href={href} className="no-underline hover:underline">
      <VerdictBadge verdict={verdict} />
    </a>
  );
}
