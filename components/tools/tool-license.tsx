import { SourceNote } from "@/components/catalog/source-note";
import type { LicenseMark as Mark } from "@/lib/answers/tool-rows";
import type { Source } from "@/lib/catalog/schemas/common";
import { LicenseMark } from "./license-mark";

type Props = {
  mark: Mark;
  name?: string | undefined;
  /** What a reader may do, in our words. */
  inPlainWords?: string | undefined;
  /** The page with its text. */
  url?: string | undefined;
  source?: Source | undefined;
};

/** A tool's licence: open or not, its name, what it means, and the page that says so. */
export function ToolLicense({ mark, name, inPlainWords, url, source }: Props) {
  return (
    <div className="max-w-[42rem]">
      <p className="font-semibold">
        <LicenseMark mark={mark} />
      </p>
      <p className="mt-1">
        {name ? (
          <>
            <strong className="font-semibold">
              {url ? (
                <a href={url} rel="noopener">
                  {name}
                </a>
              ) : (
                name
              )}
              .
            </strong>{" "}
            {inPlainWords ?? "We have not put it in plain words yet: read its text before any use."}
          </>
        ) : (
          "Unknown: no source we could read names its licence."
        )}
      </p>
      {name && (
        <p className="mt-1 text-sm text-quiet">
          This is a summary and no legal advice; the licence’s own text decides.
        </p>
      )}
      {source && (
        <p className="mt-1">
          <SourceNote source={source} of="Licence" />
        </p>
      )}
    </div>
  );
}
