import type { ReactNode } from "react";
import type { VerdictRows } from "@/lib/answers/compare-verdicts";
import { formatCount } from "@/lib/format";
import { Section } from "../site/section";
import { Disclosure } from "../ui/disclosure";
import { VerdictTable } from "./verdict-table";

type Props = {
  /** "Models where the verdict differs". */
  title: string;
  /** "Model" or "Machine", and in the plural. */
  of: string;
  plural: string;
  names: readonly [string, string];
  verdicts: VerdictRows;
  hrefOf: (slug: string) => string;
  children: ReactNode;
};

/** What one runs and the other does not; then where only the format differs, and what is alike. */
export function VerdictsSideBySide(props: Props) {
  const { title, of, plural, names, verdicts, hrefOf, children } = props;
  const { differing, otherFormat, alike } = verdicts;
  const table = { of, names, hrefOf };
  const both = names.join(" and ");
  return (
    <Section id="verdicts" title={title} label="estimated">
      {differing.length > 0 ? (
        <VerdictTable {...table} label={`${title}: ${both}`} rows={differing} />
      ) : (
        <p className="mb-3">
          None of the {formatCount(otherFormat.length + alike.length)} {plural} asked about most.
        </p>
      )}
      {otherFormat.length > 0 && (
        <Disclosure
          summary={`${formatCount(otherFormat.length)} with the same verdict, at another format`}
          isOpen={differing.length === 0}
        >
          <VerdictTable {...table} label={`Another format on ${both}`} rows={otherFormat} />
        </Disclosure>
      )}
      {alike.length > 0 && (
        <Disclosure summary={`${formatCount(alike.length)} with the same verdict`}>
          <VerdictTable {...table} label={`The same verdict on ${both}`} rows={alike} />
        </Disclosure>
      )}
      {children}
    </Section>
  );
}
