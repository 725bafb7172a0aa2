import { formatShare, formatWatts } from "@/lib/format";

type Props = {
  /** Sums of the records; undefined when one of them does not carry its power. */
  power: { devicesWatts: number; supplyWatts?: number | undefined } | undefined;
  restWatts: number;
  loadShare: number;
  isComputers: boolean;
};

/** What the devices draw by their records, and the power supply that asks for. */
export function PowerNote({ power, restWatts, loadShare, isComputers }: Props) {
  if (power === undefined) {
    return (
      <p className="max-w-[42rem]">
        Unknown: no page we read states the power of every one of its devices.
      </p>
    );
  }
  const { devicesWatts, supplyWatts } = power;
  return (
    <p className="max-w-[42rem]">
      By their records the devices draw up to {formatWatts(devicesWatts)} together
      {isComputers ? ", without the rest of each computer" : ""}.{" "}
      {supplyWatts !== undefined &&
        `With ${formatWatts(restWatts)} for the rest of the computer, and a power supply loaded to ${formatShare(loadShare)} so that peaks pass, that asks for ${formatWatts(supplyWatts)}. Both allowances are ours.`}
    </p>
  );
}
