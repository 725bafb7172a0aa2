import type { BusiestDevice } from "@/lib/answers/combo-busiest";
import { formatCount, formatMemory, formatTokens } from "@/lib/format";
import { routes } from "@/lib/routes";
import { MemoryStack } from "../plots/memory-stack";

type Props = { found: BusiestDevice; deviceCount: number };

/** How full each device is with the largest model a set-up runs well, and why the fullest decides. */
export function Busiest({ found: { model, devices, busiest, leftBytes }, deviceCount }: Props) {
  return (
    <>
      <p className="mb-3 max-w-[42rem]">
        With <a href={routes.model(model.slug)}>{model.name}</a> at {model.quantization} and{" "}
        {formatTokens(model.contextTokens)} of context, the busiest of the{" "}
        {formatCount(deviceCount)} devices is {busiest.name}
        {isLast(devices, busiest) && ", the last one"}: it has {formatMemory(leftBytes)} left. A
        model runs only while the busiest device has room: room on another is of no use to it. The
        device that turns the last layer into words carries the output buffer as well, and each
        keeps its own driver and work buffers, so that the memory of several is worth a little less
        than that of one.
      </p>
      <MemoryStack devices={devices} />
    </>
  );
}

function isLast(devices: BusiestDevice["devices"], busiest: BusiestDevice["busiest"]): boolean {
  return devices.length > 1 && devices.at(-1) === busiest;
}
