import type { ReactNode } from "react";
import type { Source } from "@/lib/catalog/schemas/common";
import { EvidenceMark } from "./evidence-mark";
import { SourceNote } from "./source-note";

export type SpecRow = { label: string; value: ReactNode; note?: ReactNode };
export type SpecGroup = { title: string; rows: readonly SpecRow[]; source?: Source };

type Props = { groups: readonly SpecGroup[] };

/** The facts of a record, group by group, each group with the source that states it. */
export function SpecTable({ groups }: Props) {
  return (
    <div className="grid gap-x-8 gap-y-6 sm:grid-cols-2">
      {groups.map((group) => (
        <SpecList key={group.title} {...group} />
      ))}
    </div>
  );
}

function SpecList({ title, rows, source }: SpecGroup) {
  return (
    <section>
      <h3 className="font-mono text-xs uppercase tracking-wide text-quiet">{title}</h3>
      <dl className="mt-1 border-t border-rule text-sm">
        {rows.map(({ label, value, note }) => (
          <div
            key={label}
            className="flex flex-wrap items-baseline gap-x-4 border-b border-rule py-1.5"
          >
            <dt className="grow text-quiet">{label}</dt>
            <dd className="inline-flex items-baseline gap-1.5 text-right tabular-nums">
              <span>{value ?? "Unknown"}</span>
              {source && <EvidenceMark evidence={source.evidence} />}
            </dd>
            {note && <dd className="w-full text-xs text-quiet">{note}</dd>}
          </div>
        ))}
      </dl>
      {source && (
        <p className="mt-1">
          <SourceNote source={source} />
        </p>
      )}
    </section>
  );
}
