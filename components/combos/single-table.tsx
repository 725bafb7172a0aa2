import type { SingleDevice } from "@/lib/answers/combo-single";
import type { ComboModelRow } from "@/lib/answers/combos";
import {
  formatBandwidth,
  formatCapacity,
  formatFixed,
  formatSpeed,
  formatWatts,
} from "@/lib/format";
import { routes } from "@/lib/routes";
import { bytesToGib } from "@/lib/units";
import { VerdictBadge } from "../fit/verdict-badge";
import { TableRegion } from "../ui/table-region";

type Props = {
  name: string;
  totalGiB: number;
  usableBytes: number;
  powerWatts?: number | undefined;
  shown: ComboModelRow;
  singles: readonly SingleDevice[];
};

/** A set-up beside the single devices of like memory, each with the model the set-up is shown with. */
export function SingleTable({ name, totalGiB, usableBytes, powerWatts, shown, singles }: Props) {
  return (
    <TableRegion label={`${name} and single devices of like memory`}>
      <table className="data-table max-w-[60rem]">
        <thead>
          <tr>
            <th>Machine</th>
            <th className="number">Memory</th>
            <th className="number">Usable, GiB</th>
            <th className="number">Bandwidth</th>
            <th className="number">Power</th>
            <th>{shown.name}</th>
            <th className="number">Writes, tokens/s</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <td className="min-w-36">{name}</td>
            <td className="number">{formatCapacity(totalGiB)}</td>
            <td className="number">{formatFixed(bytesToGib(usableBytes), 1)}</td>
            <td className="number">each its own</td>
            <td className="number">
              {powerWatts === undefined ? "unknown" : formatWatts(powerWatts)}
            </td>
            <td className="whitespace-nowrap">
              <VerdictBadge verdict={shown.verdict} /> {shown.quantization}
            </td>
            <td className="number">{speedText(shown.decodeTokensPerSecond)}</td>
          </tr>
          {singles.map((single) => (
            <Row key={single.configuration.slug} single={single} />
          ))}
        </tbody>
      </table>
    </TableRegion>
  );
}

function Row({ single }: { single: SingleDevice }) {
  const { configuration, usableBytes, verdict, quantization, decodeTokensPerSecond } = single;
  const { hardware, memoryGiB, slug, name } = configuration;
  const bandwidth = hardware.memory.bandwidthGBPerSecond;
  const watts = hardware.power?.powerWatts;
  return (
    <tr>
      <td className="min-w-36">
        <a href={routes.configuration(hardware.slug, slug)}>{name}</a>
      </td>
      <td className="number">{formatCapacity(memoryGiB)}</td>
      <td className="number">{formatFixed(bytesToGib(usableBytes), 1)}</td>
      <td className="number">{bandwidth === undefined ? "unknown" : formatBandwidth(bandwidth)}</td>
      <td className="number">{watts === undefined ? "unknown" : formatWatts(watts)}</td>
      <td className="whitespace-nowrap">
        {verdict && <VerdictBadge verdict={verdict} />} {quantization}
      </td>
      <td className="number">{speedText(decodeTokensPerSecond)}</td>
    </tr>
  );
}

function speedText(speed: ComboModelRow["decodeTokensPerSecond"]): string {
  return speed ? `${formatSpeed(speed.low)}–${formatSpeed(speed.high)}` : "unknown";
}
