import type { Source } from "@/lib/catalog/schemas/common";
import { formatDate } from "@/lib/format";
import { EvidenceMark } from "./evidence-mark";

type Props = {
  source: Source;
  /** What the source supports, for screen readers and print: "Memory and bandwidth". */
  of?: string;
};

/** Where a group of facts comes from and when it was read. */
export function SourceNote({ source, of }: Props) {
  return (
    <span className="inline-flex flex-wrap items-center gap-x-1.5 text-xs text-quiet">
      <EvidenceMark evidence={source.evidence} />
      {of && <span>{of}:</span>}
      <a href={source.url} rel="noopener" className="text-quiet">
        {hostOf(source.url)}
      </a>
      {source.evidence === "reported" && <span>by {source.via}</span>}
      {source.evidence === "derived" && <span>{source.formula}</span>}
      <span>
        read <time dateTime={source.checkedOn}>{formatDate(source.checkedOn)}</time>
      </span>
    </span>
  );
}

function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, "");
}
