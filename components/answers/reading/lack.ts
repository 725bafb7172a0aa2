import { formatCapacity, formatMemory, formatSpeedRange } from "@/lib/format";
import { bytesToGib } from "@/lib/units";
import type { Fix } from "../../fit/fix";
import type { Reading } from "./told";

/** How far a no is from a yes, and the nearest way across. */
export const whatIsMissing: Reading = ({ answer: { check, flips, fixes, machineName } }) => {
  const { fit, machine } = check;
  const missing = flips.points?.missingBytes;
  if (fit.verdict !== "does-not-run" || missing === undefined) return undefined;
  const beside =
    machine.ramGiB === undefined
      ? ""
      : `, more than ${formatCapacity(machine.ramGiB)} of system memory can take`;
  const [first] = fixes;
  return `${machineName} lacks ${formatMemory(missing)}${beside}.${wayText(first)}`;
};

/** A change of this machine, or, when there is none, the machine that would do. */
function wayText(fix: Fix | undefined): string {
  if (fix === undefined) return " Nothing we could try short of another machine changes that.";
  const { title, result } = fix;
  const isMachine = title.startsWith(OTHER_MACHINE);
  return isMachine
    ? ` What would do is another machine: ${title.slice(OTHER_MACHINE.length)} (${result}).`
    : ` The nearest way to a yes: ${title.charAt(0).toLowerCase()}${title.slice(1)} (${result}).`;
}

/** How `machineFix` begins. */
const OTHER_MACHINE = "Use one ";

/** What macOS holds back, where that decides. */
export const appleLimit: Reading = ({ answer: { check, fixes } }) => {
  const { fit, machine } = check;
  const [device] = machine.devices;
  if (device?.vendor !== "Apple" || device.memoryKind !== "unified") return undefined;
  const raised = fixes.find(({ changes }) => changes.limit !== undefined);
  const held = formatMemory(fit.devices[0] ? fit.devices[0].capacityBytes - fit.usableBytes : 0);
  if (raised !== undefined) {
    return `macOS holds back ${held}. That is a setting, not a law: with the limit at ${formatCapacity(Number(raised.changes.limit))} it would run, at the price of memory for everything else.`;
  }
  if (fit.verdict !== "tight") return undefined;
  return `macOS holds back ${held} of the ${formatCapacity(device.memoryGiB)}; raising iogpu.wired_limit_mb by a gigabyte or two takes the tightness out of it.`;
};

/** The same name with other memory, where the answer differs. */
export const namesake: Reading = ({ answer: { check, question }, neighbours: { namesakes } }) => {
  const other = namesakes.find(({ verdict }) => verdict !== check.fit.verdict);
  if (other === undefined) return undefined;
  const outcome = {
    "runs-well": `runs well at ${other.quantization}`,
    tight: `is tight at ${other.quantization}`,
    "with-offload": "needs system memory for a part",
    "does-not-run": "does not run",
    unknown: "is unknown",
  }[other.verdict];
  const speed =
    other.decodeTokensPerSecond && other.verdict !== "does-not-run"
      ? `, ${formatSpeedRange(other.decodeTokensPerSecond)}`
      : "";
  return `Look at the exact name: on ${other.name}, which sounds much like it, ${question.model.name} ${outcome}${speed}. It gives a model ${formatMemory(other.usableBytes)}, not ${bytesToGib(check.fit.usableBytes).toFixed(1)}.`;
};
