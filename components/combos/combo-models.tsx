import type { ComboModelRow } from "@/lib/answers/combos";
import { formatFixed, formatSpeed } from "@/lib/format";
import { routes } from "@/lib/routes";
import { bytesToGib } from "@/lib/units";
import { VerdictBadge } from "../fit/verdict-badge";
import { MODEL_GROUP } from "../models/words";
import { TableRegion } from "../ui/table-region";

type Props = {
  name: string;
  /** The machine and its memory, as the checker's address has them. */
  machine: string;
  ramGiB?: number | undefined;
  usableBytes: number;
  rows: readonly ComboModelRow[];
  /** Whether the engine can say how fast tensor split is. */
  hasTensor: boolean;
};

/** What a set-up runs: the models asked about most, by size. Every figure is an estimate. */
export function ComboModels({ name, machine, ramGiB, usableBytes, rows, hasTensor }: Props) {
  const groups = [...new Set(rows.map(({ group }) => group))];
  return (
    <TableRegion label={`Models that run on ${name}`}>
      <table className="data-table" data-enhance="sort">
        <thead>
          <tr>
            <th data-sort="text">Model</th>
            <th>Verdict</th>
            <th>Best quantization</th>
            <th className="number" data-sort="number">
              Needs of {formatFixed(bytesToGib(usableBytes), 1)} GiB
            </th>
            <th className="number" data-sort="number">
              Layer split, tokens/s
            </th>
            {hasTensor && (
              <th className="number" data-sort="number">
                Tensor split, tokens/s
              </th>
            )}
            <th>
              <span className="sr-only">Check</span>
            </th>
          </tr>
        </thead>
        {groups.map((each) => (
          <tbody key={each}>
            <tr data-fixed="">
              <th colSpan={hasTensor ? 7 : 6} scope="rowgroup" className="text-quiet">
                {MODEL_GROUP[each].title}
              </th>
            </tr>
            {rows
              .filter(({ group }) => group === each)
              .map((row) => (
                <Row
                  key={row.slug}
                  row={row}
                  hasTensor={hasTensor}
                  check={routes.checker({
                    machine,
                    model: row.slug,
                    quant: row.quantizationSlug,
                    context: row.contextTokens,
                    ...(ramGiB !== undefined && { ram: ramGiB }),
                  })}
                />
              ))}
          </tbody>
        ))}
      </table>
    </TableRegion>
  );
}

type RowProps = { row: ComboModelRow; check: string; hasTensor: boolean };

function Row({ row, check, hasTensor }: RowProps) {
  const { slug, name, verdict, quantization, likelyBytes } = row;
  return (
    <tr>
      <td className="min-w-32 lg:min-w-56">
        <a href={routes.model(slug)}>{name}</a>
      </td>
      <td>
        <VerdictBadge verdict={verdict} />
      </td>
      <td className="whitespace-nowrap">{quantization}</td>
      <td className="number" data-value={likelyBytes}>
        {formatFixed(bytesToGib(likelyBytes), 1)}
      </td>
      <Speed row={row} speed={row.decodeTokensPerSecond} />
      {hasTensor && <Speed row={row} speed={row.tensorTokensPerSecond} />}
      <td>
        <a href={check} aria-label={`Check ${name}`}>
          Check
        </a>
      </td>
    </tr>
  );
}

type SpeedProps = { row: ComboModelRow; speed: ComboModelRow["decodeTokensPerSecond"] };

function Speed({ row: { verdict }, speed }: SpeedProps) {
  return (
    <td className="number" data-value={speed?.likely}>
      {speed ? (
        `${formatSpeed(speed.low)}–${formatSpeed(speed.high)}`
      ) : (
        <span className="text-quiet">{verdict === "does-not-run" ? "none" : "unknown"}</span>
      )}
    </td>
  );
}
