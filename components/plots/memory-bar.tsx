import type { DeviceFit } from "@/lib/fit/types";
import { formatFixed, formatMemory } from "@/lib/format";
import { bytesToGib } from "@/lib/units";
import { TERMS } from "./memory-terms";

const WIDTH = 1000;
const HEIGHT = 40;
const BAR = { y: 8, height: 24 };
const HATCH_STEP = 10;
/** A bar that ends at the edge of the drawing would hide the whisker's cap. */
const HEADROOM_SHARE = 1.03;

type Props = { device: DeviceFit; title: string; scaleBytes: number };

/** One device: its terms stacked, the limit of what it gives, and the range of the sum. */
export function MemoryBar({ device, title, scaleBytes }: Props) {
  const { terms, total, usableBytes, capacityBytes } = device;
  const x = (bytes: number) => (bytes / (scaleBytes * HEADROOM_SHARE)) * WIDTH;
  const isOver = total.likely > usableBytes;
  const isRight = x(usableBytes) > WIDTH / 2;
  let start = 0;
  const segments = TERMS.map(({ key, word, fill, bytesOf }) => {
    const bytes = bytesOf(terms);
    const from = start;
    start += bytes;
    return { key, word, fill, bytes, from };
  }).filter(({ bytes }) => bytes > 0);
  return (
    <div>
      <p className="flex flex-wrap justify-between gap-x-4 text-sm">
        <span className="font-semibold">{title}</span>
        <span className="text-quiet">
          {isOver ? "over by " : "leaves "}
          {formatMemory(Math.abs(usableBytes - total.likely))}
        </span>
      </p>
      <p aria-hidden="true" className="relative h-5 text-xs text-quiet">
        <span
          className={`absolute bottom-0 ${isRight ? "-translate-x-full pr-1" : "pl-1"}`}
          style={{ left: `${(x(usableBytes) / WIDTH) * 100}%` }}
        >
          {"usable"}
        </span>
      </p>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        preserveAspectRatio="none"
        role="img"
        className="h-12 w-full"
      >
        <title>{`Memory of ${title}`}</title>
        <desc>{description(device)}</desc>
        <rect x={0} {...BAR} width={x(usableBytes)} className="fill-wash" />
        <rect
          x={x(usableBytes)}
          {...BAR}
          width={x(capacityBytes - usableBytes)}
          className="fill-series-reserve"
        />
        {segments.map(({ key, fill, bytes, from }) => (
          <rect
            key={key}
            x={x(from)}
            {...BAR}
            width={x(bytes)}
            className={`${fill} stroke-paper`}
          />
        ))}
        {isOver && <Overflow from={x(usableBytes)} to={x(total.likely)} />}
        <Whisker from={x(total.low)} to={x(total.high)} />
        <Limit at={x(usableBytes)} />
      </svg>
      <ul className="flex flex-wrap gap-x-4 gap-y-0.5 text-sm">
        {segments.map(({ key, word, fill, bytes }) => (
          <Key key={key} fill={fill} word={word} bytes={bytes} />
        ))}
        <Key
          fill="fill-series-reserve"
          word="Kept by the system"
          bytes={capacityBytes - usableBytes}
        />
        <li className="text-quiet">
          Range {formatFixed(bytesToGib(total.low), 1)}–{formatMemory(total.high)}
        </li>
      </ul>
    </div>
  );
}

function Key({ fill, word, bytes }: { fill: string; word: string; bytes: number }) {
  return (
    <li className="flex items-center gap-1.5 whitespace-nowrap">
      <svg viewBox="0 0 10 10" className="size-2.5" aria-hidden="true">
        <rect width="10" height="10" className={fill} />
      </svg>
      {word} <span className="tabular-nums text-quiet">{formatMemory(bytes)}</span>
    </li>
  );
}

/** What the device cannot hold, hatched. */
function Overflow({ from, to }: { from: number; to: number }) {
  const lines = [];
  for (let at = from; at < to; at += HATCH_STEP) {
    lines.push(`M${at} ${BAR.y + BAR.height}L${Math.min(to, at + HATCH_STEP)} ${BAR.y}`);
  }
  return (
    <path
      d={lines.join("")}
      className="stroke-paper"
      strokeWidth="1.5"
      vectorEffect="non-scaling-stroke"
    />
  );
}

/** From the low to the high end of the sum, over the bar. */
function Whisker({ from, to }: { from: number; to: number }) {
  const middle = HEIGHT / 2;
  return (
    <path
      d={`M${from} ${middle - 5}v10M${from} ${middle}H${to}M${to} ${middle - 5}v10`}
      fill="none"
      className="stroke-ink"
      strokeWidth="1.5"
      vectorEffect="non-scaling-stroke"
    />
  );
}

/** What the system lets a program have ends here. */
function Limit({ at }: { at: number }) {
  return (
    <path
      d={`M${at} 0V${HEIGHT}`}
      fill="none"
      className="stroke-ink"
      strokeWidth="2"
      vectorEffect="non-scaling-stroke"
    />
  );
}

function description({ total, usableBytes }: DeviceFit): string {
  return `${formatMemory(total.likely)} of ${formatMemory(usableBytes)} usable; the range runs from ${formatMemory(total.low)} to ${formatMemory(total.high)}.`;
}
