import type { VerdictCounts } from "@/lib/answers/verdict-counts";
import type { Verdict } from "@/lib/fit/types";
import { formatCount } from "@/lib/format";

type Wording = Readonly<Record<Verdict, { one: string; many: string }>>;

/** What a row says: a machine of a model, or a model of a machine. */
const WORDINGS: Readonly<Record<"machines" | "models", Wording>> = {
  machines: {
    "runs-well": { one: "runs it well", many: "run it well" },
    tight: { one: "is tight", many: "are tight" },
    "with-offload": {
      one: "needs part of it in system memory",
      many: "need part of it in system memory",
    },
    "does-not-run": { one: "does not run it", many: "do not run it" },
    unknown: { one: "is unknown", many: "are unknown" },
  },
  models: {
    "runs-well": { one: "runs well", many: "run well" },
    tight: { one: "is tight", many: "are tight" },
    "with-offload": {
      one: "needs system memory for a part",
      many: "need system memory for a part",
    },
    "does-not-run": { one: "does not run", many: "do not run" },
    unknown: { one: "is unknown", many: "are unknown" },
  },
};

const ORDER = ["runs-well", "tight", "with-offload", "does-not-run", "unknown"] as const;

/** "12 run it well, 3 are tight, and 17 do not run it." */
export function countsText(
  counts: VerdictCounts,
  rows: keyof typeof WORDINGS = "machines",
): string {
  const parts = ORDER.filter((verdict) => counts[verdict] > 0).map((verdict) => {
    const { one, many } = WORDINGS[rows][verdict];
    return `${formatCount(counts[verdict])} ${counts[verdict] === 1 ? one : many}`;
  });
  const last = parts.pop() ?? "none is listed";
  return parts.length === 0 ? `${last}.` : `${parts.join(", ")}, and ${last}.`;
}
