import type { CloseCall } from "@/lib/answers/close-calls";
import { VerdictBadge } from "../fit/verdict-badge";

type Props = { calls: readonly CloseCall[] };

/** Answers that nearly turn, each on a page of its own. */
export function CloseCallList({ calls }: Props) {
  return (
    <ul className="grid gap-x-10 sm:grid-cols-2">
      {calls.map(({ model, machine, href, verdict }) => (
        <li key={href} className="border-b border-rule py-2">
          <a href={href}>
            {model} on {machine}
          </a>
          <div className="text-sm">
            <VerdictBadge verdict={verdict} />
          </div>
        </li>
      ))}
    </ul>
  );
}
