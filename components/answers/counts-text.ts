import type { VerdictCounts } from "@/lib/answers/verdict-counts";
import { formatCount } from "@/lib/format";

/** "12 run it well, 3 are tight and 9 need part of it in system memory; 17 do not run it." */
export function countsText(counts: VerdictCounts): string {
  const parts = [
    part(counts["runs-well"], "runs it well", "run it well"),
    part(counts.tight, "is tight", "are tight"),
    part(
      counts["with-offload"],
      "needs part of it in system memory",
      "need part of it in system memory",
    ),
    part(counts["does-not-run"], "does not run it", "do not run it"),
    part(counts.unknown, "is not known well enough to say", "are not known well enough to say"),
  ].filter((text) => text !== undefined);
  const last = parts.pop() ?? "none is listed";
  return parts.length === 0 ? `${last}.` : `${parts.join(", ")}, and ${last}.`;
}

function part(count: number, one: string, many: string): string | undefined {
  if (count === 0) return undefined;
  return `${formatCount(count)} ${count === 1 ? one : many}`;
}
