import type { RunList as Runs } from "@/lib/answers/nearest-runs";
import type { RunFact } from "@/lib/answers/run-facts";
import { formatCount } from "@/lib/format";
import { routes } from "@/lib/routes";
import { TableRegion } from "../ui/table-region";
import { BENCHMARK_CLASS } from "./words";

type Props = {
  name: string;
  runs: Runs;
  /** What the runs have in common with the record when none is of it: "models as large". */
  like: string;
};

/** A few measured runs with the engine's estimate at their settings, and where the others are. */
export function RunList({ name, runs: { rows, more, isOwn }, like }: Props) {
  if (rows.length === 0) {
    return (
      <p>
        No run of {name}, nor of {like}, is among the{" "}
        <a href={routes.benchmarks()}>measured runs</a> yet.
      </p>
    );
  }
  return (
    <>
      <p className="mb-2 max-w-[42rem] text-sm text-quiet">
        {!isOwn && `No run of ${name} itself is known; these are of ${like}. `}
        Measured by others at settings of their own; the estimate is the engine’s at the same
        settings.
      </p>
      <TableRegion label={`Measured runs: ${name}`}>
        <table className="data-table">
          <thead>
            <tr>
              <th>What, on what</th>
              <th>Settings</th>
              <th>Measured</th>
              <th className="number">Estimate</th>
              <th>Source</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((run) => (
              <Row key={run.href} run={run} />
            ))}
          </tbody>
        </table>
      </TableRegion>
      {more.length > 0 && (
        <p className="mt-2 max-w-[42rem] text-sm">
          More:{" "}
          {more.map((each, index) => (
            <span key={each.class}>
              {index > 0 && ", "}
              <a href={routes.benchmarkClass(each.class)}>{BENCHMARK_CLASS[each.class].title}</a> (
              {formatCount(each.count)})
            </span>
          ))}
          .
        </p>
      )}
    </>
  );
}

function Row({ run }: { run: RunFact }) {
  const { href, what, where, settings, measured, estimate, difference, source, isReported } = run;
  return (
    <tr>
      <td className="min-w-44">
        <a href={href}>{what}</a>
        <br />
        {where}
      </td>
      <td className="min-w-32">{settings}</td>
      <td>{measured}</td>
      <td className="number">
        {estimate}
        <br />
        {difference}
      </td>
      <td>
        <a href={source.url} rel="noopener">
          {source.name}
        </a>
        {isReported && (
          <>
            <br />
            user’s report
          </>
        )}
      </td>
    </tr>
  );
}
