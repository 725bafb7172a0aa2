import type { Metadata } from "next";
import { AskedLinks } from "@/components/fit/asked-links";
import { Checker } from "@/components/fit/checker.client";
import { AppRoot, StaticPart } from "@/components/site/app-root";
import { Breadcrumbs } from "@/components/site/breadcrumbs";
import { PageFooter } from "@/components/site/page-footer";
import { askedMachineLinks, askedModelLinks, checkerFrame } from "@/lib/answers/checker";
import { routes } from "@/lib/routes";
import { site } from "@/lib/site/identity";

const TITLE = "Will it run?";

export const metadata: Metadata = {
  title: TITLE,
  description:
    "Pick a machine and a model: a verdict, the memory it takes, how fast it writes, what would make it run, and the sum behind each figure.",
  alternates: { canonical: routes.checker() },
};

export default function WillItRunPage() {
  const frame = checkerFrame();
  return (
    <>
      <Breadcrumbs trail={[{ name: TITLE, href: routes.checker() }]} />
      <h1 className="pb-3 pt-1 text-xl font-semibold">{TITLE}</h1>
      <AppRoot given={frame}>
        <Checker frame={frame}>
          <StaticPart>
            <noscript>
              <p className="mb-4">
                The form needs JavaScript. The pages below hold the same answers as tables.
              </p>
            </noscript>
            <AskedLinks machines={askedMachineLinks()} models={askedModelLinks()} />
          </StaticPart>
        </Checker>
      </AppRoot>
      <PageFooter reviewedOn={site.editionDate} address={routes.checker()} marksEvidence />
    </>
  );
}
