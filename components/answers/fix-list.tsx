import type { Fix } from "../fit/fix";
import type { Answer } from "./answer";

type Props = { fixes: readonly Fix[]; hrefOf: Answer["hrefOf"] };

/** Changes that lead to a yes, each with what comes of it. */
export function FixList({ fixes, hrefOf }: Props) {
  if (fixes.length === 0) return null;
  return (
    <ul className="mt-1 divide-y divide-rule border-y border-rule">
      {fixes.map(({ title, result, changes }) => (
        <li key={title} className="flex flex-wrap gap-x-3 py-1.5">
          <a href={hrefOf(changes)} className="min-h-6">
            {title}
          </a>
          <span className="text-quiet">{result}</span>
        </li>
      ))}
    </ul>
  );
}
