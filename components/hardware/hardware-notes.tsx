import type { Hardware } from "@/lib/catalog/schemas/hardware";
import { SourceNote } from "../catalog/source-note";

type Props = Pick<Hardware, "notes" | "confidence">;

/** What a reader must know besides the figures, and how sure they are. */
export function HardwareNotes({ notes, confidence }: Props) {
  if (notes.length === 0 && confidence !== "low") return null;
  return (
    <ul className="mb-5 max-w-[42rem] space-y-2">
      {confidence === "low" && (
        <li>
          Its figures rest on few or doubtful pages: take the answers above as a first idea, not as
          a ground for buying.
        </li>
      )}
      {notes.map(({ text, source }) => (
        <li key={text}>
          {text} <SourceNote source={source} />
        </li>
      ))}
    </ul>
  );
}
