import type { Source } from "@/lib/catalog/schemas/common";
import { SourceNote } from "../catalog/source-note";

type Props = {
  name: string;
  /** What a reader may do, in our words. */
  inPlainWords?: string | undefined;
  /** The page with its text. */
  url?: string | undefined;
  source: Source;
};

/** A licence by its name, in plain words, with the page that says the model is under it. */
export function ModelLicense({ name, inPlainWords, url, source }: Props) {
  return (
    <div className="max-w-[42rem]">
      <p>
        <strong className="font-semibold">{url ? <a href={url}>{name}</a> : name}.</strong>{" "}
        {inPlainWords ?? "We have not put it in plain words yet: read its text before any use."}
      </p>
      <p className="mt-1 text-sm text-quiet">
        This is a summary and no legal advice; the licence’s own text decides.
      </p>
      <p className="mt-1">
        <SourceNote source={source} of="Licence" />
      </p>
    </div>
  );
}
