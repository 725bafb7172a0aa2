import { EVIDENCE, EvidenceMark } from "@/components/catalog/evidence-mark";
import type { Source } from "@/lib/catalog/schemas/common";
import { formatDate } from "@/lib/format";

type Props = {
  /** The figure with its unit: "5.37 tok/s". */
  value: string;
  source: string;
  evidence: Source["evidence"];
  /** When it was measured or published, as far as it is known. */
  on?: string;
};

/** One figure in running text, with the mark of how it is known and the way to its source. */
export function Figure({ value, source, evidence, on }: Props) {
  const date = on === undefined ? "" : `, ${formatDate(on)}`;
  return (
    <span className="whitespace-nowrap tabular-nums">
      {value.replaceAll(" ", "\u00a0")}
      <a href={source} rel="noopener" title={`${EVIDENCE[evidence].word}${date}`} className="px-1">
        <EvidenceMark evidence={evidence} />
        <span className="sr-only">{date}: source</span>
      </a>
    </span>
  );
}
