import { SourceNote } from "@/components/catalog/source-note";
import type { Source } from "@/lib/catalog/schemas/common";

type Props = { items: readonly { text: string; source: Source }[] };

/** What others found, in our words, each with its page. */
export function SourcedList({ items }: Props) {
  return (
    <ul className="grid gap-x-12 gap-y-3 text-pretty lg:grid-cols-2">
      {items.map(({ text, source }) => (
        <li key={text}>
          <p>{text}</p>
          <SourceNote source={source} />
        </li>
      ))}
    </ul>
  );
}
