import type { SupportCell, SupportRow } from "@/lib/answers/compatibility";
import type { SupportItem } from "@/lib/catalog/schemas/support-fact";
import { formatDate } from "@/lib/format";
import { SourceNote } from "../catalog/source-note";
import { SUPPORT_NAME } from "./words";

export type SupportNote = { tool: string; toolName: string; cell: SupportCell };

/** The anchor of a cell's note. */
export function noteId(tool: string, item: SupportItem): string {
  return `note-${tool}-${item.toLowerCase()}`;
}

/** The anchor of the number in the cell. */
export function noteMarkId(tool: string, item: SupportItem): string {
  return `at-${tool}-${item.toLowerCase()}`;
}

/** The notes of some rows in the order of the table: a cell with a note, or with a day of its own. */
export function notesOf(rows: readonly SupportRow[]): SupportNote[] {
  return rows.flatMap(({ slug, name, cells }) =>
    cells
      .filter(({ note, since }) => note !== undefined || since !== undefined)
      .map((cell) => ({ tool: slug, toolName: name, cell })),
  );
}

/** The number of each note by its anchor, from 1. */
export function noteNumbers(notes: readonly SupportNote[]): ReadonlyMap<string, number> {
  return new Map(notes.map(({ tool, cell }, index) => [noteId(tool, cell.item), index + 1]));
}

type Props = { notes: readonly SupportNote[] };

/** What a disc cannot say, with its page; each links back to its cell. */
export function NoteList({ notes }: Props) {
  return (
    <ol className="grid list-decimal gap-x-12 gap-y-2 pl-8 text-sm text-pretty lg:grid-cols-2">
      {notes.map(({ tool, toolName, cell: { item, note, since, source } }) => (
        <li key={noteId(tool, item)} id={noteId(tool, item)}>
          <a href={`#${noteMarkId(tool, item)}`}>
            {toolName}, {SUPPORT_NAME[item]}
          </a>
          : {since && <>{dayText(since)} </>}
          {note}
          {source && (
            <div className="flex min-h-6 items-center">
              <SourceNote source={source} />
            </div>
          )}
        </li>
      ))}
    </ol>
  );
}

/** "Since v0.5.0, December 2024." */
function dayText({ version, on }: NonNullable<SupportCell["since"]>): string {
  const parts = [version, on && formatDate(on)].filter((part) => part !== undefined);
  return `Since ${parts.join(", ")}.`;
}
