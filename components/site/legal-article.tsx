import type { ReactNode } from "react";
import { PageFooter } from "./page-footer";
import { PageHeader } from "./page-header";

type Props = {
  page: { title: string; description: string; reviewedOn: string; file: string };
  /** This page's own address. */
  address: string;
  /** Whether the text marks figures by how they are known. */
  marksEvidence?: boolean;
  children: ReactNode;
};

/** A page about the site itself: what it is, its text, and when it was last reviewed. */
export function LegalArticle({ page, address, marksEvidence, children }: Props) {
  const { title, description, reviewedOn, file } = page;
  return (
    <article>
      <PageHeader trail={[{ name: title, href: address }]} title={title} lede={description} />
      <div className="pb-8">{children}</div>
      <PageFooter {...{ reviewedOn, address, file, marksEvidence }} />
    </article>
  );
}
