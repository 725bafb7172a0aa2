import { SourceNote } from "@/components/catalog/source-note";
import type { Tool } from "@/lib/catalog/schemas/tool";

type Props = Pick<Tool, "facts">;

/** Single facts, each with its source. */
export function ToolFactList({ facts }: Props) {
  return (
    <ul className="grid gap-x-12 gap-y-3 text-pretty lg:grid-cols-2">
      {facts.map(({ text, source }) => (
        <li key={text}>
          <p>{text}</p>
          <SourceNote source={source} />
        </li>
      ))}
    </ul>
  );
}
