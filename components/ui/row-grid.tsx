import type { CSSProperties, ReactNode } from "react";
import { TableRegion } from "./table-region";

type Props = {
  /** What the table holds; names its region. */
  label: string;
  /** Widths of the columns, as CSS has them for a grid. */
  columns: string;
  /** Below this width the table scrolls in its region. */
  leastRem: number;
  /** Where a script sorts and filters it. */
  id?: string;
  children: ReactNode;
};

/**
 * A table of hundreds of rows, each laid out by itself when it comes near the screen (`.row-grid`). The
 * display takes the meaning of rows and cells from some screen readers, so roles give it back: each part
 * inside must name its own.
 */
export function RowGrid({ label, columns, leastRem, id, children }: Props) {
  const widths = { "--columns": columns, "--width": `${leastRem}rem` };
  return (
    <TableRegion label={label}>
      <table
        role="table"
        id={id}
        className="data-table row-grid"
        style={widths as CSSProperties}
        data-enhance={id && "sort"}
      >
        {children}
      </table>
    </TableRegion>
  );
}
