import type { Range, Verdict } from "@/lib/fit/types";
import { formatSpeed } from "@/lib/format";

type Props = { verdict: Verdict; speed?: Range | undefined };

/** A range of tokens a second for a column, or why there is none. */
export function SpeedCell({ verdict, speed }: Props) {
  if (speed) return `${formatSpeed(speed.low)}–${formatSpeed(speed.high)}`;
  return <span className="text-quiet">{verdict === "does-not-run" ? "none" : "unknown"}</span>;
}
