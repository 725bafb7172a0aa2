import { formatTokens } from "@/lib/format";
import type { CheckerFrame, ModelDetails } from "./checker-data";
import { deviceOf, type Part } from "./fit-machine";
import { formatChoices } from "./format-choices";
import type { Problem } from "./read-parameter";
import type { Choices } from "./request";
import { RUNTIMES } from "./runtimes";
import { longestContext } from "./usual-context";

/** Choices that go with the machine and the model; what does not is a problem, and its default holds. */
export function soundChoices(
  choices: Choices,
  parts: readonly Part[],
  model: ModelDetails | undefined,
  frame: CheckerFrame,
): { choices: Choices; problems: Problem[] } {
  const runtime = runtimeProblem(choices, parts) ?? fileProblem(choices, model);
  const runs = runtime === undefined ? choices : { ...choices, runtime: "llama-cpp" as const };
  const quant = quantProblem(runs, model, frame);
  const context = contextProblem(runs, model);
  return {
    choices: {
      ...runs,
      quantization: quant === undefined ? runs.quantization : undefined,
      contextTokens: context === undefined ? runs.contextTokens : longestContext(model?.fit),
    },
    problems: [runtime, quant, context].filter((problem) => problem !== undefined),
  };
}

function runtimeProblem({ runtime }: Choices, parts: readonly Part[]): Problem | undefined {
  const { name, backends, place } = RUNTIMES[runtime];
  const runsOn = (part: Part) =>
    backends === undefined || backends.some((each) => deviceOf(part).backends.includes(each));
  if (parts.every(runsOn)) return undefined;
  return {
    parameter: "runtime",
    value: runtime,
    message: `${name} runs on ${place ?? "other machines"}; the answer is for llama.cpp.`,
    nearest: { label: "llama.cpp", changes: { runtime: undefined } },
  };
}

function fileProblem({ runtime }: Choices, model: ModelDetails | undefined): Problem | undefined {
  const { name, family } = RUNTIMES[runtime];
  if (model?.ownFile === undefined || family === "gguf") return undefined;
  return {
    parameter: "runtime",
    value: runtime,
    message: `${name} reads no .gguf file; the answer is for llama.cpp.`,
    nearest: { label: "llama.cpp", changes: { runtime: undefined } },
  };
}

function quantProblem(
  { quantization, runtime }: Choices,
  model: ModelDetails | undefined,
  frame: CheckerFrame,
): Problem | undefined {
  const choices = formatChoices(model, RUNTIMES[runtime].family, frame);
  const isKnown = quantization === undefined || choices.some(([slug]) => slug === quantization);
  if (isKnown || model?.whyNot !== undefined) return undefined;
  const { name } = RUNTIMES[runtime];
  return {
    parameter: "quant",
    value: quantization,
    message: model
      ? `No such file of ${model.name} is known that ${name} reads; the answer is for the best that fits.`
      : `${name} does not read this format.`,
    nearest: { label: "the best that fits", changes: { quant: undefined } },
  };
}

function contextProblem({ contextTokens }: Choices, model: ModelDetails | undefined) {
  const longest = longestContext(model?.fit);
  const isKnown = model?.fit.attention !== undefined;
  if (contextTokens === undefined || !isKnown || contextTokens <= longest) return undefined;
  return {
    parameter: "context",
    value: String(contextTokens),
    message: `${model.name} takes at most ${formatTokens(longest)}.`,
    nearest: { label: formatTokens(longest), changes: { context: String(longest) } },
  };
}
