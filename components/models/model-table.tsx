import type { ModelGroup, ModelRow } from "@/lib/answers/model-rows";
import { formatCount, formatDate, formatFixed, formatTokensShort } from "@/lib/format";
import { routes } from "@/lib/routes";
import { bytesToGb } from "@/lib/units";
import { TableRegion } from "../ui/table-region";
import { ARCHITECTURE, MODEL_GROUP } from "./words";

type Group = { group: ModelGroup; rows: readonly ModelRow[] };
type Props = { id: string; groups: readonly Group[] };

const COLUMN_COUNT = 9;

/** Every model in one table, a body for each group. Sorted and filtered by the enhancement script. */
export function ModelTable({ id, groups }: Props) {
  return (
    <TableRegion label="Models" longRows={groups.flatMap(({ rows }) => rows).length}>
      <table
        id={id}
        className="data-table whitespace-nowrap lg:whitespace-normal"
        data-enhance="sort"
      >
        <thead>
          <tr>
            <th data-sort="text">Model</th>
            {/* As wide as its longest name from the start: the table is drawn while rows still arrive. */}
            <th className="min-w-44" data-sort="text">
              Organisation
            </th>
            <th className="number" data-sort="number">
              Parameters, B
            </th>
            <th className="number" data-sort="number">
              Active, B
            </th>
            <th data-sort="text">Built as</th>
            <th className="number" data-sort="number">
              Context
            </th>
            <th data-sort="text">Licence</th>
            <th data-sort="text">Released</th>
            <th className="number" data-sort="number">
              Smallest file, GB
            </th>
          </tr>
        </thead>
        {groups.map(({ group, rows }) => (
          <tbody key={group} id={group} data-group="">
            <tr data-fixed="">
              <th colSpan={COLUMN_COUNT} scope="rowgroup">
                {MODEL_GROUP[group].title}{" "}
                <span className="font-normal text-quiet">{formatCount(rows.length)}</span>
              </th>
            </tr>
            {rows.map((row) => (
              <Row key={row.slug} row={row} />
            ))}
          </tbody>
        ))}
      </table>
    </TableRegion>
  );
}

function Row({ row }: { row: ModelRow }) {
  const { architecture, nativeContextTokens, parameterCount, smallestFileBytes } = row;
  return (
    <tr data-row="" data-for={row.runsAs} data-by={row.organization} data-licence={row.license}>
      <td className="min-w-36 whitespace-normal lg:min-w-48">
        <a href={routes.model(row.slug)}>{row.name}</a>
      </td>
      <td>{row.organization}</td>
      <Figure value={parameterCount} text={parameterCount && billions(parameterCount)} />
      <Active row={row} />
      <td>{architecture ? ARCHITECTURE[architecture] : <Unknown />}</td>
      <Figure
        value={nativeContextTokens}
        text={nativeContextTokens && formatTokensShort(nativeContextTokens)}
      />
      <td>{row.license ?? <Unknown />}</td>
      <td data-value={row.releasedOn ?? ""} className="whitespace-nowrap">
        {row.releasedOn ? formatDate(row.releasedOn) : <Unknown />}
      </td>
      <Figure
        value={smallestFileBytes}
        text={smallestFileBytes && formatFixed(bytesToGb(smallestFileBytes), 2)}
      />
    </tr>
  );
}

function Active({
  row: { architecture, activeParameterCount, parameterCount },
}: {
  row: ModelRow;
}) {
  if (
    activeParameterCount !== undefined ||
    architecture === "moe" ||
    parameterCount === undefined
  ) {
    return (
      <Figure
        value={activeParameterCount}
        text={activeParameterCount && billions(activeParameterCount)}
      />
    );
  }
  return (
    <td className="number text-quiet" data-value={parameterCount}>
      all
    </td>
  );
}

/** 8190735360 → "8.19". */
function billions(count: number): string {
  return formatFixed(count / 1e9, 2);
}

type FigureProps = { value: number | undefined; text: string | number | undefined };

function Figure({ value, text }: FigureProps) {
  return (
    <td className="number" data-value={value}>
      {text ?? <Unknown />}
    </td>
  );
}

function Unknown() {
  return <span className="text-quiet">unknown</span>;
}
