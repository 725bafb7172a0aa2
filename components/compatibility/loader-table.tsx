import type { ModelLoader } from "@/lib/answers/model-loaders";
import { formatDate } from "@/lib/format";
import { routes } from "@/lib/routes";
import { SourceNote } from "../catalog/source-note";
import { TableRegion } from "../ui/table-region";

type Props = { name: string; loaders: readonly ModelLoader[] };

/** The runtimes whose own list names a model's build, since when, and the list. */
export function LoaderTable({ name, loaders }: Props) {
  if (loaders.length === 0) {
    return (
      <p className="max-w-[42rem]">
        Unknown: no list of a runtime that we read names how {name} is built. What loads which
        format is in the <a href={routes.compatibilityTopic("formats")}>compatibility matrices</a>.
      </p>
    );
  }
  return (
    <>
      <TableRegion label={`Runtimes that load ${name}`}>
        <table className="data-table max-w-[60rem]">
          <thead>
            <tr>
              <th>Runtime</th>
              <th>Knows it as</th>
              <th>Since</th>
              <th>By its own list</th>
            </tr>
          </thead>
          <tbody>
            {loaders.map((loader) => (
              <Row key={loader.tool} loader={loader} />
            ))}
          </tbody>
        </table>
      </TableRegion>
      <p className="mt-3 max-w-[42rem] text-sm text-quiet">
        Programs built on one of these, like Ollama, LM Studio and Jan on llama.cpp, load it once
        they carry a recent enough one. Which format each needs and what else it can do is in the{" "}
        <a href={routes.compatibility()}>compatibility matrices</a>.
      </p>
    </>
  );
}

function Row({ loader: { tool, toolName, as, since, note, source } }: { loader: ModelLoader }) {
  return (
    <tr>
      <td className="whitespace-nowrap">
        <a href={routes.tool(tool)}>{toolName}</a>
      </td>
      <td>
        <code className="font-mono text-xs">{as}</code>
      </td>
      <td className="min-w-32">
        {since ? (
          `${since.version ? `${since.version}, ` : ""}${formatDate(since.on)}`
        ) : (
          <span className="text-quiet">not stated</span>
        )}
      </td>
      <td className="min-w-56">
        {note} <SourceNote source={source} />
      </td>
    </tr>
  );
}
