import type { Fit, Range } from "@/lib/fit/types";
import { formatFigure, formatSpeedRange } from "@/lib/format";
import { EvidenceMark } from "../catalog/evidence-mark";
import type { Check } from "./check";
import { summaryJob } from "./job";

type LineProps = { fit: Pick<Fit, "verdict" | "decodeTokensPerSecond" | "prefillTokensPerSecond"> };

/** How fast it writes and reads, as ranges. */
export function SpeedLine({ fit }: LineProps) {
  const { verdict, decodeTokensPerSecond: writes, prefillTokensPerSecond: reads } = fit;
  if (verdict === "does-not-run") return null;
  return (
    <p className="flex flex-wrap gap-x-6 gap-y-0.5 tabular-nums">
      <span>
        <span className="text-quiet">Writes</span>{" "}
        {writes ? <Estimate text={formatSpeedRange(writes)} /> : "at an unknown speed"}
      </span>
      <span>
        <span className="text-quiet">Reads a prompt</span>{" "}
        {reads ? <Estimate text={formatSpeedRange(reads)} /> : "at an unknown speed"}
      </span>
    </p>
  );
}

type JobProps = { check: Check };

/** What the speed means for a piece of work. */
export function AnswerJob({ check }: JobProps) {
  const job = check.fit.verdict === "does-not-run" ? undefined : summaryJob(check);
  if (job === undefined) return null;
  const pages = job.pages === 1 ? "one page" : `${job.pages} pages`;
  return (
    <section aria-labelledby="job">
      <h2 id="job" className="font-semibold">
        To summarise {pages}
      </h2>
      <p className="tabular-nums">
        <Estimate text={secondsText(job.readSeconds)} /> to the first word, then{" "}
        <Estimate text={formatSpeedRange(job.writeTokensPerSecond)} />
      </p>
    </section>
  );
}

/** A figure of the engine: never without its mark. */
function Estimate({ text }: { text: string }) {
  return (
    <span className="whitespace-nowrap">
      <EvidenceMark evidence="estimated" /> {text}
    </span>
  );
}

function secondsText({ low, high }: Range): string {
  return `${formatFigure(twoFigures(low))}–${formatFigure(twoFigures(high))}\u00a0s`;
}

function twoFigures(value: number): number {
  return Number(value.toPrecision(2));
}
