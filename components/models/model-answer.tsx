import type { ModelAnswer as Answer } from "@/lib/answers/model-answer";
import { formatCount, formatMemory, formatTokens } from "@/lib/format";
import { routes } from "@/lib/routes";

type Props = { name: string; contextTokens: number; answer: Answer };

/** The table of machines in two sentences. */
export function ModelAnswer({ name, contextTokens, answer }: Props) {
  const { machineCount, runsWellCount, tightCount, withOffloadCount, smallest } = answer;
  const others = [
    tightCount > 0 && `is tight on ${formatCount(tightCount)}`,
    withOffloadCount > 0 && `needs part of it in system memory on ${formatCount(withOffloadCount)}`,
  ].filter((part) => part !== false);
  return (
    <p className="mb-4 max-w-[42rem]">
      With {formatTokens(contextTokens)} of context, {name} runs well on{" "}
      {formatCount(runsWellCount)} of the {formatCount(machineCount)} machines asked about most
      {others.length > 0 && `; it ${others.join(" and ")}`}.{" "}
      {smallest ? (
        <>
          The one with least memory that runs it well at four bits or more is the{" "}
          <a href={routes.configuration(smallest.unit, smallest.configuration)}>{smallest.name}</a>,
          at {smallest.quantization} with {formatMemory(smallest.likelyBytes)}.
        </>
      ) : (
        <>None of them runs it well at four bits or more.</>
      )}
    </p>
  );
}
