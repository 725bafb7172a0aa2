import { type FlipPoints, flipPoints } from "@/lib/fit/flip-points";
import { formatToTake } from "@/lib/fit/format-to-take";
import { cheapestMachines, type FoundMachine } from "./cheapest-machine";
import type { Check, TriedFormat } from "./check";
import type { CheckerFrame, FormatLoss, MachineEntry } from "./checker-data";
import type { Choices } from "./request";
import { RUNTIMES } from "./runtimes";

/** Where an answer turns, worked out for one question. */
export type Flips = {
  points: FlipPoints | undefined;
  /** The format to take, quality and verdict weighed; undefined when no loss is recorded. */
  take: TriedFormat | undefined;
  /** Cheapest first; none while the units are fetched. */
  machines: readonly FoundMachine[];
};

/** The class of machine the asker has, whose members come first where prices are unknown. */
type Asker = { choices: Choices; ownClass: string | undefined };

/** Works out every flip point of an answer. */
export function flipsOf(
  check: Check,
  { choices, ownClass }: Asker,
  frame: CheckerFrame,
  units: readonly MachineEntry[] | undefined,
): Flips {
  const { model, machine, settings, chosen, tried } = check;
  const { cacheTypes } = RUNTIMES[choices.runtime];
  const others = tried.filter((each) => each !== chosen).map(({ weights }) => weights);
  return {
    points: flipPoints(model.fit, chosen.weights, machine, settings, { others, cacheTypes }),
    take: formatToTake(tried.map((each) => withLoss(each, frame))),
    machines: units === undefined ? [] : cheapestMachines(check, choices, units, ownClass),
  };
}

/** What a format loses, where it was measured. */
export function lossOf(format: string, { formats }: CheckerFrame): FormatLoss | undefined {
  return formats.find(({ slug }) => slug === format)?.loss;
}

function withLoss(tried: TriedFormat, frame: CheckerFrame) {
  const { bytes } = tried.weights;
  return { ...tried, bytes, divergence: lossOf(tried.quantization, frame)?.[0] };
}
