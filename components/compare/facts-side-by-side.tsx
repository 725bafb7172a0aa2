import { rowsIn } from "@/lib/compare/differences";
import { tableRows } from "@/lib/compare/table";
import type { ComparedKind, ComparedRow } from "@/lib/compare/types";
import { formatCount } from "@/lib/format";
import { Section } from "../site/section";
import { Disclosure } from "../ui/disclosure";
import { DifferenceTable } from "./difference-table";
import { COMPARE_WORDS } from "./words";

type Props = { kind: ComparedKind; names: readonly [string, string]; rows: readonly ComparedRow[] };

/** Rows that differ, those furthest apart first; then what does not compare, and what is alike. */
export function FactsSideBySide({ kind, names, rows }: Props) {
  const words = COMPARE_WORDS[kind];
  const differing = tableRows(rowsIn(rows, "differs"), words);
  const open = tableRows(rowsIn(rows, "not-comparable", "unknown"), words);
  const alike = tableRows(rowsIn(rows, "alike"), words);
  const both = names.join(" and ");
  return (
    <Section id="differences" title="Where they differ" label="furthest apart first">
      {differing.length > 0 ? (
        <DifferenceTable label={`Where ${both} differ`} names={names} rows={differing} />
      ) : (
        <p>Nowhere, in what we know of both.</p>
      )}
      {open.length > 0 && (
        <Disclosure summary={`${counted(open.length)} unknown of one, or counted differently`}>
          <DifferenceTable label={`Not decided of ${both}`} names={names} rows={open} />
        </Disclosure>
      )}
      {alike.length > 0 && (
        <Disclosure summary={`${counted(alike.length)} alike`}>
          <DifferenceTable label={`Alike in ${both}`} names={names} rows={alike} />
        </Disclosure>
      )}
    </Section>
  );
}

function counted(count: number): string {
  return `${formatCount(count)} ${count === 1 ? "fact" : "facts"}`;
}
