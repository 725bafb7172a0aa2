import type { WorkedExample } from "@/lib/answers/worked-example";
import { formatSpeedRange, formatTokens } from "@/lib/format";
import { routes } from "@/lib/routes";
import { SumTable } from "../fit/sum-table";
import { VerdictBadge } from "../fit/verdict-badge";

/** One answer as the engine works it out: every line of the sum, to the byte. */
export function PrintedSum({
  model,
  machine,
  quantization,
  contextTokens,
  lines,
  fit,
}: WorkedExample) {
  const check = routes.checker({
    machine: machine.slug,
    model: model.slug,
    quant: quantization.slug,
    context: contextTokens,
  });
  return (
    <>
      <p className="max-w-[42rem]">
        {model.name} at {quantization.name} with {formatTokens(contextTokens)} of context on a{" "}
        {machine.name}:
      </p>
      <div className="mt-3">
        <SumTable
          label="The sum of one answer"
          lines={lines}
          fit={fit}
          weightsHow="the file, less the input embedding in system memory"
        />
      </div>
      <p className="mt-3 flex flex-wrap items-center gap-x-4">
        <VerdictBadge verdict={fit.verdict} />
        {fit.decodeTokensPerSecond && (
          <span>writes {formatSpeedRange(fit.decodeTokensPerSecond)}, estimated</span>
        )}
        <a href={check}>The same in the checker</a>
      </p>
    </>
  );
}
