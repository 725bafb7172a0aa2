import { LicenseMark } from "@/components/tools/license-mark";
import { TOOL_KIND } from "@/components/tools/words";
import type { ToolRow } from "@/lib/answers/tool-rows";
import { formatCount, formatDate } from "@/lib/format";
import { routes } from "@/lib/routes";

type Props = { tool: ToolRow };

/** A tool to pick: what it is, whether it is open, its rating and stars with their days, one sentence. */
export function ToolCard({ tool }: Props) {
  const { slug, name, kind, summary, licenseMark } = tool;
  return (
    <article className="relative flex flex-col rounded-md border border-rule p-4 hover:border-edge">
      <p className="flex flex-wrap justify-between gap-x-3 font-mono text-xs text-quiet">
        <span className="uppercase tracking-wide">{TOOL_KIND[kind].word}</span>
        <LicenseMark mark={licenseMark} />
      </p>
      <h3 className="mt-2 font-semibold">
        <a href={routes.tool(slug)} className="after:absolute after:inset-0">
          {name}
        </a>
      </h3>
      <p className="mt-1 grow text-pretty text-sm">{summary}</p>
      <dl className="mt-3 grid grid-cols-2 gap-x-4 border-t border-rule pt-2 text-sm">
        <Rating rating={tool.rating} />
        <Stars stars={tool.stars} />
      </dl>
    </article>
  );
}

function Rating({ rating }: Pick<ToolRow, "rating">) {
  return (
    <div>
      <dt className="text-xs text-quiet">Editor’s rating</dt>
      <dd>{rating ? `${rating.outOfFive} of 5` : "Not rated"}</dd>
      {rating && <Day date={rating.ratedOn} />}
    </div>
  );
}

function Stars({ stars }: Pick<ToolRow, "stars">) {
  return (
    <div>
      <dt className="text-xs text-quiet">GitHub stars</dt>
      <dd className="tabular-nums">
        {stars
          ? `${stars.isLowerBound ? "at least " : ""}${formatCount(stars.starCount)}`
          : "Not counted"}
      </dd>
      {stars && <Day date={stars.countedOn} />}
    </div>
  );
}

function Day({ date }: { date: string }) {
  return (
    <dd className="text-xs text-quiet">
      <time dateTime={date}>{formatDate(date)}</time>
    </dd>
  );
}
