import type { ModelGroup } from "@/lib/answers/model-rows";
import type { ModelOnMachineRow } from "@/lib/answers/models-on-hardware";
import { formatFixed, formatSpeed } from "@/lib/format";
import { type CheckerState, routes } from "@/lib/routes";
import { bytesToGib } from "@/lib/units";
import { VerdictLink } from "../answers/verdict-link";
import { MODEL_GROUP } from "../models/words";
import { TableRegion } from "../ui/table-region";

type Props = {
  configuration: string;
  name: string;
  usableBytes: number;
  rows: readonly ModelOnMachineRow[];
  unit: string;
  /** How many models of each size there are in all. */
  groupCounts: ReadonlyMap<ModelGroup, number>;
  /** The answer of a verdict: its document, or the checker. */
  hrefOf: (state: CheckerState) => string;
};

const COLUMN_COUNT = 5;

/** What a machine runs: the models asked about most, by size. Every figure is an estimate. */
export function ModelRowsTable(props: Props) {
  const { configuration, name, usableBytes, rows, unit, groupCounts, hrefOf } = props;
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
              Writes, tokens/s
            </th>
          </tr>
        </thead>
        {groups.map((each) => (
          <tbody key={each}>
            <tr data-fixed="">
              <th colSpan={COLUMN_COUNT} scope="rowgroup" className="text-quiet">
                {MODEL_GROUP[each].title}:{" "}
                <a href={routes.modelsOnUnit(unit, each)}>all {groupCounts.get(each)}</a>
              </th>
            </tr>
            {rows
              .filter(({ group }) => group === each)
              .map((row) => (
                <Row key={row.slug} {...{ row, configuration, hrefOf }} />
              ))}
          </tbody>
        ))}
      </table>
    </TableRegion>
  );
}

type RowProps = Pick<Props, "configuration" | "hrefOf"> & { row: ModelOnMachineRow };

function Row({ row, configuration, hrefOf }: RowProps) {
  const { contextTokens, decodeTokensPerSecond: speed, likelyBytes, quantizationSlug } = row;
  const state = {
    machine: configuration,
    model: row.slug,
    quant: quantizationSlug,
    context: contextTokens,
  };
  return (
    <tr>
      <td className="min-w-32 lg:min-w-56">
        <a href={routes.model(row.slug)}>{row.name}</a>
      </td>
      <td>
        <VerdictLink verdict={row.verdict} href={hrefOf(state)} />
      </td>
      <td className="whitespace-nowrap">{row.quantization}</td>
      <td className="number" data-value={likelyBytes}>
        {formatFixed(bytesToGib(likelyBytes), 1)}
      </td>
      <td className="number" data-value={speed?.likely}>
        {speed ? `${formatSpeed(speed.low)}–${formatSpeed(speed.high)}` : <NoSpeed row={row} />}
      </td>
    </tr>
  );
}

function NoSpeed({ row: { verdict } }: { row: ModelOnMachineRow }) {
  return <span className="text-quiet">{verdict === "does-not-run" ? "none" : "unknown"}</span>;
}
