import { routes } from "@/lib/routes";

type Props = { columns: readonly string[]; engineVersion: string };

/** What a file of fit answers holds, and where it is. */
export function FitFiles({ columns, engineVersion }: Props) {
  return (
    <div className="max-w-[42rem] space-y-3">
      <p>
        Each model has a file like{" "}
        <a href={routes.apiFit("qwen3-8b")}>
          <code>{routes.apiFit("qwen3-8b")}</code>
        </a>
        : a row for every configuration, at the best format that fits it. These are estimates of the
        engine, version {engineVersion}, not measurements; the{" "}
        <a href={routes.methodology()}>methodology</a> says how far they are off. A card is judged
        with 32 GB of DDR5 beside it, at the context the file names.
      </p>
      <p>
        Rows are lists, to keep the files small; <code>columns</code> names their places:{" "}
        {columns.map((name, index) => (
          <span key={name}>
            {index > 0 && ", "}
            <code>{name}</code>
          </span>
        ))}
        . <code>null</code> is unknown. A model that is not estimated has no rows, and{" "}
        <code>notEstimated</code> says why.
      </p>
    </div>
  );
}
