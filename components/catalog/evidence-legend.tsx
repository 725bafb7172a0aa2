import { routes } from "@/lib/routes";
import { EVIDENCE, EvidenceMark } from "./evidence-mark";

const ORDER = ["measured", "published", "reported", "derived", "estimated"] as const;

/** What the marks beside figures mean; once, at the foot of a page that uses them. */
export function EvidenceLegend() {
  return (
    <dl className="flex flex-wrap gap-x-5 gap-y-1">
      {ORDER.map((evidence) => (
        <div key={evidence} className="flex items-center gap-1.5">
          <dt className="flex items-center gap-1.5">
            <EvidenceMark evidence={evidence} />
            <a
              href={routes.editorialPolicy("how-we-know-a-figure")}
              className="inline-block min-h-6 text-quiet"
            >
              {EVIDENCE[evidence].word}
            </a>
          </dt>
          <dd>{EVIDENCE[evidence].meaning}</dd>
        </div>
      ))}
    </dl>
  );
}
