import { barWidth, type TableCell, type TableRow } from "@/lib/compare/table";
import { TableRegion } from "../ui/table-region";

type Props = {
  label: string;
  names: readonly string[];
  rows: readonly TableRow[];
};

/** Fields down, records across, those furthest apart first; amounts have a bar to one scale a row. */
export function DifferenceTable({ label, names, rows }: Props) {
  const isSized = rows.some(({ apart }) => apart !== undefined);
  return (
    <TableRegion label={label}>
      <table className="data-table">
        <thead>
          <tr>
            <th scope="col">What</th>
            {names.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
            {isSized && (
              <th scope="col" className="number">
                Apart
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">{row.label}</th>
              {row.cells.map((cell, at) => (
                <Cell key={names[at]} {...cell} />
              ))}
              {isSized && <td className="number">{row.apart}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </TableRegion>
  );
}

function Cell({ text, note, share, isAhead, items }: TableCell) {
  if (text === undefined) return <td className="text-quiet">Unknown</td>;
  return (
    <td className="min-w-24 max-w-72">
      <span className={isAhead ? "font-semibold" : undefined}>
        {items === undefined
          ? text
          : items.map((item, at) => (
              <span key={item.text}>
                {at > 0 && ", "}
                {item.isOwn ? <b className="font-semibold">{item.text}</b> : item.text}
              </span>
            ))}
        {isAhead && <span className="sr-only"> (better)</span>}
      </span>
      {note && <span className="block text-xs text-quiet">{note}</span>}
      {share !== undefined && (
        <span
          aria-hidden="true"
          className={`mt-1 block h-1 ${isAhead ? "bg-accent" : "bg-edge"}`}
          style={{ width: barWidth(share) }}
        />
      )}
    </td>
  );
}
