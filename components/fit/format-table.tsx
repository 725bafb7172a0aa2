import { crossesLimit } from "@/lib/fit/crosses-limit";
import { estimateFit } from "@/lib/fit/estimate";
import type { Fit } from "@/lib/fit/types";
import { formatFileSize, formatFixed, formatSpeed } from "@/lib/format";
import { bytesToGib } from "@/lib/units";
import { Disclosure } from "../ui/disclosure";
import { TableRegion } from "../ui/table-region";
import type { Check, TriedFormat } from "./check";
import { StateLink } from "./state-link.client";
import { VerdictBadge } from "./verdict-badge";

type Props = { check: Check; nameOf: (format: string) => string };

/** Every quantization the runtime reads, and how it would do here. */
export function FormatTable({ check, nameOf }: Props) {
  const { tried, chosen, model, machine, settings } = check;
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
              <Row
                key={each.quantization}
                each={each}
                fit={estimateFit(model.fit, each.weights, machine, settings)}
                isChosen={each === chosen}
                nameOf={nameOf}
              />
            ))}
          </tbody>
        </table>
      </TableRegion>
    </Disclosure>
  );
}

type RowProps = { each: TriedFormat; fit: Fit; isChosen: boolean; nameOf: Props["nameOf"] };

function Row({ each, fit, isChosen, nameOf }: RowProps) {
  const { quantization, verdict, weights, decodeTokensPerSecond: speed } = each;
  const { low, likely, high } = fit.total;
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
        {crossesLimit(fit) && (
          <>
            <br />
            <span className="text-quiet">the range crosses the limit</span>
          </>
        )}
      </td>
      <td className="number">
        {weights.basis === "file" ? "" : "≈ "}
        {formatFileSize(weights.bytes)}
      </td>
      <td className="number">
        {gib(likely)} <span className="text-quiet">({`${gib(low)}–${gib(high)}`})</span>
      </td>
      <td className="number">
        {speed ? `${formatSpeed(speed.low)}–${formatSpeed(speed.high)}` : "none"}
      </td>
    </tr>
  );
}

function gib(bytes: number): string {
  return formatFixed(bytesToGib(bytes), 1);
}
