import { type Configured, configurationSlug } from "@/lib/machine/configuration";
import { bytesToGib } from "@/lib/units";
import { type Check, type TriedFormat, tryFormats } from "./check";
import type { MachineEntry, PriceEntry } from "./checker-data";
import { fitMachine } from "./fit-machine";
import type { Choices } from "./request";
import { RUNTIMES } from "./runtimes";

/** A machine on which the model runs well as it was asked about. Without a price it was found by its memory. */
export type FoundMachine = {
  configured: Configured<MachineEntry>;
  tried: TriedFormat;
  price?: PriceEntry | undefined;
};

/** Classes of machines people buy for themselves, the nearest to a card first. */
const CLASSES: readonly string[] = ["gpu-desktop", "gpu-workstation", "apple", "apu", "edge"];

/**
 * The cheapest machine of the catalog that says yes, of those whose price some page states; then the
 * one with least memory of the asker's own class, or of the first class that has one.
 */
export function cheapestMachines(
  check: Check,
  choices: Choices,
  units: readonly MachineEntry[],
  ownClass: string | undefined,
): FoundMachine[] {
  const { backends } = RUNTIMES[choices.runtime];
  const { weightsBytes, kvBytes, stateBytes } = check.fit.terms;
  const leastGiB = bytesToGib(weightsBytes + kvBytes + stateBytes);
  const sold = units
    .filter(({ device }) => !backends || backends.some((each) => device.backends.includes(each)))
    .flatMap((unit) => unit.sizes.map((memoryGiB) => ({ unit, memoryGiB })))
    .filter(({ memoryGiB }) => memoryGiB > leastGiB);
  const priced = cheapest(check, choices, sold);
  const classes = new Set([ownClass, ...CLASSES]);
  for (const wanted of classes) {
    const found = smallest(check, choices, sold, wanted);
    if (found === undefined) continue;
    const isPriced = priced !== undefined && slugOf(found) === slugOf(priced);
    return isPriced ? [priced] : [priced, found].filter((each) => each !== undefined);
  }
  return priced === undefined ? [] : [priced];
}

/** What a configuration cost, where a page says so. */
export function priceOf({ unit, memoryGiB }: Configured<MachineEntry>): PriceEntry | undefined {
  return unit.prices?.find(([size]) => size === memoryGiB);
}

function cheapest(
  check: Check,
  choices: Choices,
  sold: readonly Configured<MachineEntry>[],
): FoundMachine | undefined {
  const candidates = sold
    .flatMap((configured) => {
      const price = priceOf(configured);
      const isForSale = CLASSES.includes(configured.unit.class);
      return price !== undefined && isForSale ? [{ configured, price }] : [];
    })
    .sort((a, b) => a.price[1] - b.price[1]);
  return firstYes(check, choices, candidates);
}

function smallest(
  check: Check,
  choices: Choices,
  sold: readonly Configured<MachineEntry>[],
  wantedClass: string | undefined,
): FoundMachine | undefined {
  const candidates = sold
    .filter(({ unit }) => unit.class === wantedClass)
    .sort((a, b) => a.memoryGiB - b.memoryGiB || bandwidth(b.unit) - bandwidth(a.unit))
    .map((configured) => ({ configured, price: priceOf(configured) }));
  return firstYes(check, choices, candidates);
}

function firstYes(
  { model, settings, chosen }: Check,
  choices: Choices,
  candidates: readonly Omit<FoundMachine, "tried">[],
): FoundMachine | undefined {
  const plain = { ...choices, wiredLimitGiB: undefined };
  for (const candidate of candidates) {
    const part = {
      kind: "unit",
      configured: candidate.configured,
      isSizeAssumed: false,
      count: 1,
    } as const;
    const [tried] = tryFormats(model.fit, [chosen.weights], fitMachine([part], plain), settings);
    if (tried?.verdict === "runs-well") return { ...candidate, tried };
  }
  return undefined;
}

function slugOf({ configured }: FoundMachine): string {
  return configurationSlug(configured);
}

function bandwidth({ device }: MachineEntry): number {
  return device.bandwidthGBPerSecond ?? 0;
}
