import {
  formatBandwidth,
  formatDate,
  formatMemory,
  formatSpeedRange,
  formatUsd,
} from "@/lib/format";
import { configurationName, configurationSlug } from "@/lib/machine/configuration";
import type { FoundMachine } from "./cheapest-machine";
import type { PriceEntry } from "./checker-data";
import type { Fix } from "./fix";

/** "Use one GeForce RTX 3090 24 GB": a machine as a way to a yes, with its price and day where known. */
export function machineFix(found: FoundMachine): Fix {
  const { configured, tried, price } = found;
  const { bandwidthGBPerSecond } = configured.unit.device;
  const speed = tried.decodeTokensPerSecond;
  return {
    title: `Use one ${configurationName(configured)}`,
    result: [
      formatMemory(tried.likelyBytes),
      speed && formatSpeedRange(speed),
      bandwidthGBPerSecond && formatBandwidth(bandwidthGBPerSecond),
      priceText(price),
    ]
      .filter(Boolean)
      .join(", "),
    changes: { machine: configurationSlug(configured), limit: undefined },
  };
}

/** "$1,499 at launch, September 2020", or that it was found by memory. */
export function priceText(price: PriceEntry | undefined): string {
  if (price === undefined) return "least memory of its class that does; no page states its price";
  const [, usd, basis, on] = price;
  return `${formatUsd(usd)} ${BASIS[basis]}${on === undefined ? "" : `, ${formatDate(on)}`}`;
}

const BASIS: Record<PriceEntry[2], string> = {
  launch: "at launch",
  new: "new",
  used: "used",
  starting: "for the cheapest computer with it",
  unstated: "offered",
};
