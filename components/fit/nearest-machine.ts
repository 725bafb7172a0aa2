import { formatBandwidth, formatMemory, formatSpeedRange } from "@/lib/format";
import { configurationName, configurationSlug } from "@/lib/machine/configuration";
import { type Check, tryFormats } from "./check";
import type { MachineEntry } from "./checker-data";
import { deviceOf, fitMachine } from "./fit-machine";
import type { Fix } from "./fixes";
import type { Choices } from "./request";

/** Classes of machines people buy for themselves, the nearest to a card first. */
const CLASSES: readonly string[] = ["gpu-desktop", "gpu-workstation", "apple", "apu", "edge"];
const MOST_MACHINES = 2;

/**
 * The machines with least memory on which the model runs well: the smallest of the asker's own
 * class first, then the smallest of the other classes. Prices are not compared; none is recorded.
 */
export function nearestMachines(
  check: Check,
  choices: Choices,
  units: readonly MachineEntry[],
  ownClass: string | undefined,
): Fix[] {
  const classes = [...new Set([ownClass, ...CLASSES])].filter((each) => each !== undefined);
  const found = classes.flatMap((each) => smallest(check, choices, units, each) ?? []);
  return found.slice(0, MOST_MACHINES);
}

function smallest(
  { model, settings, chosen }: Check,
  choices: Choices,
  units: readonly MachineEntry[],
  wantedClass: string,
): Fix | undefined {
  const candidates = units
    .filter((unit) => unit.class === wantedClass)
    .flatMap((unit) => unit.sizes.map((memoryGiB) => ({ unit, memoryGiB })))
    .sort((a, b) => a.memoryGiB - b.memoryGiB || bandwidth(b.unit) - bandwidth(a.unit));
  for (const configured of candidates) {
    const part = { kind: "unit", configured, isSizeAssumed: false, count: 1 } as const;
    const machine = fitMachine([part], { ...choices, wiredLimitGiB: undefined });
    const [tried] = tryFormats(model.fit, [chosen.weights], machine, settings);
    if (tried?.verdict !== "runs-well") continue;
    const speed = tried.decodeTokensPerSecond;
    const { bandwidthGBPerSecond } = deviceOf(part);
    return {
      title: `Use one ${configurationName(configured)}`,
      result: [
        formatMemory(tried.likelyBytes),
        speed && formatSpeedRange(speed),
        bandwidthGBPerSecond && formatBandwidth(bandwidthGBPerSecond),
      ]
        .filter(Boolean)
        .join(", "),
      changes: { machine: configurationSlug(configured), limit: undefined },
    };
  }
  return undefined;
}

function bandwidth({ device }: MachineEntry): number {
  return device.bandwidthGBPerSecond ?? 0;
}
