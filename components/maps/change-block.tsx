import type { MDXContent } from "mdx/types";
import { Prose } from "@/components/mdx/prose";
import { MonthLinks } from "./month-links";

type Change = { month: string; title: string; Body: MDXContent };

type Props = {
  map: string;
  newest: Change;
  earlier: readonly { month: string; title: string }[];
};

/** The newest month with dated facts, and the way to the earlier ones. */
export function ChangeBlock({ map, newest, earlier }: Props) {
  return (
    <aside
      aria-labelledby="changes"
      className="rounded-md border border-rule bg-wash px-4 py-4 sm:px-5"
    >
      <p className="font-mono text-xs uppercase tracking-wide text-quiet">What changed</p>
      <h2 id="changes" className="mb-3 text-lg font-semibold">
        {newest.title}
      </h2>
      <div className="text-sm [&_.prose]:font-sans [&_h3]:mt-4 [&_h3]:text-sm [&_p]:mt-1">
        <Prose text={newest} />
      </div>
      {earlier.length > 0 && (
        <div className="mt-4 border-t border-rule pt-2">
          <h3 className="text-sm text-quiet">Earlier months</h3>
          <MonthLinks map={map} months={earlier} />
        </div>
      )}
    </aside>
  );
}
