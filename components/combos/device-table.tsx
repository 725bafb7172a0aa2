import type { ComboPart } from "@/lib/answers/combo-machine";
import {
  formatBandwidth,
  formatCapacity,
  formatCount,
  formatFixed,
  formatWatts,
} from "@/lib/format";
import { routes } from "@/lib/routes";
import { bytesToGib } from "@/lib/units";
import { TableRegion } from "../ui/table-region";

type Props = { name: string; parts: readonly ComboPart[]; totalGiB: number; usableBytes: number };

/** What a set-up is made of: memory as sold and as a model can have it, bandwidth, power; with sums. */
export function DeviceTable({ name, parts, totalGiB, usableBytes }: Props) {
  return (
    <TableRegion label={`Devices of ${name}`}>
      <table className="data-table max-w-[60rem]">
        <thead>
          <tr>
            <th>Device</th>
            <th className="number">Count</th>
            <th className="number">Memory each</th>
            <th className="number">Usable each, GiB</th>
            <th className="number">Bandwidth each</th>
            <th className="number">Power each</th>
          </tr>
        </thead>
        <tbody>
          {parts.map((part) => (
            <Row key={part.configuration.slug} part={part} />
          ))}
          <tr>
            <td>Together</td>
            <td className="number" />
            <td className="number font-semibold">{formatCapacity(totalGiB)}</td>
            <td className="number font-semibold">{formatFixed(bytesToGib(usableBytes), 1)}</td>
            <td className="number" />
            <td className="number" />
          </tr>
        </tbody>
      </table>
    </TableRegion>
  );
}

function Row({ part: { configuration, count, usableBytes } }: { part: ComboPart }) {
  const { hardware, memoryGiB, slug } = configuration;
  const bandwidth = hardware.memory.bandwidthGBPerSecond;
  const watts = hardware.power?.powerWatts;
  return (
    <tr>
      <td className="min-w-36">
        <a href={routes.configuration(hardware.slug, slug)}>{hardware.name}</a>
      </td>
      <td className="number">{formatCount(count)}</td>
      <td className="number">{formatCapacity(memoryGiB)}</td>
      <td className="number">{formatFixed(bytesToGib(usableBytes), 1)}</td>
      <td className="number">{bandwidth === undefined ? "unknown" : formatBandwidth(bandwidth)}</td>
      <td className="number">{watts === undefined ? "unknown" : formatWatts(watts)}</td>
    </tr>
  );
}
