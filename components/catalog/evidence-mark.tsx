import type { Evidence } from "@/lib/catalog/schemas/common";

type Appearance = { word: string; meaning: string; path: string; isFilled: boolean };

/** Word, meaning and mark of each kind of evidence. The one place that speaks. */
export const EVIDENCE: Record<Evidence, Appearance> = {
  measured: {
    word: "measured",
    meaning: "somebody ran it; the run is linked",
    path: "M6 2a4 4 0 1 0 .01 0",
    isFilled: true,
  },
  published: {
    word: "published",
    meaning: "the maker's own page says so",
    path: "M6 1.5 10.5 6 6 10.5 1.5 6z",
    isFilled: true,
  },
  reported: {
    word: "reported",
    meaning: "somebody else's page says so",
    path: "M6 1.5 10.5 6 6 10.5 1.5 6z",
    isFilled: false,
  },
  derived: {
    word: "derived",
    meaning: "computed from published facts",
    path: "M2 4.5h8M2 7.5h8",
    isFilled: false,
  },
  estimated: {
    word: "estimated",
    meaning: "our engine's estimate",
    path: "M1.5 5q2.2-2 4.5 0t4.5 0M1.5 8.2q2.2-2 4.5 0t4.5 0",
    isFilled: false,
  },
};

type Props = { evidence: Evidence };

/** A small mark beside a figure that says how it is known, with its word for screen readers. */
export function EvidenceMark({ evidence }: Props) {
  const { word, path, isFilled } = EVIDENCE[evidence];
  return (
    <svg
      viewBox="0 0 12 12"
      role="img"
      aria-label={word}
      className="inline-block size-3 text-quiet"
    >
      <path
        d={path}
        fill={isFilled ? "currentColor" : "none"}
        stroke="currentColor"
        strokeWidth="1.2"
      />
    </svg>
  );
}
