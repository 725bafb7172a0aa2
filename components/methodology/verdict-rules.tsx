import type { Verdict } from "@/lib/fit/types";
import { VerdictBadge } from "../fit/verdict-badge";

const RULES: Record<Verdict, string> = {
  "runs-well": "Even the high end of the memory range fits what the system lets a program have.",
  tight:
    "The likely figure fits, the high end does not. Close other programs, or take less context.",
  "with-offload":
    "The devices cannot hold it, and system memory takes the rest. It answers, at the speed of that memory.",
  "does-not-run": "It fits neither the devices nor devices and system memory together.",
  unknown: "Something the sum needs is not known, or the model does not write text token by token.",
};

const ORDER = ["runs-well", "tight", "with-offload", "does-not-run", "unknown"] as const;

/** What each verdict means: the rule the engine applies, word for word. */
export function VerdictRules() {
  return (
    <dl className="max-w-[48rem] border-t border-rule">
      {ORDER.map((verdict) => (
        <div
          key={verdict}
          className="grid gap-x-6 gap-y-1 border-b border-rule py-2.5 sm:grid-cols-[10rem_1fr]"
        >
          <dt>
            <VerdictBadge verdict={verdict} />
          </dt>
          <dd>{RULES[verdict]}</dd>
        </div>
      ))}
    </dl>
  );
}
