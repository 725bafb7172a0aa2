import { routes } from "@/lib/routes";

type Props = { dataVersion: string };

/** What stays as it is, and what changes when. */
export function Promises({ dataVersion }: Props) {
  return (
    <ul className="max-w-[42rem] list-disc space-y-2 pl-5">
      <li>
        <strong>Identities stay.</strong> A <code>slug</code> or <code>id</code> never changes and
        is never given to another record. Join tables by it.
      </li>
      <li>
        <strong>Unknown is absent.</strong> A missing field, or an empty cell, means that no source
        we read says so. It is never zero and never a guess.
      </li>
      <li>
        <strong>Units are in the names.</strong> <code>GiB</code> and <code>MiB</code> are binary,{" "}
        <code>GB</code> is decimal; memory is counted in the first, files and bandwidth in the
        second.
      </li>
      <li>
        <strong>Facts carry their source.</strong> A group of figures has a <code>source</code> with
        its page, how it is known, and the day it was read.
      </li>
      <li>
        <strong>Versions are content.</strong> <code>dataVersion</code> is the edition’s day and the
        start of a SHA-256 over all records: this is <code>{dataVersion}</code>. The same records
        give the same bytes.
      </li>
      <li>
        <strong>
          <code>/api/v1/</code> only grows.
        </strong>{" "}
        Fields and files may be added. One that is renamed or removed comes with a <code>v2</code>{" "}
        beside it.
      </li>
      <li>
        <strong>CSV is RFC 4180 in UTF-8.</strong> A list is one cell, its parts set apart by{" "}
        <code>;</code> and a space; a list of objects is JSON in a cell. Text that a spreadsheet
        would run as a formula has an apostrophe ahead of it.
      </li>
      <li>
        <strong>Wrong?</strong> <a href={routes.correction(routes.openData())}>Report it</a>: a
        correction is made in the record, and so everywhere at once.
      </li>
    </ul>
  );
}
