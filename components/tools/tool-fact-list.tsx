import { SourceNote } from "@/components/catalog/source-note";
import type { Tool } from "@/lib/catalog/schemas/tool";

type Props = Pick<Tool, "facts">;

/** Single facts, each with its source. */
export function ToolFactList({ facts }: Props) {
  return (
    <ul className="grid max-w-[42rem] gap-3">
      {facts.map(({ text, source }) => (
        <li key={text}>
          <p>{text}</p>
          <SourceNote source={source} />
        </li>
      ))}
    </ul>
  );
}
