import { formatFileSize, formatFixed, formatSpeed } from "@/lib/format";
import { bytesToGib } from "@/lib/units";
import { Disclosure } from "../ui/disclosure";
import { TableRegion } from "../ui/table-region";
import type { Check, TriedFormat } from "./check";
import { StateLink } from "./state-link.client";
import { VerdictBadge } from "./verdict-badge";

type Props = { check: Check; nameOf: (format: string) => string };

/** Every quantization the runtime reads, and how it would do here. */
export function FormatTable({ check: { tried, chosen }, nameOf }: Props) {
  return (
    <Disclosure summary={`Every quantization here, ${tried.length} in all`}>
      <TableRegion label="Quantizations">
        <table className="data-table">
          <thead>
            <tr>
              <th>Quantization</th>
              <th>Verdict</th>
              <th className="number">File</th>
              <th className="number">Needs, GiB</th>
              <th className="number">Writes, tok/s</th>
            </tr>
          </thead>
          <tbody>
            {tried.map((each) => (
              <Row key={each.quantization} each={each} isChosen={each === chosen} nameOf={nameOf} />
            ))}
          </tbody>
        </table>
      </TableRegion>
    </Disclosure>
  );
}

type RowProps = { each: TriedFormat; isChosen: boolean; nameOf: Props["nameOf"] };

function Row({ each, isChosen, nameOf }: RowProps) {
  const { quantization, verdict, likelyBytes, weights, decodeTokensPerSecond: speed } = each;
  const name = nameOf(quantization);
  return (
    <tr>
      <td>
        {isChosen ? (
          `${name} (this one)`
        ) : (
          <StateLink changes={{ quant: quantization }}>{name}</StateLink>
        )}
      </td>
      <td>
        <VerdictBadge verdict={verdict} />
      </td>
      <td className="number">
        {weights.basis === "file" ? "" : "≈ "}
        {formatFileSize(weights.bytes)}
      </td>
      <td className="number">{formatFixed(bytesToGib(likelyBytes), 1)}</td>
      <td className="number">
        {speed ? `${formatSpeed(speed.low)}–${formatSpeed(speed.high)}` : "none"}
      </td>
    </tr>
  );
}
