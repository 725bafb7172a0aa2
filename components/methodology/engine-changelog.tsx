import type { EngineVersion } from "@/lib/fit/changelog";
import { formatDate, formatShare } from "@/lib/format";

/** What each version of the engine changed, and in which figures. */
export function EngineChangelog({ versions }: { versions: readonly EngineVersion[] }) {
  return versions.map(({ version, releasedOn, changes, errors }) => (
    <div key={version} id={`engine-${version}`} className="mt-4 max-w-[42rem]">
      <h3 className="font-semibold">
        {version} <span className="font-normal text-quiet">{formatDate(releasedOn)}</span>
      </h3>
      <ul className="mt-2 list-disc space-y-1 pl-5">
        {changes.map((change) => (
          <li key={change}>{change}</li>
        ))}
      </ul>
      {errors.length > 0 && (
        <p className="mt-2 text-sm text-quiet">
          Median error before and after:{" "}
          {errors
            .map(
              ({ quantity, group, before, after }) =>
                `${quantity}, ${group} ${formatShare(before)} → ${formatShare(after)}`,
            )
            .join("; ")}
          .
        </p>
      )}
    </div>
  ));
}
