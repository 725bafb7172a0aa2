import type { ReactNode } from "react";

/** One reason: what it is that decides, and the figures. */
export type DecisionClause = { key: string; decides: string; because: ReactNode };

type Props = {
  names: readonly [string, string];
  clauses: readonly [readonly DecisionClause[], readonly DecisionClause[]];
  /** What stays open, and why, as one sentence. */
  open?: string | undefined;
};

/** "Take the first if price decides: …; take the other if …", each clause from a function of figures. */
export function Decision({ names, clauses, open }: Props) {
  return (
    <div className="max-w-[46rem] space-y-3">
      {names.map((name, side) => (
        <Side key={name} name={name} clauses={clauses[side] ?? []} />
      ))}
      {open && <p className="text-sm text-quiet">{open}</p>}
    </div>
  );
}

type SideProps = { name: string; clauses: readonly DecisionClause[] };

function Side({ name, clauses }: SideProps) {
  if (clauses.length === 0) {
    return (
      <p>
        No figure on this page speaks for <b className="font-semibold">{name}</b>.
      </p>
    );
  }
  return (
    <p>
      Take <b className="font-semibold">{name}</b>{" "}
      {clauses.map(({ key, decides, because }, at) => (
        <span key={key}>
          {at > 0 && "; "}
          if <b className="font-semibold">{decides}</b>: {because}
        </span>
      ))}
      .
    </p>
  );
}
