import { Fragment } from "react";
import type { Loader } from "@/lib/answers/model-files";
import type { DocumentedLoader } from "@/lib/answers/quantization-loaders";
import { routes } from "@/lib/routes";

type Props = {
  container: string;
  documented: readonly DocumentedLoader[];
  others: readonly Loader[];
};

/** Who loads a format: tools whose own pages name its container, and others said to. */
export function QuantizationLoaders({ container, documented, others }: Props) {
  return (
    <div className="grid max-w-[48rem] gap-3">
      {documented.length > 0 && (
        <p>
          Their documentation names {container}:{" "}
          {documented.map(({ slug, name, source }, index) => (
            <Fragment key={slug}>
              {index > 0 && ", "}
              <a href={routes.tool(slug)}>{name}</a>{" "}
              <a href={source.url} rel="noopener" className="text-xs text-quiet">
                source
              </a>
            </Fragment>
          ))}
          . Whether each type of the container is loaded is another matter.
        </p>
      )}
      {others.length > 0 && (
        <p className="text-quiet">
          Said to load it, without a page of theirs that we read:{" "}
          {others.map(({ name, tool }, index) => (
            <Fragment key={name}>
              {index > 0 && ", "}
              {tool ? <a href={routes.tool(tool)}>{name}</a> : name}
            </Fragment>
          ))}
          .
        </p>
      )}
      {documented.length + others.length === 0 && <p>Not documented in a source we read.</p>}
    </div>
  );
}
