import type { Problem } from "./read-parameter";
import { StateLink } from "./state-link.client";

type Props = { problems: readonly Problem[] };

/** What in the address could not be used: which parameter, what it said, why, and the nearest that can. */
export function ProblemList({ problems }: Props) {
  if (problems.length === 0) return null;
  return (
    <div role="alert" className="border-l-2 border-does-not-run pl-3">
      <p className="font-semibold">
        {problems.length === 1
          ? "One thing asked for could not be used."
          : `${problems.length} things asked for could not be used.`}
      </p>
      <ul className="mt-1 space-y-1">
        {problems.map(({ parameter, value, message, nearest }) => (
          <li key={`${parameter} ${value}`}>
            <code className="font-mono text-sm">
              {parameter}={value}
            </code>
            : {message}{" "}
            {nearest && (
              <>
                Nearest: <StateLink changes={nearest.changes}>{nearest.label}</StateLink>
              </>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
