import type { LicenseMark as Mark } from "@/lib/answers/tool-rows";

type Appearance = { word: string; color: string; path: string; isFilled: boolean };

/** Word, colour and shape of each mark: the overview draws the same shapes, larger. The one place that speaks. */
export const LICENSE_MARK: Record<Mark, Appearance> = {
  open: {
    word: "Open source",
    color: "text-accent",
    path: "M6 1.5a4.5 4.5 0 1 0 .01 0z",
    isFilled: true,
  },
  "not-open": { word: "Not open source", color: "text-quiet", path: "M2 2h8v8H2z", isFilled: true },
  mixed: {
    word: "Open in parts",
    color: "text-accent",
    path: "M6 1 11 6 6 11 1 6z",
    isFilled: true,
  },
  unknown: {
    word: "Licence unknown",
    color: "text-unknown",
    path: "M6 1 11 6 6 11 1 6z",
    isFilled: false,
  },
};

type Props = { mark: Mark };

/** Whether a tool is open source, by shape and word. */
export function LicenseMark({ mark }: Props) {
  const { word, color, path, isFilled } = LICENSE_MARK[mark];
  return (
    <span className="inline-flex items-center gap-1.5 whitespace-nowrap">
      <svg viewBox="0 0 12 12" aria-hidden="true" className={`size-3 ${color}`}>
        <path
          d={path}
          fill={isFilled ? "currentColor" : "none"}
          stroke="currentColor"
          strokeWidth="1.3"
          strokeDasharray={isFilled ? undefined : "2 1.5"}
        />
      </svg>
      {word}
    </span>
  );
}
