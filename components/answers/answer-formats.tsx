import { formatFileSize, formatFixed } from "@/lib/format";
import { bytesToGib } from "@/lib/units";
import { VerdictBadge } from "../fit/verdict-badge";
import { TableRegion } from "../ui/table-region";
import type { Answer } from "./answer";
import { SpeedCell } from "./speed-cell";

type Props = { answer: Answer };

/** Every format of the model that llama.cpp reads, and how it does here, largest first. */
export function AnswerFormats({ answer: { check, nameOf, hrefOf, machineName } }: Props) {
  return (
    <TableRegion label={`Quantizations on ${machineName}`}>
      <table className="data-table">
        <thead>
          <tr>
            <th>Quantization</th>
            <th>Verdict</th>
            <th className="number">File</th>
            <th className="number">Needs, GiB</th>
            <th className="number">Writes, tokens/s</th>
          </tr>
        </thead>
        <tbody>
          {check.tried.map((each) => (
            <tr key={each.quantization}>
              <td>
                {each === check.chosen ? (
                  `${nameOf(each.quantization)} (this one)`
                ) : (
                  <a href={hrefOf({ quant: each.quantization })}>{nameOf(each.quantization)}</a>
                )}
              </td>
              <td>
                <VerdictBadge verdict={each.verdict} />
              </td>
              <td className="number">
                {each.weights.basis === "file" ? "" : "≈ "}
                {formatFileSize(each.weights.bytes)}
              </td>
              <td className="number">{formatFixed(bytesToGib(each.likelyBytes), 1)}</td>
              <td className="number">
                <SpeedCell verdict={each.verdict} speed={each.decodeTokensPerSecond} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableRegion>
  );
}
