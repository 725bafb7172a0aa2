import type { ModelGroup, ModelRow } from "@/lib/answers/model-rows";
import { formatCount, formatDate, formatFixed, formatTokensShort } from "@/lib/format";
import { routes } from "@/lib/routes";
import { bytesToGb } from "@/lib/units";
import { RowGrid } from "../ui/row-grid";
import { ARCHITECTURE, MODEL_GROUP } from "./words";

type Group = { group: ModelGroup; rows: readonly ModelRow[] };
type Props = { id: string; groups: readonly Group[] };

const COLUMNS =
  "minmax(9rem, 1.3fr) minmax(8rem, 1fr) 8rem 6rem 7.5rem 5.5rem minmax(7.5rem, 1fr) 7.5rem 8.5rem";

/** Every model in one table, a body for each group. Sorted and filtered by the enhancement script. */
export function ModelTable({ id, groups }: Props) {
  return (
    <RowGrid label="Models" columns={COLUMNS} leastRem={68} id={id}>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" data-sort="text">
            Model
          </th>
          {/* As wide as its longest name from the start: the table is drawn while rows still arrive. */}
          <th role="columnheader" data-sort="text">
            Organisation
          </th>
          <th role="columnheader" className="number" data-sort="number">
            Parameters, B
          </th>
          <th role="columnheader" className="number" data-sort="number">
            Active, B
          </th>
          <th role="columnheader" data-sort="text">
            Built as
          </th>
          <th role="columnheader" className="number" data-sort="number">
            Context
          </th>
          <th role="columnheader" data-sort="text">
            Licence
          </th>
          <th role="columnheader" data-sort="text">
            Released
          </th>
          <th role="columnheader" className="number" data-sort="number">
            Smallest file, GB
          </th>
        </tr>
      </thead>
      {groups.map(({ group, rows }) => (
        <tbody role="rowgroup" key={group} id={group} data-group="">
          <tr role="row" data-fixed="">
            <th role="rowheader" scope="rowgroup">
              {MODEL_GROUP[group].title}{" "}
              <span className="font-normal text-quiet">{formatCount(rows.length)}</span>
            </th>
          </tr>
          {rows.map((row) => (
            <Row key={row.slug} row={row} />
          ))}
        </tbody>
      ))}
    </RowGrid>
  );
}

function Row({ row }: { row: ModelRow }) {
  const { architecture, nativeContextTokens, parameterCount, smallestFileBytes } = row;
  return (
    <tr
      role="row"
      data-row=""
      data-for={row.runsAs}
      data-by={row.organization}
      data-licence={row.license}
    >
      <td role="cell">
        <a href={routes.model(row.slug)}>{row.name}</a>
      </td>
      <td role="cell">{row.organization}</td>
      <Figure value={parameterCount} text={parameterCount && billions(parameterCount)} />
      <Active row={row} />
      <td role="cell">{architecture ? ARCHITECTURE[architecture] : <Unknown />}</td>
      <Figure
        value={nativeContextTokens}
        text={nativeContextTokens && formatTokensShort(nativeContextTokens)}
      />
      <td role="cell">{row.license ?? <Unknown />}</td>
      <td role="cell" data-value={row.releasedOn ?? ""} className="whitespace-nowrap">
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
    <td role="cell" className="number text-quiet" data-value={parameterCount}>
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
    <td role="cell" className="number" data-value={value}>
      {text ?? <Unknown />}
    </td>
  );
}

function Unknown() {
  return <span className="text-quiet">unknown</span>;
}
