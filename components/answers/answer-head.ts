import type { Fit } from "@/lib/fit/types";
import { formatFixed, formatMemory, formatSpeedRange } from "@/lib/format";
import type { Head } from "@/lib/publish/head";
import { shortDescription, shortTitle } from "@/lib/publish/short-title";
import { bytesToGib } from "@/lib/units";
import type { Answer } from "./answer";

/** What a title may leave out of a name, and it still names one record: makers, families, tuning. */
const NEEDLESS = /^(?:GeForce|Radeon|Intel|NVIDIA|Apple|Mistral AI) | Instruct\b| it$| Edition\b/g;

/** Title and description of an answer, with the answer in both. */
export function answerHead(answer: Answer, address: string): Head {
  const { check, question, subject, machineName, nameOf } = answer;
  const { fit, chosen } = check;
  const format = nameOf(chosen.quantization);
  const short = shortName(machineName);
  const { name } = question.model;
  const speed = fit.decodeTokensPerSecond && formatSpeedRange(fit.decodeTokensPerSecond);
  const outcome = OUTCOME[fit.verdict];
  const needs = `needs ${formatFixed(bytesToGib(fit.total.likely), 1)} of ${formatMemory(fit.usableBytes)} usable`;
  const said = `${subject.what} on ${machineName}: ${outcome}. It ${needs}${speed ? ` and writes ${speed}` : ""}`;
  return {
    title: shortTitle(
      `${name} on ${machineName}: ${outcome}${speed ? `, ${speed}` : ` at ${format}`}`,
      `${name} on ${short}: ${outcome}${speed ? `, ${speed}` : ""}`,
      `${name} on ${short}: ${outcome}`,
      `${shortName(name)} on ${short}: ${outcome}`,
      `${shortName(name)}, ${short}: ${outcome}`,
    ),
    description: shortDescription(`${said}. With its sum and its limits.`, `${said}.`),
    address,
  };
}

const OUTCOME: Record<Fit["verdict"], string> = {
  "runs-well": "runs well",
  tight: "tight",
  "with-offload": "with offload",
  "does-not-run": "does not run",
  unknown: "unknown",
};

function shortName(name: string): string {
  return name
    .replace(NEEDLESS, "")
    .replace(/\((\d+-core) GPU\)/, "$1")
    .replace(/\(Radeon \w+, (\w+-\d+)\)/, "$1")
    .replace("Dual-channel", "2-channel");
}
