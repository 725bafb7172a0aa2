import type { PairFit } from "@/lib/answers/compare-fit";
import type { VerdictRow } from "@/lib/answers/compare-verdicts";
import { formatSpeedRange } from "@/lib/format";
import { VerdictBadge } from "../fit/verdict-badge";
import { TableRegion } from "../ui/table-region";

type Props = {
  label: string;
  /** What stands down the side: "Model" or "Machine". */
  of: string;
  names: readonly [string, string];
  rows: readonly VerdictRow[];
  hrefOf: (slug: string) => string;
};

/** How one thing does with each of two: verdict, best format and speed of writing, all estimated. */
export function VerdictTable({ label, of, names, rows, hrefOf }: Props) {
  return (
    <TableRegion label={label}>
      <table className="data-table">
        <thead>
          <tr>
            <th scope="col">{of}</th>
            {names.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ slug, name, fits }) => (
            <tr key={slug}>
              <th scope="row" className="min-w-28">
                <a href={hrefOf(slug)}>{name}</a>
              </th>
              {fits.map((fit, at) => (
                <FitCell key={names[at]} {...fit} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableRegion>
  );
}

function FitCell({ verdict, quantization, decodeTokensPerSecond: speed }: PairFit) {
  const runs = verdict !== "does-not-run" && verdict !== "unknown";
  return (
    <td>
      <VerdictBadge verdict={verdict} />
      {runs && (
        <span className="block text-xs text-quiet">
          {quantization}
          {speed && `, ${formatSpeedRange(speed)}`}
        </span>
      )}
    </td>
  );
}
