import type { Range, Verdict } from "@/lib/fit/types";
import { formatSpeedRange } from "@/lib/format";
import { VerdictBadge } from "../fit/verdict-badge";

export type KinRow = {
  key: string;
  name: string;
  href: string;
  verdict: Verdict;
  /** "Q4_K_M, 11.7 GiB usable". */
  detail: string;
  decodeTokensPerSecond?: Range | undefined;
};

type Props = { title: string; rows: readonly KinRow[] };

/** A few answers next to this one, each a link; nothing when there are none. */
export function KinList({ title, rows }: Props) {
  if (rows.length === 0) return null;
  return (
    <div>
      <h3 className="font-semibold">{title}</h3>
      <ul className="mt-1 divide-y divide-rule border-y border-rule">
        {rows.map(({ key, name, href, verdict, detail, decodeTokensPerSecond: speed }) => (
          <li key={key} className="py-1.5">
            <a href={href}>{name}</a>
            <p className="flex flex-wrap items-center gap-x-3 text-sm">
              <VerdictBadge verdict={verdict} />
              <span className="text-quiet">
                {detail}
                {speed && verdict !== "does-not-run" && `, ${formatSpeedRange(speed)}`}
              </span>
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}
