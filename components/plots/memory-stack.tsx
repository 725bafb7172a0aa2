import type { DeviceFit } from "@/lib/fit/types";
import { formatCapacity, formatFixed, formatMemory } from "@/lib/format";
import { bytesToGib } from "@/lib/units";
import { Disclosure } from "../ui/disclosure";
import { TableRegion } from "../ui/table-region";
import { MemoryBar } from "./memory-bar";
import { TERMS } from "./memory-terms";

type Props = { devices: readonly DeviceFit[] };

/** What each device would hold, term by term, against what it can give; as a table below. */
export function MemoryStack({ devices }: Props) {
  const groups = alike(devices);
  const scaleBytes = Math.max(
    ...devices.map(({ capacityBytes, total }) => Math.max(capacityBytes, total.high)),
  );
  return (
    <figure className="grid gap-3">
      {groups.map(({ device, count }) => (
        <MemoryBar
          key={`${device.name} ${device.total.likely}`}
          device={device}
          title={count > 1 ? `Each of ${count} × ${device.name}` : device.name}
          scaleBytes={scaleBytes}
        />
      ))}
      <Disclosure summary="The same as a table">
        <StackTable devices={devices} />
      </Disclosure>
    </figure>
  );
}

/** Devices that hold the same are drawn once. */
function alike(devices: readonly DeviceFit[]): { device: DeviceFit; count: number }[] {
  const groups: { device: DeviceFit; count: number }[] = [];
  for (const device of devices) {
    const known = groups.find(
      (group) =>
        group.device.name === device.name &&
        formatMemory(group.device.total.likely) === formatMemory(device.total.likely),
    );
    if (known) known.count += 1;
    else groups.push({ device, count: 1 });
  }
  return groups;
}

function StackTable({ devices }: Props) {
  return (
    <TableRegion label="Memory in GiB">
      <table className="data-table">
        <thead>
          <tr>
            <th>GiB on</th>
            {TERMS.map(({ key, word }) => (
              <th key={key} className="number">
                {word}
              </th>
            ))}
            <th className="number">Low</th>
            <th className="number">Likely</th>
            <th className="number">High</th>
            <th className="number">Usable</th>
            <th className="number">As sold</th>
          </tr>
        </thead>
        <tbody>
          {devices.map((device, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: like devices differ only by place.
            <tr key={index}>
              <td className="min-w-40">{device.name}</td>
              {TERMS.map(({ key, bytesOf }) => (
                <Gib key={key} bytes={bytesOf(device.terms)} />
              ))}
              <Gib bytes={device.total.low} />
              <Gib bytes={device.total.likely} />
              <Gib bytes={device.total.high} />
              <Gib bytes={device.usableBytes} />
              <td className="number">{formatCapacity(bytesToGib(device.capacityBytes))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableRegion>
  );
}

function Gib({ bytes }: { bytes: number }) {
  return <td className="number">{formatFixed(bytesToGib(bytes), 2)}</td>;
}
