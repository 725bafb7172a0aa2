import type { ReactNode } from "react";
import { FOOTER } from "./navigation";
import { PageFooter } from "./page-footer";
import { PageHeader } from "./page-header";

/** The groups of the footer that such pages stand in. */
const ABOUT_THE_SITE = ["Editor", "Legal"];

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
      <div className="grid gap-x-16 gap-y-10 pb-8 lg:grid-cols-[42rem_1fr]">
        {children}
        <Siblings address={address} />
      </div>
      <PageFooter {...{ reviewedOn, address, file, marksEvidence }} />
    </article>
  );
}

/** The other pages about the site, in the margin. */
function Siblings({ address }: { address: string }) {
  const links = FOOTER.filter(({ title }) => ABOUT_THE_SITE.includes(title)).flatMap(
    (group) => group.links,
  );
  return (
    <nav aria-label="About this site" className="self-start border-t border-rule pt-3 text-sm">
      <h2 className="font-mono text-xs uppercase tracking-wide text-quiet">About this site</h2>
      <ul className="mt-1">
        {links.map(({ label, href }) => (
          <li key={href} className="flex min-h-7 items-center">
            {href === address ? (
              <span aria-current="page">{label}</span>
            ) : (
              <a href={href}>{label}</a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}
