import type { StatedBy } from "@/lib/answers/compare-sources";
import { formatHeading } from "@/lib/format";
import { SourceNote } from "../catalog/source-note";
import { listText } from "./text";

type Props = {
  names: readonly [string, string];
  hrefs: readonly [string, string];
  sources: readonly (readonly StatedBy[])[];
  /** What groups are called that are named by a key. */
  words?: Readonly<Record<string, string>>;
};

/** Every page the facts of both are from, and where each record stands whole. */
export function PairSources({ names, hrefs, sources, words = {} }: Props) {
  return (
    <div className="grid gap-x-8 gap-y-4 sm:grid-cols-2">
      {names.map((name, side) => (
        <section key={name}>
          <h3 className="text-sm font-semibold">
            <a href={hrefs[side]}>{name}, all facts</a>
          </h3>
          <ul className="mt-1 space-y-0.5">
            {sources[side]?.map(({ groups, source }) => (
              <li key={`${source.evidence} ${source.url}`}>
                <SourceNote
                  source={source}
                  of={formatHeading(listText(groups.map((group) => words[group] ?? group)))}
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
